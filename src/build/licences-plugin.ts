import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of rolldown's plugin interface that is used. */
export interface LicencesPlugin {
  readonly name: string;
  generateBundle(
    this: { emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown },
    options: unknown,
    bundle: Readonly<Record<string, Chunk | { readonly type: 'asset' }>>,
  ): void;
}

interface Chunk {
  readonly type: 'chunk';
  readonly moduleIds: readonly string[];
}

export interface LicencesOptions {
  readonly fileName: string;
  /** Packages whose content comes into the bundle through a virtual module: its id, and a folder of the package. */
  readonly embedded: Readonly<Record<string, string>>;
}

/** Writes the licences of all packages that are really in the bundle, and fails the build where one has none. */
export function licencesPlugin({ fileName, embedded }: LicencesOptions): LicencesPlugin {
  return {
    name: 'journeymap-licences',
    generateBundle(_options, bundle) {
      const folders = new Set<string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of chunk.moduleIds) {
          const folder = embedded[id] ?? packageFolder(id);
          if (folder !== undefined) folders.add(folder);
        }
      }
      const notices = [...folders].map(notice).toSorted((a, b) => (a < b ? -1 : 1));
      this.emitFile({ type: 'asset', fileName, source: `${heading}\n${notices.join('')}` });
    },
  };
}

const heading = 'journeymap contains parts of these packages. Each is under its own licence.\n';
const rule = '-'.repeat(80);

/** The folder of the npm package that a module belongs to; none for a module of journeymap's own. */
function packageFolder(id: string): string | undefined {
  const file = id.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('\\', '/');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:$|[.-])/i.test(each));
  if (file === undefined) throw new Error(`${name} is in the bundle and has no licence file`);
  const text = readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim();
  return `${rule}\n${name} ${version}${license === undefined ? '' : ` (${license})`}\n\n${text}\n\n`;
}
