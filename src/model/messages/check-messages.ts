import type { Diagnostic, Place } from '../../core/diagnostic.ts';
import { similarWords } from '../../core/similar.ts';
import type { Check } from '../checks/check.ts';
import { exactNumbers } from '../checks/exact-numbers.ts';
import { placeOfKey } from '../walk/place.ts';
import type { Walk } from '../walk/walk.ts';
import type { Walked } from '../walk/walked.ts';
import { foreignPlaceholders } from './foreign-placeholders.ts';
import { isPlaceholderName, piecesOf } from './placeholders.ts';
import * as finding from './findings.ts';

/** A message is sent at one place. */
export const stepsOfTheirStages: Check = function* (walk) {
  for (const message of walk.of('message')) yield* stepElsewhere(walk, message);
};

/** Each placeholder of a message has a sample. */
export const messages: Check = function* (walk) {
  for (const message of walk.of('message')) {
    yield* placeholders(message);
    yield* exactNumbers(message, 'sample', message.node.sample);
  }
};

/** A step that is named must be one of the stage that is named. */
function* stepElsewhere(walk: Walk, message: Walked<'message'>): Generator<Diagnostic> {
  const { stage, step } = message.node;
  if (stage === undefined || step === undefined) return;
  const named = walk.find({ kinds: ['stage'], id: stage });
  const holder = walk.find({ kinds: ['step', 'stage'], id: step })?.within('stage');
  if (named === undefined || holder === undefined || named === holder) return;
  const { id, phase, name } = holder.node;
  const isMeant = (word: string | undefined): word is string =>
    word !== undefined && walk.find({ kinds: ['stage'], id: word }) === holder;
  yield finding.stepOfAnotherStage.at(
    message.place('stage'),
    { step, stage, holder: name },
    { suggestions: [id, phase].filter(isMeant).slice(0, 1) },
  );
}

const fields = ['subject', 'body'] as const;

/** Nobody reads more findings of a kind about one text, and each costs a look through it. */
const mostTold = 20;

function* placeholders(walked: Walked<'message'>): Generator<Diagnostic> {
  const message = walked.node;
  const values = new Map(Object.entries(message.sample ?? {}));
  const samples = new Set(values.keys());
  const used = new Set<string>();
  for (const field of fields) {
    const text = message[field];
    if (text === undefined) continue;
    const missing = piecesOf(text).filter(({ placeholder }) => {
      const isNew = placeholder !== '' && !used.has(placeholder);
      used.add(placeholder);
      return isNew && !samples.has(placeholder);
    });
    for (const { text: written, placeholder, start } of missing.slice(0, mostTold)) {
      yield finding.noSample.at(
        placeWithin(walked.place(field), text, written, start),
        { name: placeholder, hasSamples: samples.size > 0 },
        { suggestions: similarWords(placeholder, [...samples].filter(isPlaceholderName)).map(inBraces) },
      );
    }
    const foreign = foreignPlaceholders(text, values).map((each) => ({
      ...each,
      name: nameFrom(each.inner, samples),
    }));
    for (const { name } of foreign) used.add(name);
    for (const { text: written, name, start } of foreign.slice(0, mostTold)) {
      yield finding.foreignPlaceholder.at(
        placeWithin(walked.place(field), text, written, start),
        { written, name },
        // Without a sample it would be the next mistake.
        { suggestions: samples.has(name) ? [inBraces(name)] : [] },
      );
    }
  }
  const unused = [...samples].filter((name) => !used.has(name));
  const open = [...used].filter((name) => name !== '' && !samples.has(name));
  for (const name of unused.slice(0, mostTold)) {
    yield finding.unusedSample.at(
      placeOfKey(walked.tree, [...walked.pathOf('sample'), name]),
      { name, isName: isPlaceholderName(name) },
      { suggestions: similarWords(name, open).filter(isPlaceholderName) },
    );
  }
}

const inBraces = (name: string): string => `{${name}}`;

/** What stands in the brackets of another tool, as the name of a placeholder: that of a sample where one is meant. */
function nameFrom(inner: string, samples: ReadonlySet<string>): string {
  const own = inner.slice(inner.lastIndexOf('.') + 1);
  const meant = [inner.replaceAll('.', '_'), own]
    .flatMap((each) => {
      const small = each.toLowerCase().replaceAll(' ', '_');
      return [each, small, small.replaceAll('_', '-'), small.replaceAll('_', '')];
    })
    .find((name) => samples.has(name) && isPlaceholderName(name));
  return meant ?? (own.includes(' ') ? own.toLowerCase().replaceAll(' ', '_') : own);
}

/**
 * The place of a piece of a text inside the value as it was typed; that of the whole value where the two differ: by an
 * escape, a line that was folded, or an alias.
 */
function placeWithin(place: Place, text: string, piece: string, start: number): Place {
  const typed = place.source.text.slice(place.span.start, place.span.end);
  const read = placesOf(piece, text);
  const written = placesOf(piece, typed);
  const at = written.length === read.length ? written[read.indexOf(start)] : undefined;
  if (at === undefined) return place;
  const from = place.span.start + at;
  return { ...place, span: { start: from, end: from + piece.length } };
}

function placesOf(piece: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + 1)) places.push(at);
  return places;
}
