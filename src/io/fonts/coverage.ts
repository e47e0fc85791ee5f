import { BrokenFont, readGuarded } from './broken-font.ts';

const lastCodePoint = 0x10ffff;

/** The code points that a font has a glyph for. */
export class Coverage {
  /** First and last code point of each run, ascending, one after the other. */
  readonly #runs: Uint32Array;

  constructor(runs: Uint32Array) {
    this.#runs = runs;
  }

  has(codePoint: number): boolean {
    const runs = this.#runs;
    let low = 0;
    let high = runs.length / 2 - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (codePoint < runs[2 * middle]!) high = middle - 1;
      else if (codePoint > runs[2 * middle + 1]!) low = middle + 1;
      else return true;
    }
    return false;
  }
}

/**
 * Reads a `cmap` table. Of its formats 4 and 12 count, which hold all of Unicode that any font of today has.
 * @throws BrokenFont where the table is not what it says, whatever its bytes
 */
export function readCoverage(cmap: DataView): Coverage {
  return readGuarded(() => {
    const runs = new Runs();
    const table = chooseTable(cmap);
    if (table?.format === 12) readGroups(table.view, runs);
    else if (table !== undefined) readSegments(table.view, runs);
    return new Coverage(runs.toArray());
  });
}

/** Runs of code points that come in ascending order. */
class Runs {
  readonly #bounds: number[] = [];

  /** @throws BrokenFont where a run begins before the last one ended: a search could not find it */
  add(first: number, last: number): void {
    const end = this.#bounds.length - 1;
    const before = end < 0 ? -1 : this.#bounds[end]!;
    if (first <= before) throw new BrokenFont('its characters are not in order');
    if (first === before + 1 && end >= 0) this.#bounds[end] = last;
    else this.#bounds.push(first, last);
  }

  toArray(): Uint32Array {
    return Uint32Array.from(this.#bounds);
  }
}

/** The subtable of Unicode with the most characters: all of them (12) rather than the first 65,536 (4). */
function chooseTable(cmap: DataView): { readonly view: DataView; readonly format: number } | undefined {
  let best: { view: DataView; format: number } | undefined;
  const count = cmap.getUint16(2);
  for (let index = 0; index < count; index += 1) {
    const record = 4 + 8 * index;
    if (!isUnicode(cmap.getUint16(record), cmap.getUint16(record + 2))) continue;
    const offset = cmap.getUint32(record + 4);
    const format = cmap.getUint16(offset);
    if ((format !== 4 && format !== 12) || format <= (best?.format ?? 0)) continue;
    best = { view: new DataView(cmap.buffer, cmap.byteOffset + offset, cmap.byteLength - offset), format };
  }
  return best;
}

/** Platform 0 is Unicode, 3 is Windows with Unicode's first plane (1) or all planes (10). */
const isUnicode = (platform: number, encoding: number): boolean =>
  platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));

/** Format 12: groups of a first and a last code point and the glyph of the first. */
function readGroups(view: DataView, runs: Runs): void {
  const count = view.getUint32(12);
  for (let index = 0; index < count; index += 1) {
    const group = 16 + 12 * index;
    const first = view.getUint32(group);
    const last = view.getUint32(group + 4);
    if (last < first || last > lastCodePoint) throw new BrokenFont('its characters are not in order');
    // The glyph 0 is the box for what is missing.
    const from = view.getUint32(group + 8) === 0 ? first + 1 : first;
    if (from <= last) runs.add(from, last);
  }
}

/** Format 4: segments that either shift code points to glyphs or look them up one by one. */
function readSegments(view: DataView, runs: Runs): void {
  const double = view.getUint16(6);
  const ends = 14;
  const starts = ends + double + 2;
  const shifts = starts + double;
  const lookups = shifts + double;
  let before = -1;
  for (let offset = 0; offset < double; offset += 2) {
    const first = view.getUint16(starts + offset);
    const last = view.getUint16(ends + offset);
    const shift = view.getUint16(shifts + offset);
    const lookup = view.getUint16(lookups + offset);
    // This also bounds the work: no code point is looked at twice.
    if (first <= before || last < first) throw new BrokenFont('its characters are not in order');
    before = last;
    // The last segment is an end mark; fonts have nonsense in it.
    if (first === 0xffff) return;
    for (let codePoint = first; codePoint <= last; codePoint += 1) {
      let glyph = codePoint;
      if (lookup !== 0) {
        glyph = view.getUint16(lookups + offset + lookup + 2 * (codePoint - first));
        if (glyph === 0) continue;
      }
      if (((glyph + shift) & 0xffff) !== 0) runs.add(codePoint, codePoint);
    }
  }
}
