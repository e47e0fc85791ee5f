import type { Language } from './language.ts';

export const indonesian: Language = {
  words: {
    written: (maps, files, folder) => `${maps} peta, ${files} berkas di ${folder}`,
    unchanged: 'tidak berubah',
    moreFiles: (count) => `dan ${count} lagi`,
    nothingWritten: 'Tidak ada yang ditulis.',
    nothingToComplainAbout: (maps) => `${maps} peta diperiksa, tidak ada yang perlu diperbaiki.`,
    progress: (done, total) => `${done} dari ${total} peta`,
    note: 'catatan',
    notTheConfig: (name) =>
      `"${name}" tidak dibaca: berkas konfigurasi bernama journeymap.config.yaml atau .yml.`,
    ofOutputs: {
      unreadable: (list, lines) =>
        `Baris ${lines.join(', ')} dari ${list} tidak bisa dibaca; hasil yang tercatat di sana tidak dikenal lagi sebagai hasil.`,
      adopted: (count, named) =>
        `${count} berkas yang tidak ditulis oleh proyek ini telah digantikan: ${named}.`,
      left: (_, named) =>
        `${named} masih menampilkan peta yang lama: hanya pembuatan semua peta yang memperbaruinya.`,
      gone: (count, named) =>
        `${count} hasil tersisa dari peta yang diganti namanya, dipindahkan, atau dihapus: ${named}. Untuk menghapusnya, tambahkan --clean.`,
      removed: (count, named) =>
        `${count} hasil dari peta yang diganti namanya, dipindahkan, atau dihapus telah dihapus: ${named}.`,
      changed: (count, named) =>
        `${count} hasil dari peta yang diganti namanya, dipindahkan, atau dihapus telah berubah sejak ditulis journeymap, jadi dibiarkan: ${named}. Hapus yang tidak diperlukan.`,
    },
  },
  report: async () => (await import('./findings-catalogue.id.ts')).loadIndonesianReport(),
};
