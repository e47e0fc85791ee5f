import type { DataPath, Diagnostic } from '../../../core/diagnostic.ts';
import type { Span } from '../../../core/source-file.ts';
import * as finding from '../findings.ts';
import { schemasAt, type Known } from '../schema-walk.ts';
import { joined } from './issue.ts';
import { commaInNumber, continuesNumber } from './misread.ts';
import type { WrongFile } from './wrong-file.ts';

/*
 * In braces a comma ends a text without quotes, and what follows it is a key without a value to YAML: its words would be
 * gone without a sign.
 */

/** The findings for keys in braces without a colon. Those that must have a value are told by the schema. */
export function lostWords(file: WrongFile): Diagnostic[] {
  const groups = new Map<string, DataPath[]>();
  for (const path of file.tree.keysAlone) {
    const group = path.slice(0, -1);
    const place = joined(group);
    if (!file.isKeyInDoubt(group, String(path.at(-1))))
      groups.set(place, [...(groups.get(place) ?? []), path]);
  }
  return [...groups.values()].flatMap((alone) => lostIn(file, alone));
}

/** @param alone the keys without a colon of one group */
function lostIn(file: WrongFile, alone: readonly DataPath[]): Diagnostic[] {
  const group = alone[0]!.slice(0, -1);
  const schemas = schemasAt(file.schema, group);
  const keys = Object.keys(file.value(group) as object);
  // It is a text in braces, as a whole.
  if (keys.length === alone.length && schemas.some(({ _zod }) => _zod.def.type === 'string')) return [];
  const isAlone = new Set(alone.map((path) => String(path.at(-1))));
  const inOrder = keys
    .map((key) => ({ key, start: file.tree.spanOfKey([...group, key]).start }))
    .toSorted((a, b) => a.start - b.start);
  const found: Diagnostic[] = [];
  for (let at = 0; at < inOrder.length; at++) {
    let end = at;
    while (end < inOrder.length && isAlone.has(inOrder[end]!.key)) end++;
    if (end === at) continue;
    const lost = inOrder
      .slice(at, end)
      .flatMap(({ key }) => (mustBeThere(schemas, key) ? [] : [[...group, key]]));
    const before = inOrder[at - 1];
    found.push(...lostAfter(file, before && [...group, before.key], lost));
    at = end;
  }
  return found;
}

const mustBeThere = (schemas: readonly Known[], key: string): boolean =>
  schemas.some(({ _zod: { def } }) => {
    if (def.type !== 'object' || !Object.hasOwn(def.shape, key)) return false;
    return def.shape[key]!._zod.optin === undefined;
  });

function lostAfter(file: WrongFile, before: DataPath | undefined, lost: readonly DataPath[]): Diagnostic[] {
  for (const path of lost) file.told.add(joined(path));
  const [first] = lost;
  if (first === undefined) return [];
  const words = lost.map((path) => String(path.at(-1)));
  if (before !== undefined && isFreeText(file, before)) {
    const { source } = file.tree;
    const span: Span = {
      start: file.tree.spanOfValue(before).start,
      end: file.tree.spanOfKey(lost.at(-1)!).end,
    };
    const typed = source.text.slice(span.start, span.end);
    const isOneText = !/[\n\r]|\s#/.test(typed);
    return [
      finding.commaInText.at(
        { source, span, path: before },
        { lost: words },
        { suggestions: isOneText ? [JSON.stringify(typed)] : [] },
      ),
    ];
  }
  return lost
    .filter((path) => !continuesNumber(file, path))
    .map(
      (path) =>
        commaInNumber(file, path) ?? finding.keyAlone.at(file.atKey(path), { key: String(path.at(-1)) }),
    );
}

/** True for a text without quotes that may be any text. */
function isFreeText(file: WrongFile, path: DataPath): boolean {
  if (typeof file.value(path) !== 'string' || /^["']/.test(file.tree.typed(path))) return false;
  return schemasAt(file.schema, path).some(
    ({ _zod: { def } }) =>
      def.type === 'string' && (def.checks ?? []).every(({ _zod }) => !('pattern' in (_zod.def as object))),
  );
}
