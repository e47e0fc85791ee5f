import { fill } from '../../i18n/labels.ts';
import { peopleText } from './numbers.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { defineInsight, line, type Line } from '../../insights/insight.ts';
import { percentText, rounded } from '../../insights/numbers.ts';
import { placeOf, placeText, type Place } from '../../insights/place.ts';

interface WorstLoss extends Place {
  /** Of 100 people who start, those who leave here. */
  readonly leave: number;
  /** Of 100 people who start, those who come here. */
  readonly people: number;
  /** The part of those who are here that leaves. */
  readonly share: number;
  /** Why they leave, the reason of most first; none where nobody says. */
  readonly reasons: readonly string[];
}

export interface Funnel {
  /** `null` where nobody leaves, or where a share is not known. */
  readonly worstLoss: WorstLoss | null;
  /** Of 100 people who start, those who come to the end; `null` where not known. */
  readonly complete: number | null;
  readonly basis: {
    readonly exits: number;
    readonly exitsWithShare: number;
    readonly stepsKnown: number;
    readonly steps: number;
  };
}

/** Where most people are lost, and how many come to the end. */
export const funnel = defineInsight<JourneyView, Funnel>({
  id: 'funnel',
  find(view) {
    const { funnel: found, exits } = view.flow;
    const [complete] = found.complete;
    const [worst] = found.losses;
    if (!found.measured || (complete === undefined && worst === undefined)) return false;
    return {
      worstLoss: worst === undefined ? null : lossAt(worst, view),
      complete: complete === undefined ? null : rounded(complete),
      basis: {
        exits: exits.length,
        exitsWithShare: exits.filter(({ share }) => share.measured).length,
        stepsKnown: found.steps.filter(({ measured }) => measured).length,
        steps: view.steps.length,
      },
    };
  },
  tell({ worstLoss, complete, basis }, { text, labels }) {
    const lines: Line[] = [];
    if (worstLoss !== null)
      lines.push(
        line(text.worstLoss, {
          mark: '↓',
          tone: 'negative',
          figure: peopleText(worstLoss.leave, labels),
          gauge: { kind: 'share', value: worstLoss.leave / everyone },
          place: placeText(worstLoss),
          notes: [
            ...worstLoss.reasons,
            fill(text.shareOfThose, {
              share: percentText(worstLoss.share, labels),
              people: peopleText(worstLoss.people, labels),
            }),
          ],
        }),
      );
    if (complete !== null)
      lines.push(
        line(text.reachTheEnd, {
          mark: '→',
          figure: peopleText(complete, labels),
          gauge: { kind: 'share', value: complete / everyone },
        }),
      );
    const known = [...(basis.exits === 0 ? [] : [text.funnelExits]), text.funnelSteps];
    return { title: text.funnel, basis: known.map((label) => fill(label, basis)).join('; '), lines };
  },
});

const everyone = 100;

function lossAt(step: number, view: JourneyView): WorstLoss {
  const { leave, people, visits } = view.flow.funnel.steps[step]!;
  const exits = view.flow.exits.filter((each) => each.step === step && each.reason !== '');
  return {
    leave: rounded(leave),
    people: rounded(people),
    share: rounded(visits > 0 ? leave / visits : 0),
    reasons: exits.toSorted((a, b) => b.share.value - a.share.value).map(({ reason }) => reason),
    ...placeOf(view, step),
  };
}
