import { describe, expect, test } from 'vitest';
import { findingsCatalogue } from '../../src/cli/findings-catalogue.ts';
import { loadIndonesianReport, loadTranslations } from '../../src/cli/findings-catalogue.id.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { english } from '../../src/report/english.ts';
import { pretty } from '../../src/report/pretty.ts';
import { faultsOf } from '../report/translated.ts';
import { inWords, type MadeExample } from './examples-in-words.ts';
import { folderWith, madeOf, typed } from './run-example.ts';

/* The wrong examples of all findings, told in both languages. */

const phrases = new Map((await loadTranslations()).flatMap((each) => Object.entries(each.phrases)));
const languages = [english, await loadIndonesianReport()];
const machines = [{}, { LANG: 'id_ID.UTF-8' }];

async function toldInBoth(example: MadeExample): Promise<string[]> {
  const { run } = example;
  if (run === undefined)
    return Promise.all(
      machines.map(async (env) => (await typed(example, folderWith(example.files), env)).written),
    );
  const findings: readonly Diagnostic[] = await run(folderWith(example.files));
  return languages.map((language) =>
    pretty.render(findings, { language, color: false, columns: 100_000, limit: 50 }),
  );
}

/** What is said, without the lines of files: each with what stands before its colon. */
const saidIn = (report: string): { label: string; text: string }[] =>
  [...report.matchAll(/^ *([a-z]+(?:\[[a-z/0-9-]+\])?): (.*)$/gm)].map(([, label, text]) => ({
    label: label!,
    text: text!,
  }));

const labels: Readonly<Record<string, string>> = {
  error: 'kesalahan',
  warning: 'peringatan',
  note: 'catatan',
  help: 'saran',
  write: 'tulis',
  or: 'atau',
};

const inIndonesian = (label: string): string => label.replace(/^[a-z]+/, (word) => labels[word] ?? word);

describe('told in Indonesian is', async () => {
  test.each(await findingsCatalogue())('$code', async ({ code, bad }) => {
    const [original, translated] = (await toldInBoth(madeOf(bad, inWords[code]?.bad))).map(saidIn);
    expect(original!.map(({ label }) => inIndonesian(label))).toEqual(translated!.map(({ label }) => label));
    for (const [index, { label, text }] of original!.entries()) {
      const told = translated![index]!.text;
      if (label === 'write' || label === 'or') expect(told).toBe(text);
      else if (phrases.has(text)) expect(told).toBe(phrases.get(text));
      else expect(faultsOf(text, told), told).toEqual([]);
    }
  });
});
