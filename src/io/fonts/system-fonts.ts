import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BrokenFont } from './broken-font.ts';
import { groupFaces, type FontFamily, type KnownFace } from './font-family.ts';
import { readFontFile, traitsOf, type FontFile } from './font-file.ts';
import { systemCode } from '../system-failure.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Where a system keeps its fonts, the person's own first. Folders that are not there are passed over. */
export function fontFolders(env: Env, platform: NodeJS.Platform): readonly string[] {
  const home = env['HOME'] ?? env['USERPROFILE'];
  const inHome = (...path: string[]): string[] =>
    home === undefined || home === '' ? [] : [join(home, ...path)];
  if (platform === 'darwin')
    return [...inHome('Library', 'Fonts'), '/Library/Fonts', '/System/Library/Fonts'];
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'];
    return [
      ...(local === undefined ? [] : [join(local, 'Microsoft', 'Windows', 'Fonts')]),
      join(env['SystemRoot'] ?? env['windir'] ?? 'C:\\Windows', 'Fonts'),
    ];
  }
  const own = env['XDG_DATA_HOME'];
  const shared = env['XDG_DATA_DIRS'];
  const folders = shared === undefined || shared === '' ? '/usr/local/share:/usr/share' : shared;
  return [
    ...(own === undefined || own === '' ? inHome('.local', 'share', 'fonts') : [join(own, 'fonts')]),
    ...inHome('.fonts'),
    ...folders
      .split(':')
      .filter((folder) => folder !== '')
      .map((folder) => join(folder, 'fonts')),
  ];
}

/** A system has some hundreds; what is far beyond is a mistake, such as a link to the whole disk. */
const mostFiles = 10_000;
const deepest = 8;

/** The fonts of the system, looked for when the first text needs one. */
export class SystemFonts {
  readonly #folders: readonly string[];
  #found: readonly FontFile[] | undefined;
  readonly #byCharacter = new Map<number, readonly FontFile[]>();
  readonly #known = new Map<FontFile, KnownFace | undefined>();

  constructor(folders: readonly string[]) {
    this.#folders = folders;
  }

  /** The families whose faces have at least one of the characters. */
  familiesWith(characters: readonly number[]): readonly FontFamily[] {
    this.#found ??= scanFonts(this.#folders);
    const having = new Set(characters.flatMap((each) => this.#having(each)));
    const faces = this.#found.filter((face) => having.has(face));
    return groupFaces(faces.flatMap((face) => this.#know(face) ?? []));
  }

  /** Leaves a face out from now on, as if it were not there. */
  exclude(face: FontFile): void {
    this.#found = this.#found?.filter(({ file, index }) => file !== face.file || index !== face.index);
  }

  /** Asked for each character once: the maps of one build have most of theirs in common. */
  #having(codePoint: number): readonly FontFile[] {
    let faces = this.#byCharacter.get(codePoint);
    if (faces === undefined) {
      faces = this.#found!.filter(({ coverage }) => coverage.has(codePoint));
      this.#byCharacter.set(codePoint, faces);
    }
    return faces;
  }

  #know(face: FontFile): KnownFace | undefined {
    if (!this.#known.has(face))
      this.#known.set(
        face,
        unlessRefused(() => ({ ...face, traits: traitsOf(face) })),
      );
    return this.#known.get(face);
  }
}

/** All faces in the folders that can be drawn. Fonts that are broken or may not be read are passed over. */
function scanFonts(folders: readonly string[]): readonly FontFile[] {
  const files: string[] = [];
  const seen = new Set<string>();
  for (const folder of folders) listFonts(folder, deepest, files, seen);
  return files.flatMap((file) => unlessRefused(() => readFontFile(file)) ?? []);
}

function listFonts(folder: string, depth: number, files: string[], seen: Set<string>): void {
  // A link may lead back.
  const real = unlessRefused(() => realpathSync(folder));
  if (real === undefined || seen.has(real)) return;
  seen.add(real);
  const entries = unlessRefused(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (files.length >= mostFiles) return;
    const path = join(folder, entry.name);
    const isFont = /\.(?:ttf|otf|ttc|otc)$/i.test(entry.name);
    const target = entry.isSymbolicLink() ? unlessRefused(() => statSync(path)) : entry;
    if (target?.isDirectory() === true && depth > 0) listFonts(path, depth - 1, files, seen);
    else if (target?.isFile() === true && isFont) files.push(path);
  }
}

/** What is not there or may not be read is as good as nothing. */
function unlessRefused<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof BrokenFont || systemCode(error) !== undefined) return undefined;
    throw error;
  }
}
