import { common } from '../shape/common-words.ts';

/** What people write for the keys of a piece of evidence, in English and Indonesian. */
export const evidenceWords = {
  title: ['name', 'judul'],
  kind: common.kind,
  date: ['tanggal', 'day'],
  sample: common.asked,
  url: ['link', 'href', 'address', 'website', 'tautan', 'alamat'],
  note: common.note,
} as const;

/** What they call the kinds of evidence. */
export const evidenceKindWords = {
  survey: ['questionnaire', 'poll', 'survei', 'kuesioner', 'jajak_pendapat'],
  interview: ['interviews', 'wawancara'],
  analytics: ['metrics', 'statistics', 'web_analytics', 'analitik', 'statistik'],
  'support-log': ['support', 'tickets', 'support_tickets', 'tiket', 'log_dukungan', 'keluhan'],
  social: ['social_media', 'media_sosial', 'medsos'],
  review: ['reviews', 'rating', 'ulasan'],
  'ab-test': ['experiment', 'a_b_test', 'a/b', 'a/b_test', 'split_test', 'uji_ab', 'uji_a/b'],
} as const;
