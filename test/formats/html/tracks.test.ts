import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../src/app/default-context.ts';
import { render } from '../../../src/formats/html/html.ts';
import { baselineTrack, curveView } from '../../../src/view/curve.ts';
import type { JourneyView } from '../../../src/view/journey-view.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';
import { readPage, textOf, withTag } from './read-page.ts';

const named = (name: string): JourneyView => viewOf(journeyFiles().find((each) => each.name === name)!);
const pageOf = (view: JourneyView) => readPage(render(view, defaultContext()));
const classed = (page: ReturnType<typeof pageOf>, tag: string, name: string) =>
  withTag(page, tag).filter(({ attributes }) => (attributes['class'] ?? '').split(' ').includes(name));

describe('a map of two personas who feel differently', () => {
  const view = named('two-personas');
  const page = pageOf(view);

  test('has a mark for each point of each line, and no face', () => {
    const points = view.curve.tracks.flatMap((track) => track.points);
    expect(classed(page, 'span', 'track-point')).toHaveLength(points.length);
    expect(classed(page, 'span', 'point')).toHaveLength(0);
  });

  test('names each line at its end', () => {
    expect(classed(page, 'span', 'track-end').map(textOf)).toEqual(['Rina', 'Budi']);
  });

  test('lists feelings with whose they are, for those who listen as well; everybody’s once, without a mark', () => {
    const told = classed(page, 'li', 'item').map((each) => textOf(each).replaceAll(/\s+/g, ' '));
    expect(told).toContain('Budi: Overwhelmed −1');
    expect(told).toContain('Content +1.5');
  });

  test('still tells its moment of truth', () => {
    expect(classed(page, 'p', 'truth').map(textOf)).toEqual(['Moment of truth']);
  });
});

test('a baseline is a line of its own behind the face and the areas of the map, with its label', () => {
  const view = named('coffee-shop.en');
  const curve = curveView(view.steps, undefined, [
    baselineTrack({ personas: [], label: 'Today', valences: [0, -1, -2, -1, 1], taken: [] }),
  ]);
  const page = pageOf({ ...view, curve });
  expect(classed(page, 'span', 'track-end').map(textOf)).toEqual(['Today']);
  expect(classed(page, 'path', 'other')).toHaveLength(1);
  expect(classed(page, 'path', 'area')).toHaveLength(2);
  expect(classed(page, 'span', 'point').length).toBeGreaterThan(view.steps.length);
  expect(classed(page, 'p', 'say')).toHaveLength(0);
});

test('a map whose feelings are all everybody’s has neither marks nor their colours', () => {
  expect(render(named('coffee-shop.en'), defaultContext())).not.toMatch(/--line-1|marker-|track-/);
});
