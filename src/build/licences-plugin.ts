import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of rolldown's plugin interface that is used. */
export interface LicencesPlugin {
  readonly name: string;
  generateBundle(
    this: { emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown },
    options: unknown,
    bundle: Readonly<Record<string, Chunk | { readonly type: 'asset' }>>,
  ): void;
}

interface Chunk {
  readonly type: 'chunk';
  readonly moduleIds: readonly string[];
}

export interface LicencesOptions {
  readonly fileName: string;
  /** Packages whose content comes into the bundle through a virtual module: its id, and what it is made from. */
  readonly embedded: Readonly<Record<string, readonly EmbeddedPackage[]>>;
  /** Bundled packages that say which licence they have, but do not bring its text; by name. */
  readonly withoutText?: Readonly<Record<string, KnownLicence>>;
}

export interface KnownLicence {
  readonly copyright: string;
  readonly text: 'Apache-2.0' | 'MIT';
}

export interface EmbeddedPackage {
  readonly folder: string;
  /** For a package that says which licence it has, but does not bring its text. */
  readonly licence?: KnownLicence;
}

/** Writes the licences of all packages that are really in the bundle, and fails the build where one has none. */
export function licencesPlugin({ fileName, embedded, withoutText = {} }: LicencesOptions): LicencesPlugin {
  return {
    name: 'journeymap-licences',
    generateBundle(_options, bundle) {
      const packages = new Map<string, EmbeddedPackage>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of chunk.moduleIds) {
          const folder = packageFolder(id);
          const parts = embedded[id] ?? (folder === undefined ? [] : [bundled(folder, withoutText)]);
          for (const each of parts) packages.set(each.folder, each);
        }
      }
      const notices = [...packages.values()].map(notice).toSorted((a, b) => (a < b ? -1 : 1));
      this.emitFile({ type: 'asset', fileName, source: `${heading}\n${notices.join('')}` });
    },
  };
}

const heading = 'journeymap contains parts of these packages. Each is under its own licence.\n';
const rule = '-'.repeat(80);

/** The folder of the npm package that a module belongs to; none for a module of journeymap's own. */
function packageFolder(id: string): string | undefined {
  const file = id.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('\\', '/');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

function bundled(folder: string, withoutText: Readonly<Record<string, KnownLicence>>): EmbeddedPackage {
  const licence = Object.entries(withoutText).find(([name]) => folder.endsWith(`/node_modules/${name}`))?.[1];
  return licence === undefined ? { folder } : { folder, licence };
}

function notice({ folder, licence }: EmbeddedPackage): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const text =
    licence === undefined ? ownText(folder, name) : `${licence.copyright}\n\n${knownText(licence.text)}`;
  return `${rule}\n${name} ${version}${license === undefined ? '' : ` (${license})`}\n\n${text}\n\n`;
}

function ownText(folder: string, name: string): string {
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:$|[.-])/i.test(each));
  if (file === undefined) throw new Error(`${name} is in the bundle and has no licence file`);
  return plain(readFileSync(join(folder, file), 'utf8'));
}

const knownText = (name: string): string =>
  plain(readFileSync(new URL(`licences/${name}.txt`, import.meta.url), 'utf8'));

const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
