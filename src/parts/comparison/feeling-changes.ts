import type { Labels } from '../../i18n/labels.ts';
import type { FeelingPart, PersonaMark, StepView } from '../../view/journey-view.ts';
import { signedText } from '../../view/signed-text.ts';
import type { ChangeView } from './comparison-view.ts';
import { meanValence, type FeltTwice, type Person } from './felt-twice.ts';

/** What became of the feelings at a step of the map that the baseline has too, those of whom the same is told together. */
export function feelingChanges(step: StepView, people: readonly Person[], labels: Labels): ChangeView[] {
  const found = new Map<string, ChangeView & { readonly personas: PersonaMark[] }>();
  for (const { persona, steps } of people) {
    const felt = steps.find(({ after }) => after === step);
    for (const change of felt === undefined ? [] : changesIn(felt, labels)) {
      const key = JSON.stringify(change);
      const known = found.get(key) ?? { ...change, personas: [] };
      if (persona !== undefined) known.personas.push(persona);
      found.set(key, known);
    }
  }
  const order: readonly ChangeView['kind'][] = ['changed', 'removed', 'added'];
  return order.flatMap((kind) => [...found.values()].filter((change) => change.kind === kind));
}

function changesIn(
  { was, is, difference, fresh, gone }: FeltTwice,
  labels: Labels,
): Omit<ChangeView, 'personas'>[] {
  const score = (parts: readonly FeelingPart[]): string => signedText(meanValence(parts), labels);
  const told = (kind: ChangeView['kind'], parts: readonly FeelingPart[], note: string) =>
    parts.map((part) => ({ kind, text: `${part.label} ${part.score}`.trim(), note }));
  return [
    ...(difference === 0
      ? []
      : [{ kind: 'changed' as const, text: `${labels.emotion} ${score(was)} → ${score(is)}`, note: '' }]),
    ...told('removed', gone, labels.feelingGone),
    ...told('added', fresh, labels.feelingNew),
  ];
}
