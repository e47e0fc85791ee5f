import type { YAMLError } from 'yaml';
import { compareDiagnostics, type Diagnostic } from '../core/diagnostic.ts';
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
  /** All that is wrong with the YAML, in the order of the text, without what only follows from it. */
  readonly findings: readonly Diagnostic[];
}

/**
 * Like {@link parseYaml} for a file that may hold mistakes: what can be read of it, and all that is wrong. Lines that cannot
 * be read are cut out, each with what stands below it, until the rest is YAML; so what is in the tree is YAML with
 * certainty, and what was said of lines that read well without the others only followed from those.
 *
 * A large file is read anew only a few times: the time that it takes stays within a few times that of one reading.
 * @param strict what {@link parseYaml} made of it
 */
export function parseTolerant(source: SourceFile, strict = parseYaml(source)): TolerantParse {
  if (strict.ok) return { tree: strict.value, gaps: noGaps, findings: [] };
  const all = strict.error;
  const none: TolerantParse = { tree: undefined, gaps: noGaps, findings: all };
  if (all.some(isOfLimits)) return none;
  const left = leftOf(source);
  if (left === undefined) return none;
  const { root, cuts, findings } = left;
  const converted = convert(root, findings);
  const ofRest = findings.sorted();
  if (ofRest.some(isOfLimits)) return none;

  const isCut = ({ span }: Diagnostic): boolean =>
    cuts.some(({ start, end }) => span.start >= start && span.start < end);
  const around = ({ span }: Diagnostic): Gap[] => gapsAround(source, root, span.start);
  const ofCuts = cuts.flatMap((cut) => gapsOfCut(source, root, cut));
  const gapsOfCuts = new Gaps(ofCuts);
  const isCertain = (each: Diagnostic): boolean =>
    !ofAliases.has(each.code) && !around(each).some(({ path }) => gapsOfCuts.isAt(path));
  const before = new Set(all.map(keyOf));
  const told = ofRest.filter((each) => !isCut(each) && (before.has(keyOf(each)) || isCertain(each)));
  const kept = all.filter(isCut);
  return {
    tree: new NodeTree(source, root, converted),
    gaps: new Gaps([...ofCuts, ...ofRest.flatMap(around)]),
    // Of a file that is wrong, something is told.
    findings: kept.length === 0 ? all : [...kept, ...told].toSorted(compareDiagnostics),
  };
}

const isOfLimits = ({ code }: Diagnostic): boolean => ofLimits.has(code);

const ofLimits: ReadonlySet<string> = new Set(
  [finding.tooDeep, finding.tooManyNodes, finding.tooManyAliases, finding.tooMuchText, finding.empty].map(
    (kind) => kind.code,
  ),
);

/** What an anchor and its aliases say of each other may only follow from a cut. */
const ofAliases: ReadonlySet<string> = new Set(
  [finding.unknownAlias, finding.unusedAnchor].map(({ code }) => code),
);

const keyOf = ({ code, span }: Diagnostic): string => `${code} ${span.start}`;

interface Left {
  readonly root: YamlNode;
  /** What was found in the text without what was cut. */
  readonly findings: Findings;
  readonly cuts: readonly Cut[];
}

/** More cuts than this leave little of a map. */
const mostCuts = 20;
/** Characters that may be read in all. */
const mostRead = 512 * 1024;

/** The nodes of what is YAML once the lines that are none have been cut; `undefined` where that is nothing. */
function leftOf(source: SourceFile): Left | undefined {
  let { text } = source;
  const cuts: Cut[] = [];
  const mostReadings = Math.floor(mostRead / Math.max(1, text.length));
  for (let reading = 0; reading < Math.min(mostReadings, mostCuts + 1); reading++) {
    const findings = new Findings(source);
    const whole = checkCharacters(text, findings);
    const run = readTokens(whole, findings);
    if (!run.withinLimits) return undefined;
    const { root, errors } = compose(run);
    const [error] = syntaxErrors(errors, run.stoppedAt);
    if (error === undefined)
      return root === undefined || isEmpty(root) ? undefined : { root, findings, cuts };

    const at = Math.min(error.pos[0], text.length);
    const last = cuts.at(-1);
    // Where the last cut has not mended it, what it stands below is wrong.
    const isSame = last !== undefined && at >= last.start && at <= last.end;
    const wider = isSame ? widerCut(text, last) : undefined;
    const cut = wider ?? cutAt(text, lineOf(error, at, whole, findings));
    const rest = withoutCut(text, cut);
    if (rest === text) return undefined;
    if (wider !== undefined) cuts.pop();
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
