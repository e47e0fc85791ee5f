import type { Diagnostic } from '../core/diagnostic.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { SourceFile } from '../core/source-file.ts';
import { checkCharacters } from './characters.ts';
import { compose } from './compose.ts';
import { convert, isEmpty } from './convert.ts';
import { Findings } from './findings.ts';
import { limits } from './limits.ts';
import { NodeTree } from './node-tree.ts';
import { readTokens } from './read-tokens.ts';
import { addSyntaxFindings } from './syntax-findings.ts';
import * as finding from './yaml-findings.ts';
import type { YamlTree } from './yaml-tree.ts';

/**
 * Like {@link parseYaml}, and every place is known.
 *
 * YAML 1.2 core schema, text keys; no tags, no directives, no second document. Nothing that a file contains makes it
 * throw, recurse without bound or take more than about a second: the limits hold before anything is built.
 */
export function parseWhole(source: SourceFile): Result<YamlTree, readonly Diagnostic[]> {
  const findings = new Findings(source);
  const text = checkCharacters(source.text, findings);
  const run = readTokens(text, findings);
  const { root, errors } = compose(run);
  const isBroken = addSyntaxFindings(errors, text, findings, run.stoppedAt);
  if (!run.withinLimits && !isBroken && !findings.has(finding.tooManyNodes)) {
    findings.add(finding.tooDeep, run.stoppedAt, run.stoppedAt + 1, { limit: limits.depth });
  }
  if (!run.withinLimits || isBroken) return err(findings.sorted());
  if (root === undefined || isEmpty(root)) {
    if (findings.isEmpty) findings.add(finding.empty, 0, 0);
    return err(findings.sorted());
  }
  const converted = convert(root, findings);
  if (!findings.isEmpty) return err(findings.sorted());
  return ok(new NodeTree(source, root, converted));
}
