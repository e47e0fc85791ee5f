import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { diagrams } from '../../src/formats/mermaid/diagrams/registry.ts';
import { newFolder, run } from './journeymap.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
/** Together they have something to draw in every diagram, in more than one language. */
const names = ['coffee-shop', 'ecommerce', 'barista-day'];

/** In scripts for which a browser looks for a font of the machine, and might look by the person's language. */
const scripts = `title: 骨直 今令 กาแฟ قهوة
stages:
  - { name: 直骨, emotion: { label: 嬉しい, score: 1 }, actions: 今すぐ, thoughts: المقهى قريب }
`;

/** Every output that a browser makes of the examples, by its name. */
async function made(env: Record<string, string>): Promise<Record<string, string>> {
  const out = newFolder();
  const { status, stderr } = await run(
    [
      'build',
      join(newFolder({ 'scripts.journey.yaml': scripts }), 'scripts.journey.yaml'),
      ...names.map((name) => join(examples, `${name}.journey.yaml`)),
      '--format=mermaid-svg,mermaid-png,pdf',
      `--diagram=${diagrams.map(({ id }) => id).join(',')}`,
      `--out=${out}`,
    ],
    { cwd: out, env: { PATH: '/nowhere', ...env } },
  );
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return Object.fromEntries(
    readdirSync(out)
      .toSorted()
      .map((name) => [name, readFileSync(join(out, name), 'base64')]),
  );
}

test.runIf(process.platform === 'linux')(
  'what a browser makes is the same in every run, in any language and time zone',
  { timeout: 120_000 },
  async () => {
    const first = await made({ LANG: 'C', LC_ALL: 'C', TZ: 'America/Los_Angeles' });
    expect(Object.keys(first).length).toBeGreaterThan(diagrams.length * 4);
    for (const env of [
      { LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8', LANGUAGE: 'ja', TZ: 'Pacific/Kiritimati' },
      { LANG: 'ar_EG.UTF-8', LC_ALL: 'he_IL.UTF-8', LANGUAGE: 'th', FC_LANG: 'th' },
    ]) {
      const again = await made(env);
      expect(Object.keys(again)).toEqual(Object.keys(first));
      expect(Object.keys(first).filter((name) => again[name] !== first[name])).toEqual([]);
    }
  },
);
