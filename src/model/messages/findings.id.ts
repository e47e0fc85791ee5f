import { translation } from '../../core/translation.ts';
import type * as findings from './findings.ts';

export const indonesian = translation<typeof findings>({
  'message/no-sample': ({ name, hasSamples }) => ({
    message: `Belum ada contoh untuk isian "{${name}}", jadi pesan ini tidak bisa ditampilkan di peta.`,
    help: hasSamples
      ? `Tambahkan "${name}: …" ke "sample:", dengan contoh isinya.`
      : `Tambahkan "sample: { ${name}: … }" ke pesan ini, dengan contoh isinya.`,
  }),
  'message/unused-sample': ({ name, isName }) => ({
    message: `Tidak ada isian bernama "${name}" di subjek atau isi pesan, jadi contoh ini tidak ditampilkan.`,
    help: isName
      ? `Tulis {${name}} di tempat yang sesuai, atau hapus contoh ini.`
      : 'Nama isian terdiri dari huruf, angka, "_", dan "-", tanpa spasi: first_name, dan {first_name} di dalam teks.',
  }),
  'message/foreign-placeholder': ({ written, name }) => ({
    message: `"${written}" tampak seperti isian, tetapi di sini hanya dianggap teks biasa.`,
    help: `Tulis {${name}}, lalu tulis contoh isinya di bawah "sample:".`,
  }),
  'message/step-of-another-stage': ({ step, stage, holder }) => ({
    message: `Langkah "${step}" termasuk tahap "${holder}", bukan "${stage}".`,
    help: 'Hapus "stage:": tahapnya sudah jelas dari langkah itu.',
  }),
});
