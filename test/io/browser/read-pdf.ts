import { inflateSync } from 'node:zlib';

export interface ReadPdf {
  readonly pages: number;
  /** Of the sheet, in millimetres, whole. */
  readonly width: number;
  readonly height: number;
  readonly language: string | undefined;
  readonly title: string;
  /** Everything that is written as text, in the order of writing, without spaces. */
  readonly text: string;
  /** How many elements of each kind a screen reader finds. */
  readonly roles: Readonly<Record<string, number>>;
  /** Titles of the outline. */
  readonly outline: readonly string[];
  /** Pictures made of pixels. */
  readonly images: number;
}

/** Reads as much of a PDF as Chromium writes: objects in the clear, streams deflated, fonts with a way back to Unicode. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = new Map<string, { head: string; stream: string }>();
  for (const [, number, body] of source.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)) {
    const [head = '', packed] = body!.split(/(?<=>>) stream\n/);
    const data = packed && Buffer.from(packed.slice(0, packed.lastIndexOf('\nendstream')), 'latin1');
    objects.set(number!, { head, stream: data ? inflated(head, data) : '' });
  }
  const heads = [...objects.values()].map(({ head }) => head);
  const page = heads.find((head) => /^<<\/Type \/Page$/m.test(head)) ?? '';
  const catalog = heads.find((head) => head.includes('/Type /Catalog')) ?? '';
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
  const roles: Record<string, number> = {};
  for (const head of heads) {
    const [, role] = /^<<\/Type \/StructElem\n\/S \/(\w+)/.exec(head) ?? [];
    if (role !== undefined) roles[role] = (roles[role] ?? 0) + 1;
  }
  const info = /\/Info (\d+) 0 R/.exec(source)?.[1] ?? '';
  const fonts = new Map([...objects].map(([number, { head }]) => [number, fontReader(head, objects)]));
  return {
    pages: heads.filter((head) => /^<<\/Type \/Page$/m.test(head)).length,
    width: millimetres(width),
    height: millimetres(height),
    language: catalog.includes('/StructTreeRoot') ? /\/Lang \((\S+)\)/.exec(catalog)?.[1] : undefined,
    title: titleIn(objects.get(info)?.head ?? ''),
    text: [...objects.values()].map(({ stream }) => writtenText(stream, fonts)).join(''),
    roles,
    outline: heads.filter((head) => /\/Parent [\s\S]*\/Dest|\/Dest[\s\S]*\/Parent/.test(head)).map(titleIn),
    images: heads.filter((head) => head.includes('/Subtype /Image')).length,
  };
}

const inflated = (head: string, data: Buffer): string =>
  head.includes('/FlateDecode') ? inflateSync(data).toString('latin1') : '';

const millimetres = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4);

function titleIn(head: string): string {
  const [, plain, hex] = /\/Title (?:\(((?:\\.|[^\\)])*)\)|<([0-9A-F]+)>)/.exec(head) ?? [];
  if (plain !== undefined) return plain.replace(/\\([0-7]{3}|.)/g, (_, one: string) => one);
  return hex === undefined ? '' : utf16(hex.replace(/^FEFF/, ''));
}

const utf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));

type FontReader = (hex: string) => string;

/** From the codes of a font to text, by the table that it has for that. */
function fontReader(head: string, objects: ReadonlyMap<string, { stream: string }>): FontReader {
  const table = objects.get(/\/ToUnicode (\d+) 0 R/.exec(head)?.[1] ?? '')?.stream ?? '';
  const digits = /begincodespacerange\n<([0-9A-F]+)>/.exec(table)?.[1]?.length ?? 4;
  const letters = new Map<number, string>();
  for (const [, lines] of table.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, code, text] of lines!.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(Number.parseInt(code!, 16), utf16(text!));
  }
  for (const [, lines] of table.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, low, high, text] of lines!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const [first, last, start] = [low!, high!, text!].map((each) => Number.parseInt(each, 16));
      for (let code = first!; code <= last!; code++)
        letters.set(code, String.fromCharCode(start! + code - first!));
    }
  }
  return (hex) =>
    (hex.match(new RegExp(`.{${digits}}`, 'g')) ?? [])
      .map((code) => letters.get(Number.parseInt(code, 16)) ?? '')
      .join('');
}

/** What a stream of drawing commands writes. */
function writtenText(stream: string, fonts: ReadonlyMap<string, FontReader>): string {
  let read: FontReader | undefined;
  let text = '';
  for (const [, font, shown] of stream.matchAll(/\/F(\d+) [\d.]+ Tf|(<[0-9A-F]+>|\[[^\]]*\]) ?TJ?j?/g)) {
    if (font !== undefined) read = fonts.get(font);
    for (const [, hex] of shown?.matchAll(/<([0-9A-F]+)>/g) ?? []) text += read?.(hex!) ?? '';
  }
  return text.replace(/\s/g, '');
}
