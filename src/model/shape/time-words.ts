import { clockPattern, durationPattern } from './patterns.ts';

/*
 * What people type for a time of day and for a length of time, in English and Indonesian. Asked only when a file is
 * wrong.
 */

const clockWords =
  /^(?:(?:pukul|jam|at|um)\s+)?(\d{1,2})(?:\s?[:.h]\s?(\d{2})(?::00)?)?\s*([ap])?\.?(?:(?<=[ap]\.?)m\.?)?(?:\s+(?:wi(?:b|ta|t)|uhr|hrs?|hours|o'clock))?$/;
const clockDigits = /^(\d{1,2})(\d{2})$/;

/** The times of day that a text could mean, as `08:30`; none where it can be no time of day. */
export function clockMeant(found: string): string[] {
  const text = found.trim().toLowerCase();
  const [, hours = '', minutes = '00', half = ''] = clockDigits.exec(text) ?? clockWords.exec(text) ?? [];
  if (hours === '') return [];
  const hour = half === '' ? Number(hours) : afterNoon(Number(hours), half);
  const isMidnight = hour === 24 && minutes === '00';
  const meant = `${String(isMidnight ? 0 : hour).padStart(2, '0')}:${minutes}`;
  return clockPattern.test(meant) ? [meant] : [];
}

/** 12 am is midnight and 12 pm is noon; after twelve neither word has a meaning of its own. */
const afterNoon = (hour: number, half: string): number =>
  hour > 12 ? hour : (hour % 12) + (half === 'p' ? 12 : 0);

const units = ['w', 'd', 'h', 'm', 's'] as const;
type Unit = (typeof units)[number];

const unitWords: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    w: ['w', 'wk', 'wks', 'week', 'weeks', 'minggu', 'pekan'],
    d: ['d', 'day', 'days', 'hari'],
    h: ['h', 'hr', 'hrs', 'hour', 'hours', 'j', 'jam'],
    m: ['m', 'min', 'mins', 'minute', 'minutes', 'mnt', 'menit'],
    s: ['s', 'sec', 'secs', 'second', 'seconds', 'dtk', 'detik'],
  }).flatMap(([unit, words]) => words.map((word): [string, Unit] => [word, unit as Unit])),
);

const months = /month|year|bulan|tahun|\b\d+\s?(?:mo|y|yr|yrs|bln|thn)\b|^p\d+[ym]/;

/** True for a length in months or years, which differ in length. */
export const isOfMonths = (found: string): boolean => months.test(found.toLowerCase());

/** True for a length of time of nothing at all: `0m`, `0`. */
export const isNoTime = (found: string): boolean => /^0[0.\sa-z]*$/.test(found.trim().toLowerCase());

/** The lengths of time that a text could mean, likeliest first: `1h30m`; none where it can be no length of time. */
export function durationMeant(found: string): string[] {
  const text = found.trim().toLowerCase().replaceAll(',', '.');
  if (isOfMonths(text)) return [];
  if (/^\d+(\.\d+)?$/.test(text))
    return (['m', 'h', 'd'] as const).map((unit) => text + unit).filter(isDuration);
  const clock = /^(\d{1,3}):(\d{2})$/.exec(text);
  if (clock)
    return written(
      new Map([
        ['h', Number(clock[1])],
        ['m', Number(clock[2])],
      ]),
    );
  const iso = /^p(?=\d|t\d)([\d.wd]*)(?:t([\d.hms]+))?$/.exec(text);
  return written(partsOf(iso ? `${iso[1]} ${iso[2] ?? ''}` : text));
}

/** The number of each unit in a text; empty where anything else stands in it. */
function partsOf(text: string): ReadonlyMap<Unit, number> {
  const parts = new Map<Unit, number>();
  const rest = text.replace(
    /(\d+(?:\.\d+)?|\ban?\b|\bone\b)\s*([a-z]+)\.?/g,
    (whole, count: string, word: string) => {
      const unit = unitWords.get(word);
      if (unit === undefined) return whole;
      parts.set(unit, (parts.get(unit) ?? 0) + (/\d/.test(count) ? Number(count) : 1));
      return '';
    },
  );
  return /^(?:\s|and|dan|&|\+)*$/.test(rest) ? parts : new Map();
}

function written(parts: ReadonlyMap<Unit, number>): string[] {
  const text = units.map((unit) => (parts.get(unit) ? `${parts.get(unit)}${unit}` : '')).join('');
  return isDuration(text) ? [text] : [];
}

const isDuration = (text: string): boolean => durationPattern.test(text);
