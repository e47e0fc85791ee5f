import { yesOrNo } from '../shape/yes-or-no.ts';
import type { Check } from '../checks/check.ts';
import * as finding from './findings.ts';

/** "yes" is a text to YAML, so that it would be shown as what can go wrong. */
export const failPoints: Check = function* (walk) {
  for (const item of walk.of('blueprint-item')) {
    const { fail_point: found } = item.node;
    const meant = typeof found === 'string' ? yesOrNo(found) : undefined;
    if (typeof found !== 'string' || meant === undefined) continue;
    const place = item.place('fail_point');
    yield finding.failPointWord.at(place, { found }, { suggestions: [meant] });
  }
};
