import { datePattern } from './patterns.ts';

/*
 * What people type for a day or a month, in English and Indonesian. Asked only when a file is wrong.
 */

/** The first letters of the months, by which both languages tell them apart. */
const monthNames: readonly RegExp[] = [
  /^jan/,
  /^[fp]eb/,
  /^mar/,
  /^apr/,
  /^(?:may|mei)/,
  /^jun/,
  /^jul/,
  /^(?:aug|ag[ut])/,
  /^sep/,
  /^o[ck]t/,
  /^nov/,
  /^de[cs]/,
];

/** The dates that a text could mean, likeliest first: `2026-09-10`; none where it can be no date. */
export function datesMeant(found: string): string[] {
  const text = found
    .trim()
    .toLowerCase()
    .replace(/[t ]\d{1,2}:\d{2}.*$/, '');
  return [...numbersMeant(text), ...wordsMeant(text)].filter((meant) => datePattern.test(meant));
}

/** Of two small numbers before a year the first is the day nearly everywhere. */
function numbersMeant(text: string): string[] {
  const [first = '', second = '', third = ''] =
    /^(\d{1,4})[-/.](\d{1,2})(?:[-/.](\d{1,4}))?$/.exec(text)?.slice(1) ?? [];
  if (first.length === 4) return [written(first, second, third)];
  if (third.length === 4) {
    const both = [written(third, second, first), written(third, first, second)];
    return first === second ? both.slice(0, 1) : both;
  }
  const [month = '', year = ''] = /^(\d{1,2})[-/.](\d{4})$/.exec(text)?.slice(1) ?? [];
  return month === '' ? digitsMeant(text) : [written(year, month)];
}

/** `20260910`, `202609`. */
function digitsMeant(text: string): string[] {
  const [year, month, day] = /^(\d{4})(\d{2})(\d{2})?$/.exec(text)?.slice(1) ?? [];
  return year === undefined || month === undefined ? [] : [written(year, month, day)];
}

/** `10 September 2026`, `Sept 10th, 2026`, `September 2026`. */
function wordsMeant(text: string): string[] {
  const words = text.split(/[\s,./-]+/).filter((word) => word !== '');
  const month = monthNames.findIndex((name) => words.some((word) => name.test(word))) + 1;
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.map((word) => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1]).find(Boolean);
  const isWhole = words.length === (day === undefined ? 2 : 3);
  return month === 0 || year === undefined || !isWhole ? [] : [written(year, String(month), day)];
}

const written = (year: string, month: string, day = ''): string =>
  [year, month.padStart(2, '0'), ...(day === '' ? [] : [day.padStart(2, '0')])].join('-');
