import { fill } from '../../i18n/labels.ts';
import type { Words } from '../../i18n/insights/words.ts';
import type { JourneyView, PersonaView, StageView, StepView } from '../../view/journey-view.ts';
import { defineInsight, line, type Line } from '../../insights/insight.ts';
import { percentText, rounded } from '../../insights/numbers.ts';

interface StageName {
  readonly number: number;
  readonly name: string;
}

/** What a persona has in a stage. */
interface PersonaStage {
  /** Number of the stage, 1-based. */
  readonly stage: number;
  /** Steps that the persona takes. */
  readonly steps: number;
  /** Those of them whose feeling was measured. */
  readonly measuredSteps: number;
  /** The ids of the channels that touchpoints of its steps happen in. */
  readonly channels: readonly string[];
}

interface PersonaCoverage {
  readonly id: string;
  readonly name: string;
  readonly stages: readonly PersonaStage[];
}

interface ChannelCoverage {
  readonly id: string;
  readonly name: string;
  readonly kind: 'online' | 'offline' | null;
  readonly touchpoints: number;
  /** Numbers of the stages that it is used in. */
  readonly stages: readonly number[];
}

export interface Coverage {
  readonly personas: readonly PersonaCoverage[];
  readonly channels: readonly ChannelCoverage[];
  readonly stagesWithoutFeeling: readonly StageName[];
  /** None on a map without any touchpoint. */
  readonly stagesWithoutTouchpoint: readonly StageName[];
  /** Touchpoints by the kind of their channel; `null` where no channel says its kind. */
  readonly balance: {
    readonly online: number;
    readonly offline: number;
    readonly onlineShare: number;
  } | null;
  readonly basis: {
    readonly steps: number;
    readonly measuredSteps: number;
    readonly touchpoints: number;
    readonly touchpointsWithKind: number;
  };
}

/** So many names are told of a list. */
const most = 6;

/** What the map leaves blank: which persona in which stage, which stage, and which channel. */
export const coverage = defineInsight<JourneyView, Coverage>({
  id: 'coverage',
  find(view) {
    const { steps, stages } = view;
    const measuredSteps = steps.filter(isMeasured).length;
    const touchpoints = touchpointsOf(view);
    const all = touchpoints.reduce((sum, count) => sum + count, 0);
    if (measuredSteps === 0 && all === 0) return false;
    const named = ({ number, name }: StageView): StageName => ({ number, name });
    const stageOf = new Map(
      stages.flatMap(({ number, steps: own }) => own.map((step) => [step.index, number])),
    );
    const of = (kind: 'online' | 'offline'): number =>
      view.channelUse
        .filter((channel) => channel.kind === kind)
        .reduce((sum, channel) => sum + channel.touchpoints.length, 0);
    const [online, offline] = [of('online'), of('offline')];
    const channelsAt = channelsOfSteps(view);
    return {
      personas: view.personas.map((persona) => ({
        id: persona.id,
        name: persona.name,
        stages: stages.map((stage) => personaStage(persona, stage, channelsAt)),
      })),
      channels: view.channelUse.map(({ id, name, kind, touchpoints: used }) => ({
        id,
        name,
        kind: kind === '' ? null : kind,
        touchpoints: used.length,
        stages: [...new Set(used.map((step) => stageOf.get(step) ?? 0))],
      })),
      stagesWithoutFeeling:
        measuredSteps === 0 ? [] : stages.filter((stage) => !stage.steps.some(isMeasured)).map(named),
      stagesWithoutTouchpoint:
        all === 0
          ? []
          : stages
              .filter((stage) => stage.steps.every(({ index }) => (touchpoints[index] ?? 0) === 0))
              .map(named),
      balance:
        online + offline === 0
          ? null
          : { online, offline, onlineShare: rounded(online / (online + offline)) },
      basis: {
        steps: steps.length,
        measuredSteps,
        touchpoints: all,
        touchpointsWithKind: online + offline,
      },
    };
  },
  tell(data, words, { stages }) {
    const { text, labels } = words;
    const { basis, balance, channels } = data;
    const lines: Line[] = [
      ...gap(
        text.noFeeling,
        data.stagesWithoutFeeling.map(({ name }) => name),
        words,
      ),
      ...(data.personas.length > 1
        ? data.personas.flatMap((persona) => personaGaps(persona, data, stages, words))
        : []),
      ...gap(
        text.noTouchpoint,
        data.stagesWithoutTouchpoint.map(({ name }) => name),
        words,
      ),
      ...gap(
        text.neverUsed,
        channels.filter(({ touchpoints }) => touchpoints === 0).map(({ name }) => name),
        words,
      ),
    ];
    if (balance !== null)
      lines.push(
        line(
          fill(text.balance, {
            offline: percentText(1 - Math.round(balance.onlineShare * 100) / 100, labels),
          }),
          {
            figure: percentText(balance.onlineShare, labels),
            gauge: { kind: 'share', value: balance.onlineShare },
            notes: [fill(text.balanceBasis, { count: basis.touchpointsWithKind, all: basis.touchpoints })],
          },
        ),
      );
    if (lines.length === 0) return false;
    const counts: readonly (readonly [number, string])[] = [
      [basis.steps, text.coverageSteps],
      [basis.measuredSteps, text.coverageMeasured],
      [basis.touchpoints, text.coverageTouchpoints],
    ];
    return {
      title: text.coverage,
      basis: counts
        .filter(([count]) => count > 0)
        .map(([count, label]) => fill(label, { count }))
        .join(' · '),
      lines,
    };
  },
});

