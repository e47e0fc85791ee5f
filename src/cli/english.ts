import type { Language } from './language.ts';

const mapCount = (count: number): string => (count === 1 ? '1 map' : `${count} maps`);
const fileCount = (count: number): string => (count === 1 ? '1 file' : `${count} files`);
const outputCount = (count: number): string => (count === 1 ? '1 output' : `${count} outputs`);
const was = (count: number): string => (count === 1 ? 'was' : 'were');
const it = (count: number): string => (count === 1 ? 'it' : 'them');

export const english: Language = {
  words: {
    written: (maps, files, folder) => `${mapCount(maps)}, ${fileCount(files)} in ${folder}`,
    unchanged: 'unchanged',
    moreFiles: (count) => `and ${count} more`,
    nothingWritten: 'Nothing was written.',
    nothingToComplainAbout: (maps) => `${mapCount(maps)} checked, nothing to complain about.`,
    progress: (done, total) => `${done} of ${total} maps`,
    note: 'note',
    notTheConfig: (name) => `"${name}" is not read: a config file is called journeymap.config.yaml or .yml.`,
    ofOutputs: {
      unreadable: (list, lines) =>
        `Of ${list} ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')} could not be read; outputs that stood there are no longer known as such.`,
      adopted: (count, named) =>
        `${fileCount(count)} that no build of this project had written ${was(count)} replaced: ${named}.`,
      left: (count, named) =>
        `${named} ${was(count)} left as ${count === 1 ? 'it is' : 'they are'}: only a build of all maps makes ${it(count)} anew.`,
      gone: (count, named) =>
        `${outputCount(count)} ${count === 1 ? 'is' : 'are'} left of maps that were renamed, moved or deleted: ${named}. To remove ${it(count)}, add --clean.`,
      removed: (count, named) =>
        `${outputCount(count)} of maps that were renamed, moved or deleted ${was(count)} removed: ${named}.`,
      changed: (count, named) =>
        `${outputCount(count)} of maps that were renamed, moved or deleted ${was(count)} changed since journeymap wrote ${it(count)}, and ${count === 1 ? 'stays' : 'stay'}: ${named}. Delete what you do not need.`,
    },
  },
  report: async () => (await import('../report/english.ts')).english,
};
