import { en } from './en.ts';
import { id } from './id.ts';
import type { Labels } from './labels.ts';

/** The languages that journeymap has labels in. A new one is a file and a line here. */
const languages: Readonly<Record<string, Labels>> = { en, id };

export interface ResolvedLabels {
  /** The language found, as a BCP 47 tag. */
  readonly language: string;
  readonly labels: Labels;
}

/** The labels for a BCP 47 tag: by its language, else English. */
export function labelsFor(locale: string): ResolvedLabels {
  const language = locale.toLowerCase().split('-')[0] ?? 'en';
  const labels = Object.hasOwn(languages, language) ? languages[language] : undefined;
  return labels ? { language, labels } : { language: 'en', labels: en };
}
