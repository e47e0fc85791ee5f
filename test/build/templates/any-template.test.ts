import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partialName } from '../../../src/formats/templates/template-options.ts';
import { withFunctions, withHandlebars } from './both-ways.ts';

interface Node {
  readonly a: string;
  readonly n: number | boolean;
  readonly o: Node | '';
  readonly l: readonly Node[];
  readonly s: readonly string[];
}

const text = fc.constantFrom('', ' ', 'x', '<b>', 'a & b', 'q"\'`=', '-1', '*\n\n_', '\u0001');
/** Nothing that is null: where that is what fields are looked up in, Handlebars' `if` goes on with an empty object. */
const nodeOf = (depth: number): fc.Arbitrary<Node> =>
  fc.record(
    {
      a: text,
      n: fc.constantFrom(0, 1, -2.5, true, false),
      o: depth === 0 ? fc.constant('') : fc.option(nodeOf(depth - 1), { freq: 4, nil: '' }),
      l: depth === 0 ? fc.constant([]) : fc.array(nodeOf(depth - 1), { maxLength: 3 }),
      // Never one alone: Handlebars takes it and its list for the same, and `../` leads further out than written.
      s: fc.oneof(fc.constant([]), fc.array(text, { minLength: 2, maxLength: 3 })),
    },
    { noNullPrototype: true },
  );

/** Where a piece is written: how many contexts are around it, whether in a list. */
interface Place {
  readonly depth: number;
  readonly isListed: boolean;
  readonly level: number;
}

/** Writes a template; each choice is one of the numbers. */
class Writer {
  readonly #choices: readonly number[];
  readonly #partial: string;
  #at = 0;

  constructor(choices: readonly number[], partial: string) {
    this.#choices = choices;
    this.#partial = partial;
  }

  template(place: Place = { depth: 0, isListed: false, level: 0 }): string {
    return Array.from({ length: this.#choice(4) }, () => this.#piece(place)).join('');
  }

  #choice(count: number): number {
    return (this.#choices[this.#at++] ?? 0) % count;
  }

  #of<Value>(...values: readonly Value[]): Value {
    return values[this.#choice(values.length)]!;
  }

  #field({ depth, isListed }: Place): string {
    const up = this.#choice(depth + 1);
    const data = isListed ? ['@first', '@last', '@index'] : ['@root.a'];
    const name = this.#of('a', 'n', 'o', 'l', 's', 'o.a', 'l.length', 'absent', ...data, 'this');
    if (name.startsWith('@')) return name;
    return name === 'this' && up > 0 ? '../'.repeat(up).slice(0, -1) : '../'.repeat(up) + name;
  }

  #piece(place: Place): string {
    const content = (): string => this.#of('', ' ', '\n', '\n  ', 'x', 'y\n', '\n\n');
    const tag = (inside: string): string => `{{${this.#of('', '', '~')}${inside}${this.#of('', '', '~')}}}`;
    const one = this.#partial;
    const kind = this.#choice(place.level < 4 ? 8 : 3);
    if (kind === 0) return content();
    if (kind === 1) return content() + tag(this.#field(place)) + content();
    if (kind === 2)
      return (
        content() + tag(this.#of(`> ${one}`, `> ${one} @root.o`, `> ${one} a=s n="N"`, '! gone')) + content()
      );
    const block = this.#of('if', 'unless', 'with', 'each');
    const isDeeper = block === 'with' || block === 'each';
    const inside: Place = {
      depth: place.depth + (isDeeper ? 1 : 0),
      isListed: place.isListed || block === 'each',
      level: place.level + 1,
    };
    const subject =
      block === 'each'
        ? this.#of('l', 's', 'o', 'this')
        : block === 'with'
          ? this.#of('o', 'a', 'l', 'n', '(lookup l 1)')
          : this.#field(place);
    const body = this.template(inside);
    const otherwise = this.#of('', 'else', '^');
    const rest =
      otherwise === ''
        ? ''
        : tag(otherwise) + content() + this.template({ ...place, level: place.level + 1 });
    return `${content()}${tag(`#${block} ${subject}`)}${content()}${body}${rest}${tag(`/${block}`)}${content()}`;
  }
}

/** A page of each format, and a partial that it calls. */
const formats = [
  ['html/page.hbs', 'partials/one.hbs'],
  ['markdown/page.hbs', 'parts/one/part.md.hbs'],
  ['mermaid/page.hbs', 'partials/one.hbs'],
] as const;

const attempt = (render: () => string): string => {
  try {
    return render();
  } catch {
    return '(fails)';
  }
};

test('any template says what it says in Handlebars, and fails where it fails there', () => {
  let told = 0;
  const choices = fc.array(fc.nat(839), { minLength: 20, maxLength: 120, size: 'max' });
  fc.assert(
    fc.property(
      choices,
      choices,
      nodeOf(3),
      fc.constantFrom(...formats),
      (main, partial, data, [page, one]) => {
        const called = partialName(one);
        const sources = {
          [page]: new Writer(main, called).template(),
          [one]: new Writer(partial, called).template().replaceAll(/\{\{~?>[^}]*\}\}/g, ''),
        };
        const expected = attempt(() => withHandlebars(sources, data));
        if (expected.length > 10) told++;
        expect(
          attempt(() => withFunctions(sources, data)),
          JSON.stringify(sources),
        ).toBe(expected);
      },
    ),
    { numRuns: 400, seed: 77 },
  );
  // Not much of it is worth anything if all of them fail at once.
  expect(told).toBeGreaterThan(40);
});
