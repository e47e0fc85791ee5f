import type { Labels } from '../labels.ts';
import { labelsFor } from '../languages.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import type { InsightLabels } from './insight-labels.ts';

/** The words that insights are told in. */
export interface Words {
  /** As a BCP 47 tag. */
  readonly language: string;
  /** The words that the maps have too. */
  readonly labels: Labels;
  readonly text: InsightLabels;
}

/** Apart from the labels of the maps, which every run loads. A new language is a file and a line here. */
const languages: Readonly<Record<string, InsightLabels>> = { en, id };

/** The words for a BCP 47 tag: by its language, else English. */
export function wordsFor(locale: string): Words {
  const { language, labels } = labelsFor(locale);
  return { language, labels, text: languages[language] ?? en };
}
