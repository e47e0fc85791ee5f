import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { toJSONSchema } from 'zod/mini';
import { check, dataQuestions } from '../../src/app/compile.ts';
import { config } from '../../src/app/config.ts';
import { NamedFiles } from '../../src/app/files/named-files.ts';
import { findingsCatalogue } from '../../src/cli/findings-catalogue.ts';
import { loadIndonesianReport, loadTranslations } from '../../src/cli/findings-catalogue.id.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { translator } from '../../src/core/translation.ts';
import { shortValues } from '../../src/core/short-values.ts';
import { SourceFile } from '../../src/core/source-file.ts';
import { CompanionFiles } from '../../src/io/companion-files.ts';
import { askFiles } from '../../src/io/data-files.ts';
import { reasons } from '../../src/io/system-failure.ts';
import { journey } from '../../src/model/journey.ts';
import { library } from '../../src/model/library.ts';
import { wrongType } from '../../src/model/shape/findings.ts';
import { empty } from '../../src/parse/yaml-findings.ts';
import { pretty } from '../../src/report/pretty.ts';
import type { ReportLanguage } from '../../src/report/report.ts';
import { corpus } from '../corpus.ts';
import { faultsOf } from './translated.ts';

const translations = await loadTranslations();
const translate = translator(translations);
const indonesian = await loadIndonesianReport();
const phrases = new Map(translations.flatMap((each) => Object.entries(each.phrases)));

describe('what there is to say in Indonesian', () => {
  test('are the words of every finding, once', async () => {
    const codes = translations.flatMap(({ words }) => Object.keys(words));
    expect(codes.toSorted()).toEqual((await findingsCatalogue()).map(({ code }) => code));
  });

  test('are phrases that are translated one way, wherever they stand', () => {
    for (const each of translations)
      expect([...phrases]).toEqual(expect.arrayContaining(Object.entries(each.phrases)));
  });

  test('are all titles and descriptions of the schemas', () => {
    const schemas = [journey, library, config()].map((each) =>
      toJSONSchema(each, { io: 'input', unrepresentable: 'any' }),
    );
    const told = schemas.flatMap(textsIn);
    expect(told.length).toBeGreaterThan(200);
    expect(told.filter((text) => !phrases.has(text) && text !== 'RICE')).toEqual([]);
    // None is so long that a message would cut it.
    expect(shortValues(told)).toEqual(told);
  });

  test('are all reasons why a file cannot be read', () => {
    expect(Object.values(reasons).filter((reason) => !phrases.has(reason))).toEqual([]);
  });
});

/** The titles and descriptions in a JSON Schema. */
function textsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    (key === 'title' || key === 'description') && typeof value === 'string' ? [value] : textsIn(value),
  );
}

test.each([...phrases])('"%s" is translated whole', (phrase, translated) => {
  // Examples in words are translated, also in quotes; keys and numbers are not.
  const told = faultsOf(phrase, translated).filter((fault) => !/^".* is lost$/.test(fault));
  expect(told).toEqual([]);
});

/** What is wrong with a finding in Indonesian. */
function faultsIn(finding: Diagnostic): string[] {
  const told = translate(finding);
  const { message, help = '', related = [], args } = finding;
  const pairs: (readonly [string, string])[] = [
    [message, told.message],
    [help, told.help ?? ''],
    ...related.map((place, index) => [place.message, told.related![index]!.message] as const),
  ];
  return pairs.flatMap(([original, translated]) => {
    const faults = phrases.has(original)
      ? [phrases.get(original)].filter((phrase) => phrase !== translated)
      : faultsOf(original, translated, args, phrases);
    return faults.map((fault) => `${finding.code}: ${fault}: ${translated}`);
  });
}

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

async function findingsOf(folder: string): Promise<readonly Diagnostic[]> {
  const files = new NamedFiles(new CompanionFiles({ cwd: folder, root: folder, inputs: [] }));
  const bytes = readFileSync(`${folder}main.journey.yaml`);
  const data = await askFiles(
    dataQuestions('main.journey.yaml', bytes, { files }),
    new AbortController().signal,
  );
  const checked = check('main.journey.yaml', bytes, { files, data, tellAll: true });
  return checked.ok ? checked.value.warnings : checked.error;
}

describe('a finding in Indonesian', async () => {
  const ofFolders = await Promise.all(
    readdirSync(`${fixtures}err-files`).map((name) => findingsOf(`${fixtures}err-files/${name}/`)),
  );
  const ofTexts = corpus().map((text) => {
    const checked = check('map.journey.yaml', Buffer.from(text), { tellAll: true });
    return checked.ok ? checked.value.warnings : checked.error;
  });
  const findings = [...ofFolders, ...ofTexts].flat();

  test('says what it says in English, of whatever it is said', () => {
    expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(100);
    // The first of each code says enough.
    const faults = new Map(
      findings.flatMap((each) =>
        faultsIn(each)
          .slice(0, 1)
          .map((fault) => [each.code, fault]),
      ),
    );
    expect([...faults.values()]).toEqual([]);
  });

  test('is at the same place, and has the same to write', () => {
    expect(findings.length).toBeGreaterThan(500);
    for (const finding of findings) {
      const { message, help, related = [], ...rest } = translate(finding);
      expect(finding).toMatchObject(rest);
      expect([typeof message, help === undefined, related.length]).toEqual([
        'string',
        finding.help === undefined,
        finding.related?.length ?? 0,
      ]);
    }
  });
});

describe('a report in Indonesian', () => {
  const source = new SourceFile('a.yaml', 'title: Kopi\nstages: []\n');
  const at = { source, span: { start: 0, end: 5 } };
  const report = (findings: readonly Diagnostic[], language: ReportLanguage, limit = 50): string =>
    pretty.render(findings, { language, color: false, columns: 80, limit });

  test('has its findings in the order that they have in English', () => {
    const findings = (['list', 'number'] as const).map((each) =>
      wrongType.at(at, { expected: [each], found: 'text' }),
    );
    const shown = report(findings.toReversed(), indonesian);
    expect(shown.indexOf('daftar')).toBeLessThan(shown.indexOf('angka'));
    expect(report(findings, indonesian)).toBe(shown);
  });

  test('counts what it leaves out', () => {
    const findings = Array.from({ length: 8 }, (_, index) => ({
      ...empty.at({ ...at, source: new SourceFile(`${index}.yaml`, '') }),
      severity: index === 7 ? ('warning' as const) : ('error' as const),
    }));
    expect(report(findings, indonesian, 0)).toBe(`${[0, 1, 2, 3, 4]
      .map((index) => `+1 lagi di ${index}.yaml`)
      .join('\n')}
+3 lagi di 3 berkas lain
7 kesalahan, 1 peringatan di 8 berkas
`);
  });
});
