/** An element as XML has it. */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (SvgElement | string)[];
}

const name = '[A-Za-z_][\\w:.-]*';
const opening = new RegExp(`^<(${name})((?:\\s+${name}="[^"<]*")*)\\s*(/?)>`);
const closing = new RegExp(`^</(${name})\\s*>`);
const attribute = new RegExp(`\\s+(${name})="([^"<]*)"`, 'g');
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * Reads well-formed XML of the plain kind: elements, attributes in double quotes, text.
 * @throws for anything else
 */
export function readSvg(text: string): SvgElement {
  const top: SvgElement = { tag: '', attributes: {}, children: [] };
  const open = [top];
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at, at + 400_000);
    const parent = open.at(-1)!;
    const start = opening.exec(rest);
    const end = start === null ? closing.exec(rest) : null;
    if (start !== null) {
      const [whole, tag = '', attributes = '', alone] = start;
      const element = { tag, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (alone === '') open.push(element);
      at += whole.length;
    } else if (end !== null) {
      if (open.pop()?.tag !== end[1]) throw new Error(`</${end[1]}> closes nothing at ${at}`);
      at += end[0].length;
    } else {
      const until = text.indexOf('<', at);
      if (until === at) throw new Error(`no element at ${at}: ${rest.slice(0, 80)}`);
      const piece = text.slice(at, until === -1 ? text.length : until);
      parent.children.push(asText(piece));
      at += piece.length;
    }
  }
  const elements = top.children.filter((child) => typeof child !== 'string');
  const strayText = top.children.some((child) => typeof child === 'string' && child.trim() !== '');
  if (open.length !== 1 || elements.length !== 1 || strayText) throw new Error('not one whole element');
  return elements[0]!;
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, key = '', value = ''] of text.matchAll(attribute)) {
    if (Object.hasOwn(found, key)) throw new Error(`${key} stands twice`);
    found[key] = asText(value);
  }
  return found;
}

function asText(text: string): string {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text))
    throw new Error('no character of XML');
  return text.replace(/&(\w*)(;?)/g, (whole, entity: string, end: string) => {
    const character = end === '' ? undefined : entities[entity];
    if (character === undefined) throw new Error(`no entity: ${whole}`);
    return character;
  });
}

/** The element and all that is within it. */
export function* elementsOf(element: SvgElement): Generator<SvgElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* elementsOf(child);
}
