import type { PartChecks } from './check.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { locale } from './locale.ts';
import { references } from './references.ts';

/** What no part alone can know, and what belongs to none. */
export const languageChecks: PartChecks = { values: [locale, duplicateIds, references] };
