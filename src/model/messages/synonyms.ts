import { common } from '../shape/common-words.ts';

/** What people write for the keys of a message, in English and Indonesian. */
export const messageWords = {
  body: ['content', 'text', 'isi', 'isi_pesan', 'teks'],
  name: common.name,
  stage: common.stage,
  step: ['langkah'],
  channel: common.channel,
  subject: ['judul', 'subjek', 'perihal', 'heading'],
  sample: [
    'samples',
    'example',
    'examples',
    'contoh',
    'placeholder',
    'placeholders',
    'variable',
    'variables',
    'variabel',
    'values',
    'isian',
    'sampel',
  ],
} as const;
