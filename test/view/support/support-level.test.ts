import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceKinds, type Evidence } from '../../../src/model/evidence/evidence.ts';
import { largeSample, supportLevel } from '../../../src/view/support/support-level.ts';

const piece = (rest: Partial<Evidence> = {}): Evidence => ({ title: 'A piece', ...rest });

describe('a claim', () => {
  it.each<[string, Evidence[], string]>([
    ['that cites nothing is assumed', [], 'assumed'],
    ['with one interview is thin', [piece({ kind: 'interview' })], 'thin'],
    ['with two interviews is thin', [piece({ kind: 'interview' }), piece({ kind: 'interview' })], 'thin'],
    [
      'with pieces of two kinds is confirmed, however small',
      [piece({ kind: 'interview', sample: 3 }), piece({ kind: 'social' })],
      'confirmed',
    ],
    ['with a piece of a kind and one of none is thin', [piece({ kind: 'review' }), piece()], 'thin'],
    ['with a sample of 29 is thin', [piece({ kind: 'survey', sample: 29 })], 'thin'],
    ['with a sample of 30 is confirmed', [piece({ kind: 'survey', sample: 30 })], 'confirmed'],
    ['with a large sample of no kind is confirmed', [piece({ sample: 212 })], 'confirmed'],
    ['with an A/B test is confirmed', [piece({ kind: 'ab-test' })], 'confirmed'],
    ['with an A/B test on a few people is thin', [piece({ kind: 'ab-test', sample: 12 })], 'thin'],
    ['with old evidence is as confirmed', [piece({ kind: 'survey', sample: 30, date: '1978' })], 'confirmed'],
  ])('%s', (_, cited, level) => {
    expect(supportLevel(cited)).toBe(level);
  });

  it('is never supported less by one piece more', () => {
    const any = fc.record(
      {
        title: fc.constant('A piece'),
        kind: fc.constantFrom(...evidenceKinds),
        sample: fc.integer({ min: 1, max: 2 * largeSample }),
      },
      { requiredKeys: ['title'] },
    );
    const rank = { assumed: 0, thin: 1, confirmed: 2 };
    fc.assert(
      fc.property(fc.array(any), any, (cited, more) => {
        expect(rank[supportLevel([...cited, more])]).toBeGreaterThanOrEqual(rank[supportLevel(cited)]);
      }),
    );
  });
});
