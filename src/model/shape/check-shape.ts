import type * as z from 'zod/mini';
import { diagnostic, type DataPath, type Diagnostic, type Place } from '../../core/diagnostic.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { similarWords } from '../../core/similar.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import { idFrom, kindAt, Names } from '../named.ts';
import { notInForm } from './not-in-form.ts';
import { figuresMeant, numberMeant } from './number-words.ts';
import { reservedKeys } from './reserved-keys.ts';
import {
  describedAt,
  expectedAt,
  expectedBoolean,
  keysAt,
  nameAt,
  rangeAt,
  schemasAt,
  shortFormAt,
  timeAt,
  wantsFigure,
  wantsFile,
  wantsId,
  type ShortForm,
} from './schema-walk.ts';
import { idPattern } from './shapes.ts';
import { clockMeant, durationMeant, isNoTime, isOfMonths } from './time-words.ts';
import { yesOrNo } from './yes-or-no.ts';

type Issue = z.core.$ZodIssue;

/**
 * Words that people write for one that is called otherwise, other languages included; several where it depends on the
 * place. In small letters, with `_` for spaces and hyphens.
 */
export type Synonyms = Readonly<Record<string, string | readonly string[]>>;

/** What people write for the keys and for the choices of a schema. */
export interface Vocabulary {
  readonly keys?: Synonyms;
  readonly values?: Synonyms;
}

/**
 * Checks a YAML tree against a schema.
 * @returns the data in its full form, or every mistake with its place and, where one is near, what was meant
 */
export function checkShape<Schema extends z.ZodMiniType>(
  schema: Schema,
  tree: YamlTree,
  vocabulary: Vocabulary = {},
): Result<z.output<Schema>, readonly Diagnostic[]> {
  const result = schema.safeParse(tree.data);
  const reserved = reservedKeys(schema, tree);
  if (result.success) return reserved.length === 0 ? ok(result.data) : err(reserved);
  const explain = new Explainer(schema, tree, vocabulary);
  return err([...explain.issues(result.error.issues, []), ...reserved]);
}

/** Turns Zod's issues into findings at a place in the YAML. */
class Explainer {
  readonly #schema: z.ZodMiniType;
  readonly #tree: YamlTree;
  readonly #vocabulary: Vocabulary;
  readonly #names: Names;
  readonly #keys = new Map<string, readonly string[]>();

  constructor(schema: z.ZodMiniType, tree: YamlTree, vocabulary: Vocabulary) {
    this.#schema = schema;
    this.#tree = tree;
    this.#vocabulary = vocabulary;
    this.#names = new Names(tree.data);
  }

  /** @param base where the paths of the issues begin */
  issues(issues: readonly Issue[], base: DataPath): Diagnostic[] {
    return this.#withoutRenamed(issues, base).flatMap((issue) => this.#issue(issue, base));
  }

