import type { YAMLError } from 'yaml';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { SourceFile } from '../core/source-file.ts';
import { checkCharacters } from './characters.ts';
import { compose } from './compose.ts';
import { convert, isEmpty } from './convert.ts';
import { Findings } from './findings.ts';
import { Gaps, noGaps, type Gap } from './gaps.ts';
import { lineAt } from './line.ts';
import type { YamlNode } from './node-place.ts';
import { NodeTree } from './node-tree.ts';
import { parseYaml } from './parse-yaml.ts';
import { readTokens } from './read-tokens.ts';
import { isToldByPairs, syntaxErrors } from './syntax-findings.ts';
import { explain } from './syntax-help.ts';
import { cutAt, widerCut, withoutCut, type Cut } from './tolerant/cut.ts';
import { gapsAround, gapsOfCut } from './tolerant/gaps-at.ts';
import * as finding from './yaml-findings.ts';
import type { YamlTree } from './yaml-tree.ts';

/** What a file holds in spite of its mistakes. */
export interface TolerantParse {
  /** What could be read; `undefined` where that is nothing, and for a file beyond the limits. */
  readonly tree: YamlTree | undefined;
  /** Where in the tree not all could be read. */
  readonly gaps: Gaps;
  /** All that is wrong with the YAML, in the order of the text; those of {@link parseYaml} among them. */
  readonly findings: readonly Diagnostic[];
}

/**
 * Like {@link parseYaml} for a file that may hold mistakes: what can be read of it, and all findings. Lines that cannot be
 * read are cut out, each with what stands below it, until the rest is YAML; so what is in the tree is YAML with certainty.
 *
 * A large file is read anew only a few times: the time that it takes stays within a few times that of one reading.
 */
export function parseTolerant(source: SourceFile): TolerantParse {
  const strict = parseYaml(source);
  if (strict.ok) return { tree: strict.value, gaps: noGaps, findings: [] };
  const { error } = strict;
  const none: TolerantParse = { tree: undefined, gaps: noGaps, findings: error };
  if (error.some(({ code }) => ofLimits.has(code))) return none;
  const left = leftOf(source);
  if (left === undefined) return none;
  const { root, cuts } = left;
  const more = new Findings(source);
  const converted = convert(root, more);
  if (more.sorted().some(({ code }) => ofLimits.has(code))) return none;

  const isCut = ({ span }: Diagnostic): boolean =>
    cuts.some(({ start, end }) => span.start >= start && span.start < end);
  const around = ({ span }: Diagnostic): Gap[] => gapsAround(source, root, span.start);
  const gaps = [
    ...cuts.flatMap((cut) => gapsOfCut(source, root, cut)),
    ...error.filter((each) => !isCut(each)).flatMap(around),
  ];
  // Without a cut the strict reading has told all of it.
  const told = cuts.length === 0 ? [] : certain(more.sorted(), new Gaps(gaps), around);
  return {
    tree: new NodeTree(source, root, converted),
    gaps: new Gaps([...gaps, ...told.flatMap(around)]),
    findings: [...error, ...told],
  };
}

const ofLimits: ReadonlySet<string> = new Set(
  [finding.tooDeep, finding.tooManyNodes, finding.tooManyAliases, finding.tooMuchText, finding.empty].map(
    ({ code }) => code,
  ),
);

/** What an anchor and its aliases say of each other may only follow from a cut. */
const ofAliases: ReadonlySet<string> = new Set(
  [finding.unknownAlias, finding.unusedAnchor].map(({ code }) => code),
);

/** The findings about what is left, without those that may only follow from a cut. */
const certain = (
  findings: readonly Diagnostic[],
  gaps: Gaps,
  around: (each: Diagnostic) => Gap[],
): Diagnostic[] =>
  findings.filter((each) => !ofAliases.has(each.code) && !around(each).some(({ path }) => gaps.isAt(path)));

interface Left {
  readonly root: YamlNode;
  readonly cuts: readonly Cut[];
}

/** More cuts than this leave little of a map. */
const mostCuts = 20;
/** Characters that may be read in all. */
const mostRead = 512 * 1024;

/** The nodes of what is YAML once the lines that are none have been cut; `undefined` where that is nothing. */
function leftOf(source: SourceFile): Left | undefined {
  let text = checkCharacters(source.text, new Findings(source));
  const cuts: Cut[] = [];
  const mostReadings = Math.floor(mostRead / Math.max(1, text.length));
  for (let reading = 0; reading < Math.min(mostReadings, mostCuts + 1); reading++) {
    const told = new Findings(source);
    const run = readTokens(text, told);
    if (!run.withinLimits) return undefined;
    const { root, errors } = compose(run);
    const [error] = syntaxErrors(errors, run.stoppedAt);
    if (error === undefined) return root === undefined || isEmpty(root) ? undefined : { root, cuts };

    const at = Math.min(error.pos[0], text.length);
    const last = cuts.at(-1);
    // Where the last cut has not mended it, what it stands below is wrong.
    const isSame = last !== undefined && at >= last.start && at <= last.end + 1;
    const cut = isSame ? widerCut(text, last) : cutAt(text, lineOf(error, at, text, told));
    const rest = cut && withoutCut(text, cut);
    if (cut === undefined || rest === undefined || rest === text) return undefined;
    if (isSame) cuts.pop();
    cuts.push(cut);
    text = rest;
  }
  return undefined;
}

/** An offset in the line that a person would mend; in that of the error where nothing is left of it. */
function lineOf(error: YAMLError, at: number, text: string, told: Findings): number {
  const opened = isToldByPairs(error) ? told.sorted().findLast(({ span }) => span.start <= at) : undefined;
  const offset = Math.min(opened?.span.start ?? explain(error, text).start, text.length);
  return lineAt(text, offset).content === '' ? at : offset;
}
