import type { EvidenceView, SourceView } from './evidence-view.ts';
import type { SupportLevel } from '../../view/support/support-view.ts';

/** Where claims come from, with a bar that shows how many are supported how well. */
export interface EvidenceModel extends Omit<EvidenceView, 'sources'> {
  readonly sources: readonly SourceModel[];
  /** A part for each of {@link counts}. */
  readonly bar: readonly BarPart[];
}

export interface SourceModel extends SourceView {
  /** What is known of it in short: kind, date, sample, how often it is cited. */
  readonly facts: readonly string[];
}

export interface BarPart {
  /** SVG paths, `''` for none: full for what is confirmed, half full for what is thin. */
  readonly filled: string;
  readonly outline: string;
  readonly dashed: boolean;
}

/** Lengths of the bar, in pixels. */
const bar = { width: 240, height: 10, gap: 3, narrowest: 6, line: 1.5 };

export const evidenceModel = (evidence: EvidenceView): EvidenceModel => ({
  ...evidence,
  sources: evidence.sources.map((source) => ({
    ...source,
    facts: [source.kindLabel, source.date, source.sample, source.claimsLabel].filter((fact) => fact !== ''),
  })),
  bar: barParts(evidence),
});

/** Each part as long as its claims are many, and none too short to be seen. */
function barParts({ counts, claims }: EvidenceView): BarPart[] {
  const gaps = bar.gap * (counts.length - 1);
  const room = bar.width - gaps - bar.narrowest * counts.length;
  let x = 0;
  return counts.map(({ level, count }) => {
    const width = bar.narrowest + (room * count) / claims;
    const part = barPart(level, x, x + width);
    x += width + bar.gap;
    return part;
  });
}

function barPart(level: SupportLevel, start: number, end: number): BarPart {
  const box = (top: number, inset: number): string =>
    `M${short(start + inset)} ${top + inset}H${short(end - inset)}V${bar.height - inset}H${short(start + inset)}Z`;
  return {
    filled: level === 'confirmed' ? box(0, 0) : level === 'thin' ? box(bar.height / 2, 0) : '',
    outline: level === 'confirmed' ? '' : box(0, bar.line / 2),
    dashed: level === 'assumed',
  };
}

const short = (length: number): number => Math.round(length * 10) / 10;
