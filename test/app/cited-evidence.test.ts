import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/app/compile.ts';
import { NamedFiles } from '../../src/app/files/named-files.ts';
import { CompanionFiles } from '../../src/io/companion-files.ts';
import { tempFolder } from '../io/temp-folder.ts';

const library = `evidence:
  survey: { kind: survey, title: Survey of all shops }
  talks: Interviews
`;

/** Checks a map that may use the library. */
function checked(map: string) {
  const cwd = tempFolder({ 'library.yaml': library, 'map.journey.yaml': map });
  const files = new NamedFiles(new CompanionFiles({ cwd, root: cwd, inputs: [] }));
  const found = check('map.journey.yaml', readFileSync(join(cwd, 'map.journey.yaml')), { files });
  if (!found.ok) throw new Error(found.error.map(({ message }) => message).join('\n'));
  const { resolved, warnings } = found.value;
  return { evidence: Object.keys(resolved.journey.evidence ?? {}), warnings };
}

describe('evidence that no claim cites', () => {
  test('is a warning at its id where the map describes it itself', () => {
    const { warnings, evidence } = checked(
      'title: T\nevidence: { old: An old survey, talk: A talk }\nstages: [{ name: S, emotion: { label: Glad, score: 1, evidence: talk } }]\n',
    );
    expect(warnings).toMatchObject([
      { code: 'evidence/not-cited', severity: 'warning', path: ['evidence', 'old'] },
    ]);
    expect(evidence).toEqual(['old', 'talk']);
  });

  test('is left out without a word where a library describes it', () => {
    const { warnings, evidence } = checked(
      'title: T\nuse: library.yaml\nstages: [{ name: S, pain_points: [{ text: Slow, evidence: survey }] }]\n',
    );
    expect(warnings).toEqual([]);
    expect(evidence).toEqual(['survey']);
  });
});
