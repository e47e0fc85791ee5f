import { spawnSync } from 'node:child_process';
import { toJSONSchema } from 'zod/mini';
import { config } from '../../src/app/config.ts';
import { jsonSchemas } from '../../src/app/json-schemas.ts';
import { commands } from '../../src/cli/commands/registry.ts';
import { findingsCatalogue } from '../../src/cli/findings-catalogue.ts';
import { explanationText } from '../../src/report/explanation.ts';
import { program } from '../e2e/journeymap.ts';
import { schemaTables, type Schema } from './json-schema-page.ts';
import { fenced, table } from './markdown-table.ts';

/** The pages of docs/reference, each made from what the program itself goes by. */
export const referencePages: Readonly<Record<string, () => string | Promise<string>>> = {
  'format.md': () =>
    page(
      'The format',
      'Every key of a journey file and of a library. Where a list stands, one value may stand alone; where a group of keys stands, a plain text may stand for its most important one. Learn it from [the guide](../guide/writing-maps.md).',
      schemaTables(JSON.parse(jsonSchemas.journey()) as Schema, 'A journey map'),
      schemaTables(withoutShared(JSON.parse(jsonSchemas.library()) as Schema), 'A library'),
    ),
  'config.md': () =>
    page(
      'Settings',
      'The keys of `journeymap.config.yaml`. Options on the command line win over them. See [settings and pipelines](../guide/settings-and-pipelines.md).',
      schemaTables(toJSONSchema(config(), { io: 'input', target: 'draft-7' }) as Schema, 'The config file'),
    ),
  'commands.md': () =>
    page(
      'Commands',
      'What `journeymap` prints for `--help`. See [building and checking](../guide/building.md).',
      fenced('text', help()),
      ...commands.map(({ name }) => `## \`journeymap ${name}\`\n\n${fenced('text', help(name))}`),
    ),
  'findings.md': async () => {
    const findings = await findingsCatalogue();
    return page(
      'Findings',
      'Every finding, by its code, which never changes. `journeymap explain CODE` prints the same.',
      table(
        ['Code', 'Severity'],
        findings.map(({ code, severity }) => [
          `[\`${code}\`](#${code.replaceAll(/[^a-z0-9-]/g, '')})`,
          severity,
        ]),
      ),
      ...findings.map((each) => `## ${each.code}\n\n${fenced('text', explanationText(each, 100))}`),
    );
  },
};

const page = (title: string, ...parts: readonly string[]): string =>
  [`# ${title}`, '<!-- Made by test/docs/reference.test.ts; see CONTRIBUTING.md. -->', ...parts].join(
    '\n\n',
  ) + '\n';

/** What a library shares with a map stands with the map. */
const withoutShared = (library: Schema): Schema => ({
  ...library,
  properties: Object.fromEntries(
    Object.entries(library.properties ?? {}).map(([key, { description = '' }]) => [
      key,
      { description, type: key === 'use' ? 'string' : 'shared' },
    ]),
  ),
});

function help(...command: readonly string[]): string {
  const { stdout } = spawnSync(process.execPath, [program, ...command, '--help'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], NO_COLOR: '1', COLUMNS: '100' },
  });
  return stdout;
}
