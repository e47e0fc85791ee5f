/* The forms of texts that must have one. They stand apart from the schema, which most maps do without. */

export const idPattern = /^[a-z][a-z0-9-]*$/;

/** No month has more days than the pattern gives it; that February has 29 only in some years is left alone. */
export const datePattern =
  /^\d{4}(-(0[1-9]|1[0-2])|-(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|-(0[469]|11)-(0[1-9]|[12]\d|30)|-02-(0[1-9]|[12]\d))?$/;

export const currencyPattern = /^[A-Z]{3}$/;

/** Spaces, characters that nobody sees, quotes and brackets: an address ends where one of them stands. */
const never = String.raw`\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f"<>\\^{|}` + '`';

/** The host has no name and no password before it, with which one page passes for another. */
export const webAddressPattern = new RegExp(
  String.raw`^https?:\/\/[^${never}'@/?#:[\]%]+(:\d{1,5})?([/?#][^${never}]*)?$`,
);

export const clockPattern = /^([01]?\d|2[0-3]):[0-5]\d$/;

const lengthIn = (unit: string) => String.raw`(\d{1,6}(\.\d{1,3})?\s?${unit}\s?)?`;

/** More than nothing, and the larger unit before the smaller. */
export const durationPattern = new RegExp(
  String.raw`^(?=\d)(?=.*[1-9])${['w', 'd', 'h', 'm', 's'].map(lengthIn).join('')}$`,
);

const forms: readonly (readonly [RegExp, string])[] = [
  [
    idPattern,
    'An id starts with a small letter and holds small letters, digits and hyphens, for example pay-later.',
  ],
  [
    datePattern,
    'Write year, month and day with hyphens, for example 2026-09-10; the month or the year alone will do.',
  ],
  [
    currencyPattern,
    'Write the three capital letters of the currency (ISO 4217), for example IDR, USD or EUR.',
  ],
  [webAddressPattern, 'Write an address that begins with https:// or http://, without spaces and quotes.'],
  [clockPattern, 'Write hours and minutes from 00:00 to 23:59 with a colon, in quotes, for example "08:30".'],
  [durationPattern, 'Write a number and w, d, h, m or s, the larger unit first: 45s, 15m, 1h30m, 2d or 1w.'],
];

/** What a text has to look like that has the source of one of these patterns; `undefined` for other patterns. */
export const formOf = (source: string): string | undefined =>
  forms.find(([pattern]) => pattern.source === source)?.[1];
