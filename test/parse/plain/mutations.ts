/** What means something to YAML, or nearly. */
const pieces = [
  '-?:,[]{}#&*!|>\'"%@`\\~.=+_0123456789abxyzeEnN \n\n\n'.split(''),
  ['- ', ': ', ':\n', ' #', ' # c', '\n  ', '\n    ', '\n- ', '\n  - ', 'key: ', '"q"', "'q'", '""', "''"],
  ['--- ', '---\n', '...\n', '&a ', '*a', '!!str ', '%YAML 1.2\n', '<<: ', '? ', '  ', '\t', '\r\n', '\r'],
  ['|\n', '>-\n', '|-\n', '>\n', '|+\n', '|2\n', ' |', ' >', '{ a: 1 }', '[a, b]', '{a}', ', ', ' ]', ' }'],
  ['null', 'true', 'False', '-1', '1.50', '+1', '0x1f', '0o17', '1e3', '.5', '.inf', '08:30', '2026-10'],
  [
    '\\n',
    '\\e',
    '\\u0041',
    '\\ud83d',
    '\\"',
    '\u00a0',
    '\u2028',
    '\u3000',
    '\ufeff',
    '\u202e',
    '\0',
    'é',
    '☕',
  ],
  ['__proto__: ', 'a: b', "it's", 'C#', 'a:b', 'https://x.example/#a', '-x', '# comment\n', '  # deep\n'],
].flat();

/** One text of the corpus, changed in one to four places; now and then a small part of it alone. */
export function mutation(texts: readonly string[], random: () => number): string {
  const below = (end: number): number => Math.floor(random() * end);
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  let text = one(texts);
  if (random() < 0.5) {
    const lines = text.split('\n');
    const from = below(lines.length);
    text = lines.slice(from, from + 1 + below(12)).join('\n');
  }
  for (let left = 1 + below(4); left > 0; left--) {
    const at = below(text.length + 1);
    const end = Math.min(text.length, at + 1 + below(random() < 0.8 ? 3 : 30));
    const lines = text.split('\n');
    const line = below(lines.length);
    switch (below(8)) {
      case 0:
        text = text.slice(0, at) + text.slice(end);
        break;
      case 1:
      case 2:
        text = text.slice(0, at) + one(pieces) + text.slice(at);
        break;
      case 3:
        text = text.slice(0, at) + one(pieces) + text.slice(end);
        break;
      case 4:
        // Lines are moved to the left and to the right.
        lines[line] =
          random() < 0.5 ? lines[line]!.replace(/^ {1,2}/, '') : ' '.repeat(1 + below(4)) + lines[line]!;
        text = lines.join('\n');
        break;
      case 5:
        lines.splice(line, below(2), one(lines));
        text = lines.join('\n');
        break;
      case 6:
        lines.splice(line, 0, one(one(texts).split('\n')));
        text = lines.join('\n');
        break;
      default: {
        // A break where there was a space.
        const space = text.indexOf(' ', at);
        if (space !== -1) text = `${text.slice(0, space)}\n${' '.repeat(below(7))}${text.slice(space + 1)}`;
      }
    }
  }
  return text;
}
