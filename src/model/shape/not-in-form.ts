import type * as z from 'zod/mini';
import type { Diagnostic, Place } from '../../core/diagnostic.ts';
import { addressesMeant, isPath } from './address-words.ts';
import { currenciesMeant } from './currency-words.ts';
import { datesMeant } from './date-words.ts';
import * as finding from './findings.ts';
import { formAt } from './schema-walk.ts';
import { currencyPattern, datePattern, webAddressPattern } from './patterns.ts';

const patterns = { date: datePattern, address: webAddressPattern, currency: currencyPattern } as const;

/** A text that is no date, address or currency where one is wanted; `undefined` where something else is wanted. */
export function notInForm(schema: z.ZodMiniType, place: Place, found: string): Diagnostic | undefined {
  const form = formAt(schema, place.path ?? []);
  if (form === undefined || patterns[form].test(found)) return undefined;
  switch (form) {
    case 'date':
      return finding.notADate.at(place, { found }, { suggestions: datesMeant(found) });
    case 'address': {
      const suggestions = addressesMeant(found);
      const isFile = suggestions.length === 0 && isPath(found);
      return finding.notAnAddress.at(place, { found, isFile }, { suggestions });
    }
    case 'currency':
      return finding.notACurrency.at(place, { found }, { suggestions: currenciesMeant(found) });
  }
}
