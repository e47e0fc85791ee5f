/** Part of a text. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emoji'; readonly text: string };

/* The grammar of Unicode Technical Standard 51, "possible emoji". */
const element =
  '(?:\\p{RI}\\p{RI}|\\p{Emoji}(?:\\p{EMod}|\\uFE0F\\u20E3?|\\u20E3|[\\u{E0020}-\\u{E007E}]+\\u{E007F})?(?!\\uFE0E))';
const possible = new RegExp(`${element}(?:\\u200D${element})*`, 'gu');

/** What makes an emoji out of a character that is a sign of text otherwise. */
const saysEmoji = /\p{Emoji_Presentation}|\p{EMod}|\uFE0F|\u20E3|\u200D|\u{E007F}/u;
/** These become an emoji by a keycap alone. */
const isWithoutKeycap = /^[0-9#*](?!\uFE0F?\u20E3)/;
const mayBeEmoji = /\p{Emoji}/u;

/**
 * Cuts a text into emoji and what is between them.
 * @param isText true for a sign that may be text or an emoji (`☀`) and is to be text where nothing else is said
 */
export function cutAtEmoji(text: string, isText: (codePoint: number) => boolean): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  if (mayBeEmoji.test(text))
    for (const match of text.matchAll(possible)) {
      const [emoji] = match;
      if (isWithoutKeycap.test(emoji) || (!saysEmoji.test(emoji) && isText(emoji.codePointAt(0)!))) continue;
      if (match.index > at) parts.push({ kind: 'text', text: text.slice(at, match.index) });
      parts.push({ kind: 'emoji', text: emoji });
      at = match.index + emoji.length;
    }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

const variationSelector = 0xfe0f;
const joiner = 0x200d;
const isSkinTone = (codePoint: number): boolean => codePoint >= 0x1f3fb && codePoint <= 0x1f3ff;

/**
 * What an emoji is drawn as: one drawing where there is one; else the one without skin tones; else those of its parts
 * one after the other, as Unicode has it. `undefined` where a part has none either.
 */
export function drawingsOf(
  emoji: string,
  set: { readonly has: (key: string) => boolean },
): readonly string[] | undefined {
  const codePoints = [...emoji]
    .map((each) => each.codePointAt(0)!)
    .filter((each) => each !== variationSelector);
  const whole = drawingOf(codePoints, set);
  if (whole !== undefined) return [whole];
  const parts = partsOf(codePoints).map((part) => drawingOf(part, set));
  return parts.includes(undefined) ? undefined : (parts as string[]);
}

function drawingOf(
  codePoints: readonly number[],
  set: { readonly has: (key: string) => boolean },
): string | undefined {
  const keys = [codePoints, codePoints.filter((each) => !isSkinTone(each))].map((each) =>
    each.map((codePoint) => codePoint.toString(16)).join('-'),
  );
  return keys.find((key) => set.has(key));
}

/** What joiners join; of a flag that nobody knows, its letters. */
function partsOf(codePoints: readonly number[]): readonly (readonly number[])[] {
  const parts: number[][] = [[]];
  for (const each of codePoints) {
    if (each === joiner) parts.push([]);
    else parts.at(-1)!.push(each);
  }
  return parts.length > 1 ? parts : codePoints.map((each) => [each]);
}
