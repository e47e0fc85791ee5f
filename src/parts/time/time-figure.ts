import { fill, type Labels } from '../../i18n/labels.ts';
import type { FigureView, OwnFigureView, PersonaMark } from '../../view/journey-view.ts';
import { durationText } from './duration-text.ts';
import type { LivedTime } from './lived-time.ts';

/** A time in words, with what it was computed from, or `''`. */
export interface ToldTime extends LivedTime {
  /** Without "at least". */
  readonly duration: string;
  readonly text: string;
  readonly note: string;
}

/** What is known of the time of somebody who travels. */
export interface TravellersTime {
  /** `undefined` on a map that names nobody. */
  readonly persona: PersonaMark | undefined;
  /** `false` where nothing is said of it; `undefined` where it cannot be told, as where people go different ways. */
  readonly time: ToldTime | false | undefined;
}

/** A time as people read it: "at least 3 days". */
export function toldTime(
  { seconds, atLeast }: LivedTime,
  labels: Labels,
  duration = durationText(seconds, labels),
): ToldTime {
  const text = atLeast ? fill(labels.atLeast, { duration }) : duration;
  return { seconds, atLeast, duration, text, note: '' };
}

interface Group extends ToldTime {
  readonly personas: PersonaMark[];
}

/**
 * A time as a figure of the map, none or one: the same for all, else the range over those who travel, and what it is for
 * each of them. Times of different people are never added up.
 */
export function timeFigure(
  { id, label }: Pick<FigureView, 'id' | 'label'>,
  travellers: readonly TravellersTime[],
  labels: Labels,
): FigureView[] {
  const groups = grouped(travellers);
  const [first] = groups;
  if (first === undefined) return [];
  const isKnown = travellers.every(({ time }) => time !== undefined && time !== false);
  const same = { id, label, unit: 'seconds' as const };
  if (groups.length === 1 && isKnown)
    return [
      {
        ...same,
        text: first.text,
        value: first.seconds,
        highest: false,
        atLeast: first.atLeast,
        each: [],
        note: first.note,
      },
    ];
  const inOrder = groups.toSorted((a, b) => a.seconds - b.seconds);
  const [lowest, highest] = [inOrder[0]!, inOrder.at(-1)!];
  const atLeast = groups.some((each) => each.atLeast);
  const silent = travellers.filter(({ time }) => time === false).flatMap(({ persona }) => persona ?? []);
  const told = [
    ...groups.map(({ personas, text, note }) =>
      ofThem(personas, note === '' ? text : `${text}, ${note}`, labels),
    ),
    ...(silent.length === 0 ? [] : [ofThem(silent, labels.notMeasured, labels)]),
  ];
  return [
    {
      ...same,
      text: isKnown ? rangeText(lowest, highest, atLeast, labels) : told[0]!,
      value: lowest.seconds,
      highest: highest.seconds,
      atLeast,
      each: groups.map(({ personas, seconds, text, ...time }): OwnFigureView => ({
        personas,
        value: seconds,
        atLeast: time.atLeast,
        text,
      })),
      note: (isKnown ? told : told.slice(1)).join('; '),
    },
  ];
}

/** Where one of them is not known to its end, neither is the highest. */
function rangeText(lowest: ToldTime, highest: ToldTime, atLeast: boolean, labels: Labels): string {
  if (atLeast) return fill(labels.atLeast, { duration: lowest.duration });
  return lowest.duration === highest.duration
    ? lowest.duration
    : fill(labels.fromTo, { lowest: lowest.duration, highest: highest.duration });
}

const ofThem = (personas: readonly PersonaMark[], text: string, labels: Labels): string =>
  fill(labels.ofPersonas, { personas: personas.map(({ name }) => name).join(', '), text });

/** Those of whom the same is told together, in the order of the travellers. */
function grouped(travellers: readonly TravellersTime[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { persona, time } of travellers) {
    if (time === undefined || time === false) continue;
    const key = JSON.stringify([time.seconds, time.text, time.note]);
    const known = groups.get(key) ?? { ...time, personas: [] };
    if (persona !== undefined) known.personas.push(persona);
    groups.set(key, known);
  }
  return [...groups.values()];
}
