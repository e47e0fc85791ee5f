import type { Labels } from '../i18n/labels.ts';
import type { Emotion } from '../model/stages/emotion.ts';
import { saysNothing, type Supports } from './support/support.ts';
import { levelText } from './level-text.ts';
import type { FeelingPart, FeelingView, Level, Tone } from './feeling-view.ts';
import type { PersonaMark } from './persona-view.ts';
import { signedText } from './signed-text.ts';

/** What a feeling is made of; one that is rolled up from others cites nothing itself. */
type Felt = Pick<Emotion, 'label' | 'score' | 'persona'> & Partial<Pick<Emotion, 'evidence'>>;

/**
 * Decides what the feelings of one step come to: their mean, its level, and the range of a mixed feeling.
 * @param personas those who can be told apart; none where everybody feels the same
 * @param supports how well each feeling is supported
 */
export function feelingView(
  emotions: readonly Felt[],
  labels: Labels,
  personas: readonly PersonaMark[] = [],
  supports: Supports = saysNothing,
): FeelingView {
  const parts = emotions
    .map((emotion) => partView(emotion, labels, personas, supports))
    .toSorted(highestFirst);
  const scores = parts.filter(({ measured }) => measured).map(({ valence }) => valence);
  const mean = scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const level = levelOf(mean);
  return {
    measured: scores.length > 0,
    valence: mean,
    level,
    tone: toneOf(level),
    low: scores.length === 0 ? 0 : Math.min(...scores),
    high: scores.length === 0 ? 0 : Math.max(...scores),
    mixed: scores.length > 1,
    parts,
  };
}

function partView(
  { persona, label, score, evidence = [] }: Felt,
  labels: Labels,
  personas: readonly PersonaMark[],
  supports: Supports,
): FeelingPart {
  const measured = score !== undefined;
  const valence = score ?? 0;
  const level = levelOf(valence);
  return {
    personas: personas.filter(({ id }) => id === persona),
    label: label ?? levelText(level, labels),
    named: label !== undefined,
    measured,
    valence,
    level,
    tone: toneOf(level),
    score: measured ? signedText(valence, labels) : '',
    support: supports(evidence),
  };
}

/** Sorts unmeasured feelings last and keeps the written order among equals. */
const highestFirst = (a: FeelingPart, b: FeelingPart): number =>
  Number(b.measured) - Number(a.measured) || b.valence - a.valence;

/** The nearest of the five levels; halves go away from neutral, so that a slight feeling is never called none. */
export function levelOf(valence: number): Level {
  return (Math.sign(valence) * Math.round(Math.abs(valence)) || 0) as Level;
}

export const toneOf = (level: Level): Tone => (level > 0 ? 'positive' : level < 0 ? 'negative' : 'neutral');
