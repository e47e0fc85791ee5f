import { fill } from '../../i18n/labels.ts';
import type { Words } from '../../i18n/insights/words.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { defineInsight, line, type Line } from '../../insights/insight.ts';
import { sumOf } from '../../insights/numbers.ts';
import { placeOf, placeText, type Place } from '../../insights/place.ts';
import { durationText } from '../time/duration-text.ts';
import type { BlueprintView, ServiceView } from './blueprint-view.ts';

type Side = keyof BlueprintView;

/** A part of the service, where it stands. */
interface At extends Place {
  readonly lane: Side;
  /** What is done there. */
  readonly text: string;
  /** Who does it; `null` where it is not said. */
  readonly by: string | null;
}

export interface Service {
  /** What can go wrong, in the order of the map. */
  readonly failPoints: readonly (At & {
    /** `null` where it is only said that it often fails. */
    readonly failPoint: string | null;
  })[];
  /** The longest first. */
  readonly waits: readonly (At & { readonly seconds: number })[];
  /** In the order of the map. */
  readonly handOffs: readonly (At & { readonly to: string })[];
  readonly basis: {
    readonly failPoints: number;
    readonly waits: number;
    /** All waits together, in seconds. */
    readonly waiting: number;
    readonly handOffs: number;
  };
}

/** Of each kind so many are told. */
const most = 5;

/** Where the service behind the journey can fail, where it waits, and where the work changes hands. */
export const service = defineInsight<JourneyView, Service>({
  id: 'service',
  find(view) {
    const all = servicesOf(view);
    const fails = all.filter(({ service: { fails: can } }) => can);
    const waits = all.filter(({ service: { waitSeconds } }) => waitSeconds > 0);
    const handOffs = all.filter(({ service: { handOff } }) => handOff !== '');
    if (fails.length + waits.length + handOffs.length === 0) return false;
    return {
      failPoints: fails
        .slice(0, most)
        .map((each) => ({ failPoint: each.service.failPoint || null, ...placed(each, view) })),
      waits: waits
        .toSorted((a, b) => b.service.waitSeconds - a.service.waitSeconds)
        .slice(0, most)
        .map((each) => ({ seconds: each.service.waitSeconds, ...placed(each, view) })),
      handOffs: handOffs.slice(0, most).map((each) => ({ to: each.service.handOff, ...placed(each, view) })),
      basis: {
        failPoints: fails.length,
        waits: waits.length,
        waiting: sumOf(waits.map((each) => each.service.waitSeconds)),
        handOffs: handOffs.length,
      },
    };
  },
  tell({ failPoints, waits, handOffs, basis }, words) {
    const { text, labels } = words;
    const counts: readonly (readonly [count: number, label: string])[] = [
      [basis.failPoints, text.serviceFails],
      [basis.waits, text.serviceWaits],
      [basis.handOffs, text.serviceHandOffs],
    ];
    return {
      title: text.service,
      basis: counts
        .filter(([count]) => count > 0)
        .map(([count, label]) => fill(label, { count, time: durationText(basis.waiting, labels) }))
        .join(' · '),
      lines: [
        ...failPoints.map((each) =>
          lineOf(each, `${labels.failPoint}: ${each.failPoint ?? labels.failsOften}`, {
            mark: '✗',
            tone: 'negative',
          }),
        ),
        ...more(basis.failPoints - failPoints.length, words),
        ...waits.map((each) =>
          lineOf(each, `${labels.wait}: ${durationText(each.seconds, labels)}`, { mark: '○' }),
        ),
        ...more(basis.waits - waits.length, words),
        ...handOffs.map((each) =>
          lineOf({ ...each, by: null }, `${labels.handOff}: ${handedOn(each, words)}`, { mark: '→' }),
        ),
        ...more(basis.handOffs - handOffs.length, words),
      ],
    };
  },
});

/** A part of the service with its lane and the {@link StepView.index} of its step. */
interface Found {
  readonly lane: Side;
  readonly step: number;
  readonly service: ServiceView;
}

const servicesOf = ({ steps }: JourneyView): Found[] =>
  steps.flatMap(({ index, blueprint }) =>
    blueprint === false
      ? []
      : (Object.entries(blueprint) as [Side, readonly ServiceView[]][]).flatMap(([lane, services]) =>
          services.map((each) => ({ lane, step: index, service: each })),
        ),
  );

const placed = ({ lane, step, service: { text, by } }: Found, view: JourneyView): At => ({
  lane,
  text,
  by: by || null,
  ...placeOf(view, step),
});

const lineOf = (at: At, said: string, rest: Partial<Line>): Line =>
  line(said, { ...rest, place: placeText(at), notes: [[at.text, at.by].filter(Boolean).join(' · ')] });

/** "Packer → Courier"; the one alone where nobody is named who hands on. */
const handedOn = ({ by, to }: { by: string | null; to: string }, { text }: Words): string =>
  by === null ? to : fill(text.handOffTo, { from: by, to });

const more = (count: number, { text }: Words): Line[] =>
  count > 0 ? [line(fill(text.more, { count }))] : [];
