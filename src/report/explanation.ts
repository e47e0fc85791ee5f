import type { Example, ExplainedFinding } from '../core/explanation.ts';
import { wrap } from './wrap.ts';

/** Every code with how severe it is, a group a block. */
export function codeList(findings: readonly ExplainedFinding[]): string {
  const longest = Math.max(...findings.map(({ code }) => code.length));
  const lines = findings.flatMap(({ code, severity }, index) => {
    const before = findings[index - 1];
    const isNew = before !== undefined && groupOf(before.code) !== groupOf(code);
    return [...(isNew ? [''] : []), `${code.padEnd(longest)}  ${severity}`];
  });
  return `${lines.join('\n')}\n`;
}

const groupOf = (code: string): string => code.slice(0, code.indexOf('/'));

/** Longer lines are hard to read, however wide the terminal is. */
const widest = 100;

/** What a finding means, a bad and a good example, and what to do. */
export function explanationText(finding: ExplainedFinding, columns: number): string {
  const { code, severity, meaning, bad, good, remedy } = finding;
  const width = Math.max(40, Math.min(columns, widest));
  const paragraph = (text: string): string => wrap(text, width, 0, 0).join('\n');
  const blocks = [
    `${severity}[${code}]`,
    paragraph(meaning),
    `Wrong:\n\n${exampleText(bad, width)}`,
    `Right:\n\n${exampleText(good, width)}`,
    paragraph(`What to do: ${remedy}`),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const step = '  ';

function exampleText(example: Example, width: number): string {
  if (typeof example === 'string') return indented(example, step);
  if ('words' in example) return indented(wrap(example.words, width - step.length, 0, 0).join('\n'), step);
  const { files, command } = example;
  const texts = Object.entries(files).map(
    ([name, text]) =>
      `${step}${name}\n${text === '' ? `${step}${step}(empty)` : indented(text, step + step)}`,
  );
  return [...texts, ...(command === undefined ? [] : [`${step}$ ${command}`])].join('\n\n');
}

const indented = (text: string, indent: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n');
