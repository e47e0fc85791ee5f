import type { DataPath, Diagnostic } from '../../../core/diagnostic.ts';
import { inStyleOf } from '../../../core/json-style.ts';
import * as finding from '../findings.ts';
import { notInForm } from '../not-in-form.ts';
import { numbersMeant } from '../number-words.ts';
import { plainOrQuoted } from '../plain-or-quoted.ts';
import {
  textFits,
  describedAt,
  figureAt,
  nameAt,
  expectedAt,
  rangeAt,
  refersAt,
  schemasAt,
  shortFormAt,
  wantsFile,
  wantsId,
  wantsWords,
  type ShortForm,
} from '../schema-walk.ts';
import { asText, isObject, kindOf } from '../value-kind.ts';
import { yesOrNo } from '../yes-or-no.ts';
import { badId } from './bad-id.ts';
import { missingKey } from './missing.ts';
import { notATime } from './not-a-time.ts';
import type { WrongFile } from './wrong-file.ts';

/** A value of a kind that cannot stand at a path. */
export function wrongType(file: WrongFile, path: DataPath): Diagnostic {
  const value = file.value(path);
  const expected = expectedAt(file.schema, path);
  if (value === undefined && !file.isWritten(path)) return missingKey(file, path);
  if (value === undefined || value === null) return finding.empty.at(file.at(path), { expected });
  const kinds = new Set(schemasAt(file.schema, path).map((each) => each._zod.def.type));
  if (kinds.has('string') && (typeof value === 'number' || typeof value === 'boolean'))
    return notAText(file, path, value);
  const figure = typeof value === 'string' ? figureAt(file.schema, path) : undefined;
  if (figure !== undefined)
    return ofWrongType(file, path, figure(String(value), file.value(path.slice(0, -1))));
  if (kinds.has('number'))
    return ofWrongType(file, path, numbersMeant(asText(value), rangeAt(file.schema, path)));
  const meant =
    String(expected) === 'boolean'
      ? yesOrNo(asText(value))
      : kinds.has('string') && !kinds.has('object')
        ? onlyText(file, path)
        : undefined;
  return ofWrongType(file, path, meant === undefined ? [] : [meant]);
}

function ofWrongType(file: WrongFile, path: DataPath, suggestions: readonly string[]): Diagnostic {
  const expected = expectedAt(file.schema, path);
  const meaning = suggestions.length === 0 ? describedAt(file.schema, path) : undefined;
  return finding.wrongType.at(
    file.at(path),
    { expected, found: kindOf(file.value(path)), meaning },
    { suggestions },
  );
}

function notAText(file: WrongFile, path: DataPath, value: number | boolean): Diagnostic {
  const wrongTime = notATime(file, path);
  if (wrongTime) return wrongTime;
  const form = shortFormAt(file.schema, path);
  const typed = file.tree.typed(path) || String(value);
  if (form?.number !== undefined) {
    const whole = typeof value === 'number' ? around(file, path, value, form) : undefined;
    if (whole !== undefined)
      return form.required.length === 0
        ? ofWrongType(file, path, [whole])
        : finding.tooShort.at(file.at(path), {
            where: nameAt(file.schema, path),
            form: inStyleOf(file.tree.source, file.at(path).span, whole) ?? whole,
          });
  }
  const unformed = notInForm(file.schema, file.at(path), typed);
  if (unformed) return unformed;
  if (wantsId(file.schema, path)) return badId(file, file.at(path), typed);
  const isNoText = !textFits(file.schema, path, typed);
  if (form?.number !== undefined || wantsFile(file.schema, path) || isNoText || wantsWords(file.schema, path))
    return ofWrongType(file, path, []);
  return finding.quoteText.at(
    file.at(path),
    { found: typed, kind: kindOf(value) },
    { suggestions: [JSON.stringify(typed)] },
  );
}

/** How a lone number is meant where an object is expected: `{ label: …, score: 2 }` for an emotion written as 2. */
function around(
  file: WrongFile,
  path: DataPath,
  value: number,
  { required, number }: ShortForm,
): string | undefined {
  const [meant] = numbersMeant(String(value), rangeAt(file.schema, [...path, number!]));
  // With more to fill in, a number that does not fit as it stands may mean anything.
  if (meant === undefined || (required.length > 0 && Number(meant) !== value)) return undefined;
  return `{ ${[...required.map((key) => `${key}: …`), `${number}: ${meant}`].join(', ')} }`;
}

/** The one text in `{ file: ./library.yaml }`. */
function onlyText(file: WrongFile, path: DataPath): string | undefined {
  const value = file.value(path);
  if (!isObject(value) || Array.isArray(value)) return undefined;
  const [key, ...more] = Object.keys(value);
  const text = key === undefined || more.length > 0 ? undefined : value[key];
  if (typeof text !== 'string' || !textFits(file.schema, path, text)) return undefined;
  const kinds = refersAt(file.schema, path);
  return kinds === undefined || file.names?.has(kinds, text) ? plainOrQuoted(text) : undefined;
}
