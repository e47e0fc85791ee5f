import type { Language } from './language.ts';

const mapCount = (count: number): string => (count === 1 ? '1 map' : `${count} maps`);
const fileCount = (count: number): string => (count === 1 ? '1 file' : `${count} files`);

export const english: Language = {
  words: {
    written: (maps, files, folder) => `${mapCount(maps)}, ${fileCount(files)} in ${folder}`,
    unchanged: 'unchanged',
    moreFiles: (count) => `and ${count} more`,
    nothingWritten: 'Nothing was written.',
    nothingToComplainAbout: (maps) => `${mapCount(maps)} checked, nothing to complain about.`,
    progress: (done, total) => `${done} of ${total} maps`,
  },
  report: async () => (await import('../report/english.ts')).english,
};
