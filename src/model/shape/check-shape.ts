import type * as z from 'zod/mini';
import { diagnostic, type DataPath, type Diagnostic, type Place } from '../../core/diagnostic.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { similarWords } from '../../core/similar.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import { reservedKeys } from './reserved-keys.ts';
import {
  expectedAt,
  expectedBoolean,
  keysAt,
  nameAt,
  objectAround,
  rangeAt,
  schemasAt,
  timeAt,
} from './schema-walk.ts';
import { clockMeant, durationMeant, isOfMonths } from './time-words.ts';

type Issue = z.core.$ZodIssue;

/** Words that people write for a key which is called otherwise, other languages included. */
export type KeySynonyms = Readonly<Record<string, string>>;

/**
 * Checks a YAML tree against a schema.
 * @returns the data in its full form, or every mistake with its place and, where one is near, what was meant
 */
export function checkShape<Schema extends z.ZodMiniType>(
  schema: Schema,
  tree: YamlTree,
  synonyms: KeySynonyms = {},
): Result<z.output<Schema>, readonly Diagnostic[]> {
  const result = schema.safeParse(tree.data);
  const reserved = reservedKeys(schema, tree);
  if (result.success) return reserved.length === 0 ? ok(result.data) : err(reserved);
  const explain = new Explainer(schema, tree, synonyms);
  return err([...result.error.issues.flatMap((issue) => explain.issue(issue, [])), ...reserved]);
}

/** Turns Zod's issues into findings at a place in the YAML. */
class Explainer {
  readonly #schema: z.ZodMiniType;
  readonly #tree: YamlTree;
  readonly #synonyms: KeySynonyms;

  constructor(schema: z.ZodMiniType, tree: YamlTree, synonyms: KeySynonyms) {
    this.#schema = schema;
    this.#tree = tree;
    this.#synonyms = synonyms;
  }

  issue(issue: Issue, base: DataPath): Diagnostic[] {
    const path = [...base, ...(issue.path as (string | number)[])];
    switch (issue.code) {
      case 'invalid_union': {
        const colon = this.#colonInText(path);
        if (colon) return [colon];
        const group = isObject(this.#value(path));
        const meant = issue.errors.find(
          (issues) => !issues.every((each) => isOtherKind(each) || (group && isChoice(each))),
        );
        return meant ? meant.flatMap((each) => this.issue(each, path)) : [this.#wrongType(path)];
      }
      case 'unrecognized_keys':
        return issue.keys.map((key) => this.#unknownKey(path, key));
      case 'invalid_key':
        return [diagnostic('schema/bad-id', this.#atKey(path), { found: String(path.at(-1)) })];
      case 'invalid_format':
        return [
          this.#notATime(path) ??
            diagnostic('schema/bad-id', this.#at(path), { found: String(this.#typedFor(path)) }),
        ];
      case 'invalid_value':
        return [this.#notOneOf(path, issue.values.map(String))];
      case 'invalid_type':
        return [
          this.#isFraction(issue, path)
            ? this.#notWhole(path)
            : (this.#colonInText(path) ?? this.#wrongType(path)),
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

  #unknownKey(path: DataPath, key: string): Diagnostic {
    const known = keysAt(this.#schema, path);
    const synonym = this.#synonyms[key.toLowerCase()];
    const meant = synonym !== undefined && known.includes(synonym) ? [synonym] : similarWords(key, known);
    const where = nameAt(this.#schema, path);
    return diagnostic(
      'schema/unknown-key',
      this.#atKey([...path, key]),
      { key, where },
      { suggestions: meant },
    );
  }

  #notOneOf(path: DataPath, options: string[]): Diagnostic {
    const value = this.#value(path);
    if (value === undefined || value === null) return this.#wrongType(path);
    const found = String(value);
    return diagnostic(
      'schema/not-one-of',
      this.#at(path),
      { found, options },
      { suggestions: similarWords(found, options) },
    );
  }

  #wrongType(path: DataPath): Diagnostic {
    const value = this.#value(path);
    const expected = expectedAt(this.#schema, path);
    if (value === undefined && !this.#isWritten(path)) return this.#missingKey(path);
    if (value === undefined || value === null)
      return diagnostic('schema/empty', this.#at(path), { expected });
    const wantsText = schemasAt(this.#schema, path).some((each) => each._zod.def.type === 'string');
    const notATime = typeof value === 'number' ? this.#notATime(path) : undefined;
    if (notATime) return notATime;
    if (wantsText && (typeof value === 'number' || typeof value === 'boolean')) {
      const typed = this.#tree.typed(path) || String(value);
      const around = typeof value === 'number' ? objectAround(this.#schema, path, value) : undefined;
      const suggestions = [around ?? JSON.stringify(typed)];
      if (around !== undefined) {
        return diagnostic(
          'schema/wrong-type',
          this.#at(path),
          { expected, found: kindOf(value) },
          { suggestions },
        );
      }
      return diagnostic(
        'schema/quote-text',
        this.#at(path),
        { found: typed, kind: kindOf(value) },
        { suggestions },
      );
    }
    const percent = isShare(rangeAt(this.#schema, path))
      ? /^([\d.]+)\s*%$/.exec(String(value))?.[1]
      : undefined;
    const meant =
      percent !== undefined
        ? shareOf(Number(percent))
        : expected === expectedBoolean
          ? yesOrNo.get(String(value).toLowerCase())
          : undefined;
    return diagnostic(
      'schema/wrong-type',
      this.#at(path),
      { expected, found: kindOf(value) },
      { suggestions: meant === undefined ? [] : [meant] },
    );
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
      { found, ofMonths: isOfMonths(found) },
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
    const suggestions = isShare(range) && found > 1 && found <= 100 ? [shareOf(found)] : [];
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

/** What people write for true and false; YAML 1.2 reads these as texts. A Map, because a value may be "constructor". */
const yesOrNo: ReadonlyMap<string, string> = new Map(
  Object.entries({
    yes: 'true',
    y: 'true',
    on: 'true',
    ya: 'true',
    no: 'false',
    n: 'false',
    off: 'false',
    tidak: 'false',
  }),
);

const isShare = ({ low, high }: { low: number; high: number }): boolean => low === 0 && high === 1;

/** A part of a hundred as a part of one: 40 is 0.4. */
const shareOf = (percent: number): string => String(Number((percent / 100).toPrecision(10)));

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
