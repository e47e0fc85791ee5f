import { Alias, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { DataPath, Diagnostic } from '../core/diagnostic.ts';
import { checkEscapes, hasForbidden } from './characters.ts';
import { Findings } from './findings.ts';
import { limits } from './limits.ts';
import { checkGlued, checkKey, checkListInText } from './look-alike.ts';
import { isWordy, seemsCut } from './cut-by-comment.ts';
import { endOf, startOf, type YamlNode } from './node-place.ts';
import { quoteText } from './quote-text.ts';
import * as finding from './yaml-findings.ts';

export interface Converted {
  readonly data: unknown;
  /** What each alias stands for. */
  readonly targets: ReadonlyMap<Alias, YamlNode>;
  /** The paths of keys in braces that have not even a colon. */
  readonly keysAlone: readonly DataPath[];
  /** What may be a mistake. */
  readonly notes: readonly Diagnostic[];
}

/** Where `&name` stands, and what it was worth once it was read; no `data` while its inside is being read. */
interface Anchored {
  readonly name: string;
  readonly node: YamlNode;
  isUsed?: boolean;
  done?: { readonly data: unknown; readonly nodes: number; readonly characters: number };
}

/**
 * Plain data from nodes. Aliases share the data they stand for, so an alias bomb costs nothing, but each use counts
 * in full against the limits. The tree is no deeper than {@link limits}.depth: recursion is safe.
 *
 * Findings: `yaml/duplicate-key`, `yaml/key-not-text` (an empty key), `yaml/unknown-alias`, `yaml/alias-cycle`,
 * `yaml/unused-anchor`, `yaml/too-many-aliases`, `yaml/too-many-nodes`, `yaml/too-much-text`, and forbidden characters made by escapes.
 */
export function convert(root: YamlNode, findings: Findings): Converted {
  const converter = new Converter(findings);
  const data = converter.convert(root);
  if (typeof data === 'string') checkGlued(data, startOf(root), findings);
  converter.end();
  const { targets, keysAlone, notes } = converter;
  return { data, targets, keysAlone, notes: notes.sorted() };
}

class Converter {
  readonly targets = new Map<Alias, YamlNode>();
  readonly keysAlone: DataPath[] = [];
  readonly notes: Findings;
  /** Where the node that is read stands. */
  readonly #path: (string | number)[] = [];
  readonly #findings: Findings;
  /** The last of each name so far. */
  readonly #anchors = new Map<string, Anchored>();
  readonly #all: Anchored[] = [];
  /** Without a backslash in the whole file no scalar needs a look. */
  readonly #hasEscapes: boolean;
  #aliases = 0;
  #nodes = 0;
  #characters = 0;

  constructor(findings: Findings) {
    this.#findings = findings;
    this.notes = new Findings(findings.source);
    this.#hasEscapes = findings.source.text.includes('\\');
  }

  convert(node: YamlNode): unknown {
    if (node instanceof Alias) return this.#alias(node);
    this.#nodes++;
    if (node.anchor === undefined) return this.#value(node);
    const anchored = this.#anchor(node.anchor, node);
    const nodes = this.#nodes - 1;
    const characters = this.#characters;
    const data = this.#value(node);
    anchored.done = { data, nodes: this.#nodes - nodes, characters: this.#characters - characters };
    return data;
  }

  /** To be called once, after the root. */
  end(): void {
    for (const { name, node, isUsed } of this.#all) {
      if (isUsed) continue;
      if (this.#findings.isFull(finding.unusedAnchor)) return;
      // The mark stands right before what it marks.
      const start = this.#findings.source.text.lastIndexOf(`&${name}`, startOf(node));
      this.#findings.add(finding.unusedAnchor, start, start + name.length + 1, { name });
    }
  }

  #anchor(name: string, node: YamlNode): Anchored {
    const anchored: Anchored = { name, node };
    this.#anchors.set(name, anchored);
    this.#all.push(anchored);
    return anchored;
  }

  #value(node: Exclude<YamlNode, Alias>): unknown {
    if (node instanceof YAMLMap) return this.#map(node);
    if (node instanceof YAMLSeq)
      return node.items.map((item, index) => this.#inside(index, () => this.convert(item as YamlNode)));
    const { value } = node;
    if (typeof value === 'string') {
      this.#text(node, value);
      checkCut(node, value, this.notes);
    }
    return value;
  }

  #text(node: Scalar, value: string): void {
    this.#characters += value.length;
    if (node.type === 'PLAIN' && value.includes(' -'))
      checkListInText(startOf(node), endOf(node), this.#findings);
    // The text of the file itself was looked at already: only an escape can produce such a character now.
    if (this.#hasEscapes && node.type === 'QUOTE_DOUBLE' && hasForbidden(value)) {
      checkEscapes(startOf(node), endOf(node), this.#findings);
    }
  }

  #map(node: YAMLMap): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    for (const pair of node.items) {
      const keyNode = pair.key as YamlNode;
      const key = this.#key(keyNode);
      const valueNode = pair.value as YamlNode | null;
      const value =
        valueNode === null || isEmpty(valueNode)
          ? this.#empty(valueNode, endOf(keyNode))
          : this.#inside(key ?? '', () => this.convert(valueNode));
      if (key === undefined) continue;
      if (node.flow && valueNode === null) this.keysAlone.push([...this.#path, key]);
      checkKey(key, valueNode !== null, startOf(keyNode), this.#findings);
      if (Object.hasOwn(data, key)) this.#duplicate(node, keyNode, key);
      else if (key === '__proto__') Object.defineProperty(data, key, { value, ...ordinary });
      else data[key] = value;
    }
    return data;
  }

  #inside<Value>(step: string | number, convert: () => Value): Value {
    this.#path.push(step);
    const value = convert();
    this.#path.pop();
    return value;
  }

  /** The text of a key; `undefined` when it is none. Composer has reported every key that is not a scalar. */
  #key(node: YamlNode): string | undefined {
    if (!(node instanceof Scalar) || typeof node.value !== 'string') return undefined;
    if (isEmpty(node)) {
      this.#findings.add(finding.keyNotText, startOf(node), startOf(node) + 1);
      return undefined;
    }
    if (node.anchor !== undefined) {
      const { value } = node;
      this.#anchor(node.anchor, node).done = { data: value, nodes: 1, characters: value.length };
    }
    this.#text(node, node.value);
    return node.value;
  }

  /** A key without a value. It may carry an anchor all the same. */
  #empty(node: YamlNode | null, keyEnd: number): undefined {
    this.#nodes++;
    const behind = this.notes.source.text.slice(keyEnd, keyEnd + mostComment);
    const [lead = '', comment] = /^:[ \t]+(?=(#[^\r\n]*))/.exec(behind) ?? [];
    if (comment !== undefined && seemsCut('', comment)) {
      const start = keyEnd + lead.length;
      this.notes.add(finding.commentInText, start, start + comment.length, { comment });
    }
    if (node instanceof Scalar && node.anchor !== undefined) {
      this.#anchor(node.anchor, node).done = { data: undefined, nodes: 1, characters: 0 };
    }
    return undefined;
  }

  #duplicate(map: YAMLMap, keyNode: YamlNode, key: string): void {
    if (this.#findings.isFull(finding.duplicateKey)) return;
    const first = map.items.find((pair) => (pair.key as Scalar).value === key)?.key as YamlNode;
    const span = { start: startOf(first), end: endOf(first) };
    this.#findings.add(
      finding.duplicateKey,
      startOf(keyNode),
      endOf(keyNode),
      { key },
      {
        related: [{ message: 'It is written here first.', source: this.#findings.source, span }],
      },
    );
  }

  #alias(node: Alias): unknown {
    const name = node.source;
    const [start, end] = [startOf(node), endOf(node)];
    this.#aliases++;
    if (this.#aliases > limits.aliases) {
      if (this.#aliases === limits.aliases + 1) {
        this.#findings.add(finding.tooManyAliases, start, end, { limit: limits.aliases });
      }
      return undefined;
    }
    const anchored = this.#anchors.get(name);
    if (anchored === undefined) {
      const suggestions = [quoteText(this.#findings.source.text.slice(start, end))];
      this.#findings.add(finding.unknownAlias, start, end, { name }, { suggestions });
      return undefined;
    }
    if (anchored.done === undefined) {
      anchored.isUsed = true;
      this.#findings.add(finding.aliasCycle, start, end, { name });
      return undefined;
    }
    anchored.isUsed = true;
    this.targets.set(node, anchored.node);
    this.#nodes += anchored.done.nodes;
    this.#characters += anchored.done.characters;
    if (this.#nodes > limits.nodes && !this.#findings.isFull(finding.tooManyNodes)) {
      this.#findings.add(finding.tooManyNodes, start, end, { limit: limits.nodes });
    } else if (this.#characters > limits.characters) {
      this.#findings.add(finding.tooMuchText, start, end, { limit: '1 MiB' });
    }
    return anchored.done.data;
  }
}

const ordinary = { enumerable: true, configurable: true, writable: true };

/** Nothing is written where the value would stand: `key:` and `- `, other than `null` and `~`. */
export function isEmpty(node: YamlNode): boolean {
  return node instanceof Scalar && node.type === 'PLAIN' && node.source === '';
}

/** Tells of a text without quotes that a comment seems to have cut. */
function checkCut(node: Scalar, value: string, notes: Findings): void {
  if (node.type !== 'PLAIN') return;
  const { text } = notes.source;
  const [start, end] = [startOf(node), endOf(node)];
  if (text[end] !== ' ' && text[end] !== '\t') return;
  const comment = /^[ \t]+#[^\r\n]*/.exec(text.slice(end, end + mostComment))?.[0];
  if (comment === undefined || !seemsCut(value, comment)) return;
  const typed = text.slice(start, end) + comment;
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const isInBraces = /[[{]/.test(text.slice(lineStart, start)) || /[\]}]/.test(comment);
  const suggestions =
    isInBraces || !isWordy(value) || /[\r\n]/.test(typed) ? [] : [quoteText(typed.trimEnd())];
  const from = end + comment.indexOf('#');
  notes.add(
    finding.commentInText,
    start,
    end + comment.trimEnd().length,
    { comment: text.slice(from, end + comment.length).trimEnd() },
    { suggestions },
  );
}

/** Nobody reads more of a comment to know that it is none. */
const mostComment = 1000;
