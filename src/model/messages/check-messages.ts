import type { DataPath, Diagnostic, Place } from '../../core/diagnostic.ts';
import { similarWords } from '../../core/similar.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import { stepsById } from '../flow/ways-on.ts';
import type { Journey } from '../journey.ts';
import * as finding from './findings.ts';
import { foreignPlaceholders } from './foreign-placeholders.ts';
import { isPlaceholderName, piecesOf } from './placeholders.ts';
import { Names } from '../named.ts';
import type { Message } from './message.ts';
import { stageNamed } from '../stages/stage-named.ts';
import { placeOfKey, placeOfValue, type Check } from '../checks/check.ts';
import { unknownStage } from '../checks/claim-references.ts';
import { unknownReference } from '../checks/unknown-reference.ts';

/** A message is sent somewhere that is there, and each of its placeholders has a sample. */
export const messages: Check = function* (journey, tree) {
  if (journey.messages === undefined) return;
  const names = new Names(journey);
  const steps = stepsById(journey);
  for (const [id, message] of Object.entries(journey.messages)) {
    const path = ['messages', id];
    const { stage, step, channel } = message;
    if (stage !== undefined) yield* unknownStage(names, journey, tree, [...path, 'stage'], stage);
    if (step !== undefined) {
      yield* unknownReference(names, tree, [...path, 'step'], 'step', step, [...steps.keys()]);
      yield* stepElsewhere(journey, message, path, tree);
    }
    if (channel !== undefined) {
      const channels = Object.keys(journey.channels ?? {});
      yield* unknownReference(names, tree, [...path, 'channel'], 'channel', channel, channels);
    }
    yield* placeholders(message, path, tree);
  }
};

/** A step that is named must be one of the stage that is named. */
function* stepElsewhere(
  journey: Journey,
  { stage, step }: Message,
  path: DataPath,
  tree: YamlTree,
): Generator<Diagnostic> {
  if (stage === undefined || step === undefined) return;
  const named = stageNamed(journey, stage);
  const holder = stageOfStep(journey, step);
  if (named === undefined || holder === undefined || named === holder) return;
  const { id, phase, name } = journey.stages[holder]!;
  const meant = id ?? (phase !== undefined && stageNamed(journey, phase) === holder ? phase : undefined);
  yield finding.stepOfAnotherStage.at(
    placeOfValue(tree, [...path, 'stage']),
    { step, stage, holder: name },
    { suggestions: meant === undefined ? [] : [meant] },
  );
}

/** The stage, 0-based, that has a step of that id, or that id itself. */
const stageOfStep = ({ stages }: Journey, step: string): number | undefined => {
  const found = stages.findIndex(({ id, steps }) => id === step || steps?.some((each) => each.id === step));
  return found === -1 ? undefined : found;
};

const fields = ['subject', 'body'] as const;

/** Nobody reads more findings of a kind about one text, and each costs a look through it. */
const mostTold = 20;

function* placeholders(message: Message, path: DataPath, tree: YamlTree): Generator<Diagnostic> {
  const samples = new Set(Object.keys(message.sample ?? {}));
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
        placeWithin(tree, [...path, field], text, written, start),
        { name: placeholder, hasSamples: samples.size > 0 },
        { suggestions: similarWords(placeholder, [...samples].filter(isPlaceholderName)).map(inBraces) },
      );
    }
    const foreign = foreignPlaceholders(text, samples).map((each) => ({
      ...each,
      name: nameFrom(each.inner, samples),
    }));
    for (const { name } of foreign) used.add(name);
    for (const { text: written, name, start } of foreign.slice(0, mostTold)) {
      yield finding.foreignPlaceholder.at(
        placeWithin(tree, [...path, field], text, written, start),
        { written, name },
        { suggestions: [inBraces(name)] },
      );
    }
  }
  const unused = [...samples].filter((name) => !used.has(name));
  const open = [...used].filter((name) => name !== '' && !samples.has(name));
  for (const name of unused.slice(0, mostTold)) {
    yield finding.unusedSample.at(
      placeOfKey(tree, [...path, 'sample', name]),
      { name, isName: isPlaceholderName(name) },
      { suggestions: similarWords(name, open).filter(isPlaceholderName) },
    );
  }
}

const inBraces = (name: string): string => `{${name}}`;

/** What stands in the brackets of another tool, as the name of a placeholder: that of a sample where one is meant. */
function nameFrom(inner: string, samples: ReadonlySet<string>): string {
  const small = inner.toLowerCase().replaceAll(' ', '_');
  const meant = [inner, small, small.replaceAll('_', '-'), small.replaceAll('_', '')].find(
    (name) => samples.has(name) && isPlaceholderName(name),
  );
  return meant ?? (inner.includes(' ') ? small : inner);
}

/**
 * The place of a piece of a text inside the value as it was typed; that of the whole value where the two differ: by an
 * escape, a line that was folded, or an alias.
 */
function placeWithin(tree: YamlTree, path: DataPath, text: string, piece: string, start: number): Place {
  const place = placeOfValue(tree, path);
  const typed = tree.source.text.slice(place.span.start, place.span.end);
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
