import { common } from '../shape/common-words.ts';

/** What people write for the keys of a persona, in English and Indonesian. */
export const personaWords = {
  name: common.name,
  goals: ['tujuan', 'goal', 'objective', 'objectives', 'sasaran'],
  motivations: ['motivasi'],
  needs: ['kebutuhan'],
  quote: ['kutipan', 'citation'],
} as const;