const isMeasured = ({ feeling }: StepView): boolean => feeling.measured;

/** How many touchpoints each step has. */
function touchpointsOf({ lanes, steps }: JourneyView): readonly number[] {
  const cells = lanes.find(({ id }) => id === 'touchpoints')?.cells ?? [];
  return steps.map((_step, index) => cells[index]?.items.length ?? 0);
}

/** {@link StepView.index} → the ids of the channels that are used there. */
function channelsOfSteps({ channelUse, steps }: JourneyView): readonly ReadonlySet<string>[] {
  const found = steps.map(() => new Set<string>());
  for (const { id, touchpoints } of channelUse) for (const step of touchpoints) found[step]?.add(id);
  return found;
}

function personaStage(
  persona: PersonaView,
  stage: StageView,
  channelsAt: readonly ReadonlySet<string>[],
): PersonaStage {
  const taken = stage.steps.filter(({ personas }) => personas.includes(persona.name));
  return {
    stage: stage.number,
    steps: taken.length,
    measuredSteps: taken.filter((step) => feels(persona, step)).length,
    channels: [...new Set(taken.flatMap(({ index }) => [...(channelsAt[index] ?? [])]))],
  };
}

function feels({ id }: PersonaView, { feeling, feelings }: StepView): boolean {
  if (feelings.length === 0) return feeling.measured;
  return feelings.find(({ persona }) => persona.id === id)?.feeling.measured ?? false;
}

/** The stages that a persona has no step in, and those where others have a feeling and it has none. */
function personaGaps(
  { name, stages: cells }: PersonaCoverage,
  { stagesWithoutFeeling }: Coverage,
  stages: readonly StageView[],
  words: Words,
): Line[] {
  const { text } = words;
  const named = (wanted: (cell: PersonaStage) => boolean): string[] =>
    cells.flatMap((cell, index) => (wanted(cell) ? [stages[index]?.name ?? ''] : []));
  const absent = named(({ steps }) => steps === 0);
  const blank = new Set(stagesWithoutFeeling.map(({ number }) => number));
  const unmeasured = named(
    ({ stage, steps, measuredSteps }) => steps > 0 && measuredSteps === 0 && !blank.has(stage),
  );
  return [
    ...gap(text.personaNoStep, absent, words, name),
    ...gap(text.personaNoFeeling, unmeasured, words, name),
  ];
}

function gap(label: string, names: readonly string[], { text }: Words, persona = ''): Line[] {
  if (names.length === 0) return [];
  const more = names.length - most;
  const list = names.slice(0, most).join(', ') + (more > 0 ? `, ${fill(text.more, { count: more })}` : '');
  return [line(fill(label, { persona, list }), { mark: '○' })];
}
