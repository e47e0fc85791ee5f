import { wordsFor } from '../../src/i18n/insights/words.ts';
import type { Insight } from '../../src/insights/insight.ts';
import { journey } from '../../src/model/journey.ts';
import { alone } from '../../src/model/resolved-journey.ts';
import type { BacklogGroup, BacklogItem, BacklogView } from '../../src/parts/backlog/backlog-view.ts';
import type { PainPointView } from '../../src/view/journey-view.ts';
import { buildView } from '../../src/app/build-view.ts';
import type { ChannelView } from '../../src/parts/channels/channel-view.ts';
import type { EvidenceView, SupportCount } from '../../src/parts/evidence/evidence-view.ts';
import { noSupport } from '../../src/view/support/support.ts';
import type { JourneyView } from '../../src/view/journey-view.ts';
import { loadInsightParts } from '../../src/parts/registry.ts';
import type { KpiView } from '../../src/parts/kpis/kpi-view.ts';
import { sampleView, type Sample } from '../formats/sample-view.ts';

/** What the parts of the map tell. */
export const insightParts = await loadInsightParts();

/* Finished views made by hand, so that insights are tested apart from what makes views. */

export const viewWith = (parts: Partial<JourneyView>, sample: Sample = {}): JourneyView => ({
  ...sampleView(sample),
  ...parts,
});

/** The view of a map as it would be written. */
export const written = (map: object): JourneyView =>
  buildView(alone(journey.parse({ title: 'T', stages: ['A'], ...map })));

export const pain = (text: string, rest: Partial<PainPointView> = {}): PainPointView => ({
  id: '',
  text,
  step: 0,
  severity: 0,
  reach: false,
  opportunities: [],
  eased: false,
  support: noSupport,
  ...rest,
});

/** Numbers stand for amounts. What formats show of it besides is of no interest here. */
type WrittenKpi = Partial<Omit<KpiView, 'value' | 'previous' | 'target'>> & {
  readonly value?: number;
  readonly target?: number;
};

export const kpi = (id: string, { value, target, ...rest }: WrittenKpi = {}): KpiView =>
  ({
    id,
    name: id,
    metric: 'custom',
    stage: false,
    value: value === undefined ? false : { value, text: `${value} units` },
    previous: false,
    target: target === undefined ? false : { value: target, text: `${target} units` },
    change: false,
    status: value === undefined || target === undefined ? 'unknown' : value >= target ? 'met' : 'missed',
    statusLabel: '',
    bar: false,
    period: '',
    sample: '',
    note: '',
    support: noSupport,
    ...rest,
  }) as KpiView;

export const backlogItem = (text: string, priority: number, rest: Partial<BacklogItem> = {}): BacklogItem =>
  ({
    rank: 1,
    text,
    step: 0,
    stageName: '',
    priority: { value: priority, text: String(priority), note: '' } as BacklogItem['priority'],
    impact: 0,
    feasibility: 0,
    owner: '',
    department: '',
    status: '',
    statusLabel: '',
    addresses: [],
    kpi: '',
    result: false,
    support: noSupport,
    ...rest,
  }) as BacklogItem;

/** What formats show of it besides is of no interest here. */
export const backlog = (...groups: readonly BacklogGroup[]): BacklogView => ({ groups }) as BacklogView;

export const evidenceOf = (
  claims: number,
  ...counts: readonly Pick<SupportCount, 'level' | 'label' | 'count'>[]
): EvidenceView => ({ sources: [] as EvidenceView['sources'], claims, counts }) as EvidenceView;

export const group = (method: BacklogGroup['method'], items: readonly BacklogItem[]): BacklogGroup => ({
  method,
  label: method,
  items,
});

export const channel = (
  name: string,
  touchpoints: readonly number[],
  kind: ChannelView['kind'] = '',
): ChannelView => ({
  id: name.toLowerCase(),
  name,
  icon: '',
  kind,
  role: '',
  total: touchpoints.length,
  cells: [],
  touchpoints,
  sends: false,
});

export type Score = -2 | -1 | 0 | 1 | 2 | null;

/** A map with one stage, and a step for each score. */
export const felt = (...scores: readonly Score[]): Sample => ({
  stages: [{ name: 'A', steps: scores.map((score, index) => ({ name: `s${index + 1}`, score })) }],
});

/** An insight as data; `false` where it has nothing to tell. */
export function dataOf<Source>(insight: Insight<Source>, source: Source): unknown {
  const found = insight.of(source);
  return found && found.data;
}

/** An insight in English, a line of text for each thing that is told. */
export function told<Source>(insight: Insight<Source>, source: Source, locale = 'en'): string[] {
  const found = insight.of(source);
  const section = found && found.tell(wordsFor(locale));
  if (section === false) return [];
  const { title, basis, lines } = section;
  return [
    `${title} (${basis})`,
    ...lines.map(({ mark, figure, text, place, notes }) =>
      [mark, figure, text, place === '' ? '' : `@ ${place}`, ...notes.map((note) => `| ${note}`)]
        .filter((part) => part !== '')
        .join(' '),
    ),
  ];
}
