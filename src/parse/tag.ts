import type { Findings } from './findings.ts';
import { lineAt } from './line.ts';
import { quoteText } from './quote-text.ts';
import * as finding from './yaml-findings.ts';

/** Reports a tag. One `!` before a text is rather a text that begins so: then the whole text is the place. */
export function addTag(tag: string, start: number, findings: Findings): void {
  if (findings.isFull(finding.tag)) return;
  const line = lineAt(findings.source.text, start);
  const isText = tag[1] !== '!' && line.valueStart === start && line.value.length > tag.length;
  const end = start + (isText ? line.value.length : tag.length);
  findings.add(finding.tag, start, end, { tag }, isText ? { suggestions: [quoteText(line.value)] } : {});
}
