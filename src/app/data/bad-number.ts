import type { SaidMarks } from '../../model/kpis/number-marks.ts';
import { hasTwoReadings, plainMarks, readingsOf, unmistakable } from '../../model/shape/number-readings.ts';

/** What someone may have meant by a text that is no number here; see `data/bad-number`. */
export type BadNumberHint =
  | { readonly kind: 'percent' | 'words' | 'unit' }
  /** It is a number where the file is said to have these marks. */
  | { readonly kind: 'marks'; readonly marks: SaidMarks; readonly meant: string }
  /** Its one mark may be either. */
  | {
      readonly kind: 'either';
      readonly mark: '.' | ',';
      readonly asThousands: string;
      readonly asDecimal: string;
    };

/** @param decimal what stands before the decimals in the file */
export function badNumberHint(cell: string, decimal: '.' | ','): BadNumberHint {
  const text = plainMarks(cell.trim());
  if (text.endsWith('%')) return { kind: 'percent' };
  const [first, second] = readingsOf(text);
  if (first === undefined) return { kind: /\d/.test(text) ? 'unit' : 'words' };
  if (second !== undefined && hasTwoReadings(text)) {
    const mark = text.includes('.') ? '.' : ',';
    return { kind: 'either', mark, asThousands: String(first), asDecimal: unmistakable(second) };
  }
  const marks = [...text.replace(/[+\-\d]/g, '')] as readonly ('.' | ',' | ' ' | "'")[];
  const [one, ...more] = [...new Set(marks)];
  const last = more.at(-1);
  const isGrouped = last !== undefined || marks.length > 1 || one === ' ' || one === "'";
  const before = isGrouped ? last : one;
  return {
    kind: 'marks',
    marks: {
      ...(isGrouped ? { thousands: one } : {}),
      ...(before === '.' || before === ',' ? { decimal: before } : {}),
    },
    meant: String(first).replace('.', decimal),
  };
}
