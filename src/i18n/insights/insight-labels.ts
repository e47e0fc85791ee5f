import type { en } from './en.ts';

/** Every fixed word of the insights in one language. */
export type InsightLabels = Readonly<Record<keyof typeof en, string>>;
