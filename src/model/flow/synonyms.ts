import { common } from '../shape/common-words.ts';

/** What people write for the keys of a way on, in English and Indonesian. */
export const nextWords = {
  to: ['ke', 'target', 'step'],
  when: ['if', 'condition', 'jika', 'bila', 'kalau'],
  share: common.share,
} as const;

/** What people write for the keys of an exit. */
export const exitWords = {
  reason: ['because', 'why', 'alasan'],
  share: common.share,
} as const;