  #issue(issue: Issue, base: DataPath): Diagnostic[] {
    const path = pathOf(issue, base);
    switch (issue.code) {
      case 'invalid_union': {
        const colon = this.#colonInText(path);
        if (colon) return [colon];
        const group = isObject(this.#value(path));
        const meant = issue.errors.find(
          (issues) => !issues.every((each) => isOtherKind(each) || (group && isChoice(each))),
        );
        if (!meant) return [this.#wrongType(path)];
        const shorter = this.#tooShort(meant, path);
        return shorter ? [shorter] : this.issues(meant, path);
      }
      case 'unrecognized_keys':
        return issue.keys.map((key) => this.#unknownKey(path, key));
      case 'invalid_key':
        return [this.#badId(this.#atKey(path), String(path.at(-1)))];
      case 'invalid_format':
        return [
          this.#notATime(path) ??
            notInForm(this.#schema, this.#at(path), String(this.#typedFor(path))) ??
            this.#badId(this.#at(path), String(this.#typedFor(path))),
        ];
      case 'invalid_value':
        return [this.#notOneOf(path, issue.values.map(String))];
      case 'invalid_type':
        return [
          this.#isFraction(issue, path)
            ? this.#notWhole(path)
            : (this.#colonInText(path) ?? this.#bracesInText(path) ?? this.#wrongType(path)),
        ];
      case 'too_small':
      case 'too_big':
        return [
          issue.origin === 'number' || issue.origin === 'int' ? this.#outOfRange(path) : this.#empty(path),
        ];
      default:
        return [diagnostic('schema/invalid', this.#at(path), { problem: issue.message })];
    }
  }

  /** Without the keys that seem to be missing because they are called otherwise. */
  #withoutRenamed(issues: readonly Issue[], base: DataPath): readonly Issue[] {
    const isMissing = (each: Issue): boolean =>
      each.code === 'invalid_type' && !this.#isWritten(pathOf(each, base));
    const lacking = new Set(issues.filter(isMissing).map((each) => joined(pathOf(each, base).slice(0, -1))));
    const meant = new Set<string>();
    for (const each of issues) {
      const place = pathOf(each, base);
      if (each.code !== 'unrecognized_keys' || !lacking.has(joined(place))) continue;
      for (const key of each.keys) {
        const [first] = this.#keysMeant(place, key);
        if (first !== undefined) meant.add(joined([...place, first]));
      }
    }
    return issues.filter((each) => !isMissing(each) || !meant.has(joined(pathOf(each, base))));
  }

  #unknownKey(path: DataPath, key: string): Diagnostic {
    const comma = this.#commaInNumber([...path, key]);
    if (comma) return comma;
    const suggestions = this.#keysMeant(path, key);
    const elsewhere = suggestions.length === 0 ? this.#elsewhere(path, key) : undefined;
    return diagnostic(
      'schema/unknown-key',
      this.#atKey([...path, key]),
      { key, where: nameAt(this.#schema, path), ...elsewhere },
      { suggestions },
    );
  }

  #keysMeant(path: DataPath, key: string): string[] {
    const known = this.#keysAt(path);
    const synonyms = synonymsOf(this.#vocabulary.keys, key).filter((each) => known.includes(each));
    if (synonyms.length > 0) return synonyms;
    return this.#elsewhere(path, key, [key]) ? [] : similarWords(key, known);
  }

  /** Every entry of a list knows the same keys, and a wrong file may ask for them thousands of times. */
  #keysAt(path: DataPath): readonly string[] {
    const place = joined(path.map((each) => (typeof each === 'number' ? 0 : each)));
    const found = this.#keys.get(place) ?? keysAt(this.#schema, path);
    this.#keys.set(place, found);
    return found;
  }

  /** Where else a key, or what it is called here, may stand: one level further in, or one further out. */
  #elsewhere(
    path: DataPath,
    key: string,
    words: readonly string[] = [key, ...synonymsOf(this.#vocabulary.keys, key)],
  ): { readonly meant: string; readonly under: readonly string[]; readonly beside?: string } | undefined {
    const known = this.#keysAt(path);
    const outer = path.findLastIndex((each) => typeof each === 'string');
    for (const meant of words) {
      const under = known.filter((each) =>
        [[each], [each, 0]].some((inner) => this.#keysAt([...path, ...inner]).includes(meant)),
      );
      if (under.length === 1 || under.length === 2) return { meant, under };
      if (outer >= 0 && this.#keysAt(path.slice(0, outer)).includes(meant))
        return { meant, under: [], beside: String(path[outer]) };
    }
    return undefined;
  }

  /** A name where an id is wanted: the id of what has this name, or one that it could be given. */
  #badId(place: Place, found: string): Diagnostic {
    const kind = kindAt(place.path ?? []);
    const named = kind === undefined ? [] : this.#names.like(kind, found);
    // An id of its own, or one that a library may have.
    const isFree = kind === undefined || (kind !== 'step' && this.#isWritten(['use']));
    const made = named.length > 0 ? named.map(({ id, newId }) => id ?? newId) : isFree ? [idFrom(found)] : [];
    const suggestions = made.filter((each) => each !== undefined && idPattern.test(each)) as string[];
    return diagnostic('schema/bad-id', place, { found, kind, named: named[0] }, { suggestions });
  }

  /** `{ pay: 0.4 }` for `{ to: pay, share: 0.4 }`: every key is in truth a value. */
  #tooShort(issues: readonly Issue[], path: DataPath): Diagnostic | undefined {
    const value = this.#value(path);
    const form = shortFormAt(this.#schema, path);
    if (!isObject(value) || Array.isArray(value) || form === undefined) return undefined;
    const keys = Object.keys(value);
    const unknown = new Set(unknownKeys(issues));
    const isUnknown = keys.every((key) => unknown.has(key) && this.#keysMeant(path, key).length === 0);
    const long = keys.map((key) => this.#inLong(form, path, key));
    if (keys.length === 0 || !isUnknown || long.includes(undefined)) return undefined;
    const all = keys.length === 1 ? long[0]! : `[${long.join(', ')}]`;
    const stands = keys.length === 1 || typeof path.at(-1) === 'string';
    return diagnostic(
      'schema/too-short',
      this.#at(path),
      { where: nameAt(this.#schema, path), form: long[0]! },
      { suggestions: stands ? [all] : [] },
    );
  }

  #inLong({ required: [main, ...more], number, ids }: ShortForm, path: DataPath, key: string) {
    const value = this.#value([...path, key]);
    if (main === undefined || more.length > 0) return undefined;
    const typed = idPattern.test(key) || !ids.includes(main) ? plainOrQuoted(key) : undefined;
    if (typed === undefined || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
    const count =
      number === undefined ? undefined : numberMeant(String(value), rangeAt(this.#schema, [...path, number]));
    if (count !== undefined) return `{ ${main}: ${typed}, ${number}: ${count} }`;
    const id = ids.find((each) => each !== main);
    if (id === undefined || typeof value !== 'string' || !idPattern.test(key)) return undefined;
    return `{ ${id}: ${key}, ${main}: ${plainOrQuoted(value)} }`;
  }

  #notOneOf(path: DataPath, options: string[]): Diagnostic {
    const value = this.#value(path);
    if (value === undefined || value === null) return this.#wrongType(path);
    const found = String(value);
    const meant = synonymsOf(this.#vocabulary.values, found).filter((each) => options.includes(each));
    return diagnostic(
      'schema/not-one-of',
      this.#at(path),
      { found, options },
      { suggestions: meant.length > 0 ? meant : similarWords(found, options) },
    );
  }

  #wrongType(path: DataPath): Diagnostic {
    const value = this.#value(path);
    const expected = expectedAt(this.#schema, path);
    if (value === undefined && !this.#isWritten(path)) return this.#missingKey(path);
    if (value === undefined || value === null)
      return diagnostic('schema/empty', this.#at(path), { expected });
    const kinds = new Set(schemasAt(this.#schema, path).map((each) => each._zod.def.type));
    if (kinds.has('string') && (typeof value === 'number' || typeof value === 'boolean'))
      return this.#notAText(path, value);
    if (wantsFigure(this.#schema, path) && typeof value === 'string')
      return this.#ofWrongType(path, figuresMeant(value));
    const meant = kinds.has('number')
      ? numberMeant(String(value), rangeAt(this.#schema, path))
      : expected === expectedBoolean
        ? yesOrNo(String(value))
        : kinds.has('string') && !kinds.has('object')
          ? this.#onlyText(path)
          : undefined;
    return this.#ofWrongType(path, meant === undefined ? [] : [meant]);
  }

  #ofWrongType(path: DataPath, suggestions: readonly string[]): Diagnostic {
    const expected = expectedAt(this.#schema, path);
    const meaning = suggestions.length === 0 ? describedAt(this.#schema, path) : undefined;
    return diagnostic(
      'schema/wrong-type',
      this.#at(path),
      { expected, found: kindOf(this.#value(path)), meaning },
      { suggestions },
    );
  }

  #notAText(path: DataPath, value: number | boolean): Diagnostic {
    const notATime = typeof value === 'number' ? this.#notATime(path) : undefined;
    if (notATime) return notATime;
    const form = shortFormAt(this.#schema, path);
    const typed = this.#tree.typed(path) || String(value);
    if (form?.number !== undefined) {
      const around = typeof value === 'number' ? this.#around(path, value, form) : undefined;
      if (around !== undefined) return this.#ofWrongType(path, [around]);
    }
    const unformed = notInForm(this.#schema, this.#at(path), typed);
    if (unformed) return unformed;
    if (wantsId(this.#schema, path)) return this.#badId(this.#at(path), typed);
    if (form?.number !== undefined || wantsFile(this.#schema, path)) return this.#ofWrongType(path, []);
    return diagnostic(
      'schema/quote-text',
      this.#at(path),
      { found: typed, kind: kindOf(value) },
      { suggestions: [JSON.stringify(typed)] },
    );
  }

  /** How a lone number is meant where an object is expected: `{ label: …, score: 2 }` for an emotion written as 2. */
  #around(path: DataPath, value: number, { required, number }: ShortForm): string | undefined {
    const meant = numberMeant(String(value), rangeAt(this.#schema, [...path, number!]));
    // With more to fill in, a number that does not fit as it stands may mean anything.
    if (meant === undefined || (required.length > 0 && Number(meant) !== value)) return undefined;
    return `{ ${[...required.map((key) => `${key}: …`), `${number}: ${meant}`].join(', ')} }`;
  }

  /** The one text in `{ file: ./library.yaml }`. */
  #onlyText(path: DataPath): string | undefined {
    const value = this.#value(path);
    if (!isObject(value) || Array.isArray(value)) return undefined;
    const [key, ...more] = Object.keys(value);
    if (key === undefined || more.length > 0 || typeof value[key] !== 'string') return undefined;
    return plainOrQuoted(value[key]);
  }

  /** A text or a number where a time of day or a length of time is wanted. */
  #notATime(path: DataPath): Diagnostic | undefined {
    const time = timeAt(this.#schema, path);
    if (time === undefined) return undefined;
    const value = this.#value(path);
    const found = typeof value === 'number' ? this.#tree.typed(path) || String(value) : String(value);
    if (time === 'clock') {
      return diagnostic(
        'time/not-a-clock',
        this.#at(path),
        { found },
        { suggestions: clockMeant(found).map((meant) => JSON.stringify(meant)) },
      );
    }
    return diagnostic(
      'time/not-a-duration',
      this.#at(path),
      { found, ofMonths: isOfMonths(found), isNothing: isNoTime(found) },
      { suggestions: durationMeant(found) },
    );
  }

  /** `- Is it safe: really?` is a key with a value to YAML, where a person wrote a sentence. */
  #colonInText(path: DataPath): Diagnostic | undefined {
    const value = this.#value(path);
    const [key, ...more] = isObject(value) && !Array.isArray(value) ? Object.keys(value) : [];
    if (key === undefined || more.length > 0 || !/\s/.test(key)) return undefined;
    if (!schemasAt(this.#schema, path).some((each) => each._zod.def.type === 'string')) return undefined;
    const place = this.#at(path);
    const written = place.source.text.slice(place.span.start, place.span.end).trim();
    return diagnostic('schema/colon-in-text', place, {}, { suggestions: [JSON.stringify(written)] });
  }

  /** `body: {name}` is a key without a value to YAML, where a person wrote a placeholder. */
  #bracesInText(path: DataPath): Diagnostic | undefined {
    const value = this.#value(path);
    if (!isObject(value) || Array.isArray(value)) return undefined;
    const values = Object.values(value);
    if (values.length !== 1 || values[0] !== undefined) return undefined;
    if (!schemasAt(this.#schema, path).some((each) => each._zod.def.type === 'string')) return undefined;
    const place = this.#at(path);
    const written = place.source.text.slice(place.span.start, place.span.end).trim();
    if (!written.startsWith('{')) return undefined;
    return diagnostic('schema/braces-in-text', place, {}, { suggestions: [JSON.stringify(written)] });
  }

  /** Between braces, `share: 0,4` is a share of 0 and a key 4 to YAML. */
  #commaInNumber(path: DataPath): Diagnostic | undefined {
    const { source, span } = this.#atKey(path);
    const before = /\d+,$/.exec(source.text.slice(Math.max(0, span.start - 20), span.start));
    const after = String(path.at(-1));
    if (before === null || !/^\d+(?:\s*%)?$/.test(after) || (this.#value(path) ?? undefined) !== undefined)
      return undefined;
    const start = span.start - before[0].length;
    const found = before[0] + after;
    const meant = figuresMeant(found).at(-1) ?? found;
    return diagnostic(
      'schema/comma-in-number',
      { source, span: { start, end: span.end }, path },
      { found, meant },
      { suggestions: [meant] },
    );
  }

  #missingKey(path: DataPath): Diagnostic {
    const parent = path.slice(0, -1);
    const args = { key: String(path.at(-1)), where: nameAt(this.#schema, parent) };
    return diagnostic('schema/missing-key', this.#firstLine(this.#at(parent)), args);
  }

  #empty(path: DataPath): Diagnostic {
    const value = this.#value(path);
    const expected = Array.isArray(value) ? 'a list of at least one' : expectedAt(this.#schema, path);
    return diagnostic('schema/empty', this.#at(path), { expected });
  }

  #outOfRange(path: DataPath): Diagnostic {
    const found = Number(this.#value(path));
    const range = rangeAt(this.#schema, path);
    const meant = numberMeant(String(found), range);
    const suggestions = meant === undefined || meant === String(found) ? [] : [meant];
    return diagnostic('schema/out-of-range', this.#at(path), { found, ...range }, { suggestions });
  }

  #notWhole(path: DataPath): Diagnostic {
    const found = Number(this.#value(path));
    return diagnostic(
      'schema/not-whole',
      this.#at(path),
      { found },
      { suggestions: [String(Math.round(found))] },
    );
  }

  #isFraction(issue: Issue, path: DataPath): boolean {
    return 'expected' in issue && issue.expected === 'int' && typeof this.#value(path) === 'number';
  }

  #value(path: DataPath): unknown {
    return path.reduce<unknown>(
      (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      this.#tree.data,
    );
  }

  /** The value at a path; where a plain text stands for an object, that text. */
  #typedFor(path: DataPath): unknown {
    return this.#value(path) ?? this.#value(path.slice(0, -1));
  }

  /** True when the key is there, be it with nothing after its colon. */
  #isWritten(path: DataPath): boolean {
    const last = path.at(-1);
    if (last === undefined) return true;
    const parent = this.#value(path.slice(0, -1));
    return isObject(parent) && Object.hasOwn(parent, last);
  }

  #at(path: DataPath): Place {
    return { source: this.#tree.source, span: this.#tree.spanOfValue(path), path };
  }

  #atKey(path: DataPath): Place {
    return { source: this.#tree.source, span: this.#tree.spanOfKey(path), path };
  }

  /** A place cut at its first line end: what lacks a key may be many lines long. */
  #firstLine(place: Place): Place {
    const { start, end } = place.span;
    const lineEnd = place.source.text.indexOf('\n', start);
    return { ...place, span: { start, end: lineEnd === -1 ? end : Math.min(end, lineEnd) } };
  }
}

const pathOf = ({ path }: Issue, base: DataPath): DataPath => [...base, ...(path as (string | number)[])];

const joined = (path: DataPath): string => path.join('\0');

const unknownKeys = (issues: readonly Issue[]): string[] =>
  issues.flatMap((each) => (each.code === 'unrecognized_keys' ? each.keys : []));

/** What a word is called here, in a file of the same vocabulary. */
function synonymsOf(synonyms: Synonyms = {}, word: string): readonly string[] {
  const typed = word
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return Object.hasOwn(synonyms, typed) ? [synonyms[typed]!].flat() : [];
}

/** A text as a value in YAML: in quotes where it needs them, also between braces. */
const plainOrQuoted = (text: string): string =>
  /^[\p{L}./](?:[\p{L}\p{N} ./_'-]*[\p{L}\p{N}./_'-])?$/u.test(text) && !/^(?:true|false|null)$/i.test(text)
    ? text
    : JSON.stringify(text);

/** True for an issue that only says: this alternative is for another kind of value. */
function isOtherKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return issue.errors.every((issues) => issues.every(isOtherKind));
  return issue.code === 'invalid_type';
}

/** A list or a group of keys is not a wrong word where one of a few is wanted, but another kind of value. */
const isChoice = (issue: Issue): boolean => issue.code === 'invalid_value' && issue.path.length === 0;

const isObject = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'a text';
    case 'number':
      return Number.isFinite(value) ? 'a number' : 'not a finite number';
    case 'boolean':
      return 'true or false';
    default:
      return 'a group of keys';
  }
}
