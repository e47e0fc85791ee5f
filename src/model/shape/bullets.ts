/** A list of free texts, or of objects with a main text. */
export interface Bulleted {
  /** The key of the main text. */
  readonly key?: string | undefined;
}

const sign = '[•‣◦▪●○■∙⁃·\\uf0b7]';
const bullet = new RegExp(`^${sign}\\s*`);
const bulletInside = new RegExp(`\\s${sign}\\s`);
const dash = /^[-–—*]\s+/;
const number = /^\(?(\d{1,2})[.)]\s+/;

/**
 * A list, or one value that stands for a list of one. A text that is all bullets, as it is pasted from a document or a
 * page, is the list of what stands behind them.
 * @param bulleted where texts stand in the list, or under a key of the objects in it
 */
export function asList(value: unknown, bulleted?: Bulleted): unknown[] {
  if (bulleted === undefined) return Array.isArray(value) ? value : [value];
  const { key } = bulleted;
  if (Array.isArray(value)) {
    const items = value as unknown[];
    return items.some((each) => bullet.test(textOf(each, key)))
      ? items.map((each) => withText(each, key, behindOneBullet(textOf(each, key))))
      : items;
  }
  const texts = behindBullets(textOf(value, key));
  return texts === undefined ? [value] : texts.map((text) => withText(value, key, text));
}

function textOf(value: unknown, key: string | undefined): string {
  const text: unknown =
    key === undefined ? value : isObject(value) && isAlone(value, key) ? value[key] : undefined;
  return typeof text === 'string' ? text : '';
}

function withText(value: unknown, key: string | undefined, text: string): unknown {
  if (text === '') return value;
  return key === undefined ? text : { ...(value as object), [key]: text };
}

/** True where an object says no more than its main text. */
const isAlone = (value: Readonly<Record<string, unknown>>, key: string): boolean =>
  Object.entries(value).every(
    ([name, held]) => name === key || held === undefined || (Array.isArray(held) && held.length === 0),
  );

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A text of a list; each of these has its own place in the file, so that one with several bullets stays one. */
function behindOneBullet(text: string): string {
  const [alone = text, ...more] = behindBullets(text) ?? [];
  return more.length === 0 ? alone : text;
}

/** The texts behind the bullets of a text that is all bullets; `undefined` for other texts. */
function behindBullets(text: string): string[] | undefined {
  if (bullet.test(text)) {
    // Without a line end before it, a bullet has come along in one long line.
    const texts = text
      .replace(bullet, '')
      .split('\n')
      .reduce<string[]>((items, line) => {
        const trimmed = line.trim();
        if (items.length > 0 && !bullet.test(trimmed)) items.push(`${items.pop()} ${trimmed}`.trim());
        else items.push(trimmed.replace(bullet, ''));
        return items;
      }, [])
      .flatMap((line) => line.split(bulletInside))
      .map((line) => line.trim())
      .filter((line) => line !== '');
    return texts.length === 0 ? undefined : texts;
  }
  if (!text.includes('\n')) return undefined;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < 2) return undefined;
  if (lines.every((line) => dash.test(line))) return lines.map((line) => line.replace(dash, ''));
  const isCounted = lines.every((line, index) => Number(number.exec(line)?.[1]) === index + 1);
  return isCounted ? lines.map((line) => line.replace(number, '')) : undefined;
}
