import type { DataPath, Diagnostic } from '../../core/diagnostic.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import * as finding from '../shape/findings.ts';
import { unmistakable } from '../shape/number-readings.ts';
import { isProbablyThousands, type TypedNumber } from '../shape/thousands.ts';
import { placeOfValue } from '../walk/place.ts';

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * A number whose point probably stands between thousands is refused with both its readings.
 * @param value as YAML reads what stands at the path
 * @param bounds of the numbers that can stand there
 */
export function* typedNumber(
  value: unknown,
  tree: YamlTree,
  path: DataPath,
  about: Omit<TypedNumber, 'typed'>,
  { low, high }: Bounds = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY },
): Generator<Diagnostic> {
  const size = Math.abs(Number(value));
  // Whatever has two readings lies between 1 and 1000; how it was typed is asked of these alone.
  if (typeof value !== 'number' || size < 1 || size >= 1000) return;
  if (value * 1000 < low || value * 1000 > high) return;
  const typed = tree.typed(path);
  if (!isProbablyThousands({ ...about, typed })) return;
  const asThousands = unmistakable(Number(typed.replace('.', '')));
  const asDecimal = unmistakable(value);
  yield finding.thousandsMark.at(
    placeOfValue(tree, path),
    { found: typed, asDecimal, asThousands },
    // Nobody counts with a point: 4.000 people are never 4.
    { suggestions: about.quantity === 'count' ? [asThousands] : [asThousands, asDecimal] },
  );
}
