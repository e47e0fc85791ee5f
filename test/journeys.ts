import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, dataQuestions } from '../src/app/compile.ts';
import { NamedFiles } from '../src/app/files/named-files.ts';
import { CompanionFiles } from '../src/io/companion-files.ts';
import { askFiles } from '../src/io/data-files.ts';
import type { JourneyView } from '../src/view/journey-view.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const ending = '.journey.yaml';

/** A journey file of the repository that every output must cope with. */
export interface JourneyFile {
  readonly name: string;
  /** Relative to the repository, forward slashes. */
  readonly path: string;
}

/** The examples that journeymap comes with, then the fixtures that put an output under stress. */
export function journeyFiles(): JourneyFile[] {
  return ['examples', 'test/fixtures/ok'].flatMap((folder) =>
    readdirSync(`${root}${folder}`)
      .filter((file) => file.endsWith(ending))
      .toSorted()
      .map((file) => ({ name: file.slice(0, -ending.length), path: `${folder}/${file}` })),
  );
}

const files = new NamedFiles(new CompanionFiles({ cwd: root, root, inputs: [] }));

/** What the files of data say that the journeys name: read once, so that a view can be had at any time. */
const data = await askFiles(
  journeyFiles().flatMap(({ path }) => dataQuestions(path, readFileSync(`${root}${path}`), { files })),
  new AbortController().signal,
);

/** The finished view of a journey that has no mistakes. */
export function viewOf({ path }: JourneyFile): JourneyView {
  const compiled = compile(path, readFileSync(`${root}${path}`), { files, data });
  if (!compiled.ok) throw new Error(`${path}: ${compiled.error.map(({ message }) => message).join('; ')}`);
  return compiled.value;
}
