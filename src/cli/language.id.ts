import type { Language } from './language.ts';

export const indonesian: Language = {
  words: {
    written: (maps, files, folder) => `${maps} peta, ${files} berkas di ${folder}`,
    unchanged: 'tidak berubah',
    moreFiles: (count) => `dan ${count} lagi`,
    nothingWritten: 'Tidak ada yang ditulis.',
    nothingToComplainAbout: (maps) => `${maps} peta diperiksa, tidak ada yang perlu diperbaiki.`,
    progress: (done, total) => `${done} dari ${total} peta`,
  },
  report: async () => (await import('./findings-catalogue.id.ts')).loadIndonesianReport(),
};
