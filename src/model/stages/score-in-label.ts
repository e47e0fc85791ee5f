/** A score that stands in the label of a feeling. */
export interface ScoreInLabel {
  /** As it was written: `-2`, `4/5`. */
  readonly written: string;
  /** On the scale from -2 to 2; `undefined` where that cannot be told. */
  readonly score: number | undefined;
  /** What is left of the label. */
  readonly label: string;
}

const signed = String.raw`[+−–-] ?\d+(?:[.,]\d+)?`;
const ofScale = String.raw`\d+(?:[.,]\d+)? ?(?:\/|of|out of|von|dari) ?(?:5|10)`;
const edge = String.raw`[\s,;:=|/()[\]·]`;

/** At an end of the label a signed number or one of a scale; any number behind a mark or an emoji, or alone. */
const forms = [
  new RegExp(String.raw`(?:^|${edge}|\p{Extended_Pictographic}\ufe0f?)(${signed}|${ofScale})[\s)\]]*$`, 'u'),
  new RegExp(String.raw`^[([]?(${signed}|${ofScale})(?=$|${edge})`, 'u'),
  /(?:^|[,;:=|([·]\s*|\p{Extended_Pictographic}\ufe0f?\s*)(\d+(?:[.,]\d+)?)[)\]]?$/u,
];

/** The score in a label; `undefined` where it has none. Figures that tell something else (Cloud 9, 24/7) are left alone. */
export function scoreInLabel(label: string): ScoreInLabel | undefined {
  if (!/\d/.test(label)) return undefined;
  for (const form of forms) {
    const found = form.exec(label);
    const written = found?.[1];
    if (found === null || written === undefined) continue;
    const at = found.index + found[0].lastIndexOf(written);
    const rest = `${label.slice(0, at)} ${label.slice(at + written.length)}`;
    return { written, score: scoreOf(written), label: trimmed(rest) };
  }
  return undefined;
}

const trimmed = (text: string): string =>
  text.replace(/^[\s,;:=|/()[\]·–-]+|[\s,;:=|/()[\]·–-]+$/g, '').replace(/\s+/g, ' ');

function scoreOf(written: string): number | undefined {
  const [part = '', whole] = written
    .replace(/^[−–]/, '-')
    .replaceAll(',', '.')
    .split(/ ?(?:\/|[a-z ]+) ?(?=\d+$)/);
  const value = Number(part.replaceAll(' ', ''));
  if (whole === undefined) return value >= -2 && value <= 2 ? value : undefined;
  const most = Number(whole);
  if (value < (most === 5 ? 1 : 0) || value > most) return undefined;
  // The least of a scale of five is 1, as in Mermaid; that of a scale of ten may be 0.
  const score = most === 5 ? value - 3 : (value / most) * 4 - 2;
  return Math.round(score * 10) / 10 + 0;
}
