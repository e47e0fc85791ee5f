import { NamedFiles } from '../app/files/named-files.ts';
import type { MapSource } from '../app/map-source.ts';
import type { Io, MapInput } from '../core/ports.ts';
import type { SaidMarks } from '../model/kpis/number-marks.ts';
import { limits } from '../parse/limits.ts';
import { CompanionFiles, type CompanionOptions } from './companion-files.ts';
import { readPatiently, readStdin } from './read-bytes.ts';

/**
 * Maps as they lie on the disk, or come from standard input.
 * @param root the project, absolute: no map names a file outside of it
 * @param marks what the project says of the marks in its files of data
 */
export const mapsOnDisk = (
  inputs: readonly MapInput[],
  root: string,
  // Standard input is opened by asking for it, so it is asked for only where it is read.
  io: Pick<Io, 'cwd' | 'stdin' | 'signal'>,
  { marks = {}, others }: { readonly marks?: SaidMarks; readonly others?: CompanionOptions['others'] } = {},
): MapSource => ({
  inputs,
  files: new NamedFiles(new CompanionFiles({ cwd: io.cwd, root, inputs, others }), marks),
  read: ({ file, path }) =>
    file === null ? readStdin(io.stdin, limits.bytes) : readPatiently(file, limits.bytes, path),
  ask: async (questions) => (await import('./data-files.ts')).askFiles(questions, io.signal),
});
