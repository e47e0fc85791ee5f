import { afterAll, beforeAll } from 'vitest';
import type { Finished, Finisher } from '../../../src/app/finish.ts';
import type { Rendered } from '../../../src/formats/format.ts';
import type { Unfinished } from '../../../src/formats/unfinished.ts';
import { openFinisher } from '../../../src/io/finisher.ts';
import type { FinishingOptions } from '../../../src/io/finishing-tool.ts';

/** A run that draws with the Chromium in a package, whatever the machine has. */
export const finishingOptions = (more: Partial<FinishingOptions> = {}): FinishingOptions => ({
  fonts: [],
  browser: undefined,
  cwd: '/',
  env: { PATH: '/nowhere' },
  signal: new AbortController().signal,
  sandbox: true,
  say: () => {},
  ...more,
});

/** One finisher for all tests of a file. */
export function useFinisher(): Finisher['finish'] {
  let finisher: Finisher | undefined;
  beforeAll(() => {
    finisher = openFinisher(finishingOptions(), []);
  });
  afterAll(() => finisher?.close());
  return (work) => finisher!.finish(work);
}

/** The part of a rendering that the outside is to finish. */
export function unfinished({ body }: Rendered): Unfinished {
  if (typeof body === 'string') throw new Error('There is nothing to finish');
  return body;
}

export const asText = ({ body }: Finished): string => Buffer.from(body as Uint8Array).toString();
export const asBytes = ({ body }: Finished): Uint8Array =>
  typeof body === 'string' ? Buffer.from(body) : body;
