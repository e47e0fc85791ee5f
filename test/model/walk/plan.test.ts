import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { journey } from '../../../src/model/journey.ts';
import { library } from '../../../src/model/library.ts';
import { idMeanings } from '../../../src/model/shape/ids.ts';
import type { Known } from '../../../src/model/shape/schema-walk.ts';
import { idPattern } from '../../../src/model/shape/patterns.ts';
import {
  canDefine,
  keyOfId,
  keyOfReferences,
  keysOfStandIn,
  sharedRecords,
  walkPlan,
} from '../../../src/model/walk/plan.ts';
import { schemasWithin } from '../schemas-within.ts';

const all = [...schemasWithin(journey), ...schemasWithin(library)];

const isId = ({ _zod: { def } }: Known): boolean =>
  (def.checks ?? []).some(({ _zod: check }) => 'pattern' in check.def && check.def.pattern === idPattern);

describe('the schema', () => {
  it('says of every id what it defines or refers to', () => {
    const ids = all.filter(([, schema]) => isId(schema));
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter(([, schema]) => !idMeanings.has(schema)).map(([way]) => way)).toEqual([]);
  });

  it('describes everywhere what it refers to', () => {
    const meanings = all.flatMap(([, schema]) => idMeanings.get(schema) ?? []);
    const defined = new Set(meanings.flatMap((each) => ('defines' in each ? [each.defines] : [])));
    const sought = meanings.flatMap((each) => ('refersTo' in each ? each.refersTo : []));
    expect(sought.filter((kind) => !defined.has(kind))).toEqual([]);
  });
});

describe('the plan of the walk', () => {
  it('has every object of the schema that has a name', () => {
    const named = all.flatMap(([, schema]) => z.globalRegistry.get(schema)?.id ?? []);
    expect(Object.keys(walkPlan).toSorted()).toEqual(
      [...new Set([...named, 'journey', 'library'])].toSorted(),
    );
  });

  it('knows where ids stand', () => {
    expect(keyOfId('stage')).toBe('id');
    expect(keyOfId('persona')).toBeUndefined();
    expect(keyOfReferences('emotion', 'evidence')).toBe('evidence');
    expect(keyOfReferences('blueprint', 'evidence')).toBeUndefined();
    expect(walkPlan.next).toEqual({
      main: 'to',
      fields: [{ key: 'to', form: 'one', refersTo: ['step', 'stage'] }],
    });
  });

  it('knows what a stage has from a step', () => {
    expect(keysOfStandIn('stage')).toContain('touchpoints');
    expect(keysOfStandIn('stage')).not.toContain('id');
    expect(keysOfStandIn('stage')).not.toContain('goals');
  });

  it('knows what libraries share', () => {
    expect(sharedRecords.map(({ key, defines }) => [key, defines])).toEqual([
      ['personas', 'persona'],
      ['channels', 'channel'],
      ['kpis', 'kpi'],
      ['evidence', 'evidence'],
    ]);
    expect(canDefine('library', 'stage')).toBe(false);
    expect(canDefine('journey', 'stage')).toBe(true);
  });
});
