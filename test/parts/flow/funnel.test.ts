import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { components } from '../../../src/model/flow/components.ts';
import type { WaysOn } from '../../../src/model/flow/ways-on.ts';
import { funnelOf } from '../../../src/parts/flow/funnel.ts';
import { journeys, waysOf } from './any-ways.ts';

/** Sends people on step by step until hardly any are left: visits by plain addition. */
function walked(ways: readonly WaysOn[], stop?: number): { visits: number[]; arrived: number } {
  const visits = ways.map(() => 0);
  let arrived = 0;
  let people: number[] = ways.map((_each, step) => (step === 0 ? 100 : 0));
  while (people.reduce((sum, each) => sum + each, 0) > 1e-10) {
    const next = ways.map(() => 0);
    for (const [step, each] of people.entries()) {
      visits[step]! += each;
      if (step === stop) arrived += each;
      else for (const { to, share } of ways[step]!.ways) next[to]! += each * share!;
    }
    people = next;
  }
  return { visits, arrived };
}

describe('the funnel', () => {
  it('loses nobody: those who leave and those who come to the end are all who started', () => {
    fc.assert(
      fc.property(journeys(false), (ways) => {
        const { steps, complete } = funnelOf(ways, true);
        const left = steps.reduce((sum, { leave }) => sum + leave, 0);
        expect(left + complete[0]!).toBeCloseTo(100, 6);
      }),
    );
  });

  it('has as many visits as when people are sent on step by step', () => {
    fc.assert(
      fc.property(journeys(false), (ways) => {
        const { visits } = walked(ways);
        for (const [step, each] of funnelOf(ways, true).steps.entries())
          expect(each.visits).toBeCloseTo(visits[step]!, 6);
      }),
    );
  });

  it('counts each who comes to a step once, however often they come', () => {
    fc.assert(
      fc.property(journeys(false), (ways) => {
        for (const [step, { people }] of funnelOf(ways, true).steps.entries())
          expect(people).toBeCloseTo(walked(ways, step).arrived, 6);
      }),
    );
  });

  it('has more visits than people only in loops, and never more people than started', () => {
    fc.assert(
      fc.property(journeys(false), (ways) => {
        const targets = ways.map((each) => each.ways.map(({ to }) => to));
        const looping = new Set(
          components(targets)
            .filter((loop) => loop.length > 1 || targets[loop[0]!]!.includes(loop[0]!))
            .flat(),
        );
        for (const [step, { people, visits }] of funnelOf(ways, true).steps.entries()) {
          expect(people).toBeGreaterThanOrEqual(0);
          expect(people).toBeLessThanOrEqual(Math.min(100, visits));
          if (!looping.has(step)) expect(visits).toBe(people);
        }
      }),
    );
  });

  it('is what all paths together make, where there is no loop', () => {
    fc.assert(
      fc.property(journeys(true), (ways) => {
        const people = ways.map(() => 0);
        const walk = (step: number, part: number): void => {
          people[step]! += part;
          for (const { to, share } of ways[step]!.ways) walk(to, part * share!);
        };
        walk(0, 100);
        for (const [step, each] of funnelOf(ways, true).steps.entries())
          expect(each.people).toBeCloseTo(people[step]!, 8);
      }),
      { numRuns: 50 },
    );
  });

  it('knows nothing of what lies behind a share that is not known, and the rest as before', () => {
    fc.assert(
      fc.property(journeys(false), fc.nat(), (ways, which) => {
        const step = which % ways.length;
        const opened = ways.map((each, index) =>
          index === step ? { ...each, ways: each.ways.map((way) => ({ ...way, share: undefined })) } : each,
        );
        const [whole, part] = [funnelOf(ways, true).steps, funnelOf(opened, true).steps];
        const behind = new Set(whole[step]!.people > 0 ? ways[step]!.ways.map(({ to }) => to) : []);
        for (const each of behind) for (const { to } of ways[each]!.ways) behind.add(to);
        for (const [index, each] of part.entries()) {
          expect(each.measured).toBe(!behind.has(index));
          if (each.measured) expect(each.people).toBeCloseTo(whole[index]!.people, 6);
        }
      }),
    );
  });

  it('says where most leave, and nothing of it where one exit has no share', () => {
    const ways = [
      waysOf({ to: [[1, 6]], exit: 4, complete: 0 }),
      waysOf({ to: [[2, 2]], exit: 8, complete: 0 }),
      waysOf({ to: [], exit: 0, complete: 1 }),
    ];
    expect(funnelOf(ways, true)).toMatchObject({ losses: [1], complete: [expect.closeTo(12, 6)] });
    const open = ways.with(1, {
      ways: [{ to: 2, when: '', share: undefined, entry: 0 }],
      exits: [{ share: undefined, reason: '' }],
      complete: 0,
    });
    expect(funnelOf(open, true)).toMatchObject({ losses: [], complete: [] });
  });

  it('says nothing of a loss that rounds to nobody', () => {
    const ways = [
      { ...waysOf({ to: [[1, 8]], exit: 0, complete: 0 }), exits: [{ share: 1e-300, reason: '' }] },
      waysOf({ to: [], exit: 0, complete: 1 }),
    ];
    expect(funnelOf(ways, true).losses).toEqual([]);
  });

  it('copes with thousands of steps, and with a loop of hundreds', () => {
    const ways = Array.from({ length: 4000 }, (_each, step): WaysOn => {
      const back = step === 499;
      const onward =
        step === 3999 ? [] : [{ to: step + 1, when: '', share: back ? 0.5 : 1, entry: undefined }];
      return {
        ways: back ? [...onward, { to: 0, when: '', share: 0.5, entry: 0 }] : onward,
        exits: [],
        complete: step === 3999 ? 1 : 0,
      };
    });
    const { steps, complete } = funnelOf(ways, true);
    expect(steps[10]!.visits).toBeCloseTo(200, 6);
    expect(steps[10]!.people).toBeCloseTo(100, 6);
    expect(complete[0]).toBeCloseTo(100, 6);
  });
});
