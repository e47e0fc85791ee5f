import { translation } from '../core/translation.ts';

/** What the schema of the config file says of each key, for findings that repeat it. */
export const indonesian = translation(
  {},
  {
    'Settings for journeymap.': 'Pengaturan journeymap.',
    'The maps to build where the command line names none.':
      'Peta yang dibuat kalau baris perintah tidak menyebut peta.',
    'A file, folder or glob.': 'Sebuah berkas, folder, atau pola (glob).',
    'The formats to build where the command line names none.':
      'Format yang dibuat kalau baris perintah tidak menyebut format.',
    'The output folder.': 'Folder hasil.',
    'The language of labels and messages, as a BCP 47 tag.': 'Bahasa label dan pesan, sebagai kode BCP 47.',
    'A folder of templates that replace built-in ones of the same name.':
      'Folder templat yang menggantikan templat bawaan bernama sama.',
    'The colours: a built-in theme, or a CSS file.': 'Warna: tema bawaan, atau berkas CSS.',
    'What formats that draw with Mermaid draw.': 'Apa yang digambar oleh format yang memakai Mermaid.',
    'The width of a picture, in pixels.': 'Lebar gambar, dalam piksel.',
    'Pixels of a PNG for each pixel of its width.': 'Piksel PNG untuk setiap piksel lebarnya.',
    'The sheet of a PDF.': 'Ukuran kertas PDF.',
    'Fonts for scripts that Inter does not have.': 'Font untuk aksara yang tidak ada di Inter.',
    'What stands before the decimals in files of data (CSV) whose figures do not say it. Without it: a point.':
      'Tanda desimal di berkas data (CSV) yang angkanya tidak menyebutkannya sendiri. Tanpa kunci ini: titik.',
    'What stands between the thousands in files of data (CSV) whose figures do not say it: ".", ",", a space or an apostrophe. Without it: nothing.':
      'Tanda ribuan di berkas data (CSV) yang angkanya tidak menyebutkannya sendiri: ".", ",", spasi, atau apostrof. Tanpa kunci ini: tidak ada.',
    'Maps that are not read, also where a folder or the command line names them.':
      'Peta yang tidak dibaca, juga kalau sebuah folder atau baris perintah menyebutnya.',
    'The id of a persona: only their steps and feelings.':
      'Id sebuah persona: hanya langkah dan perasaannya.',
    'The lowest severity of a finding that fails a command.':
      'Tingkat temuan terendah yang membuat perintah gagal.',
    'True where it is fine that there is no map at all.': 'true kalau boleh tidak ada peta sama sekali.',
    'True to read nothing outside of the project, and to take no templates.':
      'true supaya tidak ada yang dibaca di luar proyek, dan templat tidak dipakai.',
    'The browser for Mermaid pictures and PDF: a program, or its path. It is code, like templates.':
      'Peramban untuk gambar Mermaid dan PDF: sebuah program, atau jalurnya. Peramban adalah kode, seperti templat.',
    'A font file.': 'Sebuah berkas font.',
  },
);
