import { describe, expect, it, test } from 'vitest';
import { compile } from '../../../src/app/compile.ts';

const findings = (yaml: string) => {
  const compiled = compile(
    'a.journey.yaml',
    new TextEncoder().encode(`title: A\nstages: [{ name: B }]\n${yaml}`),
  );
  const found = compiled.ok ? compiled.warnings : compiled.error;
  return {
    ok: compiled.ok,
    found: found.map(({ code, severity, source, span, suggestions = [] }) => ({
      code,
      severity,
      at: source.text.slice(span.start, span.end),
      suggestions,
    })),
  };
};

describe('a message', () => {
  test('is built where there are only doubts', () => {
    expect(
      findings(
        'messages: { a: { body: "Hi {name}, {{shop}}, {{name}}", sample: { name: Rina, nmae: Budi, chop: C } } }',
      ),
    ).toEqual({
      ok: true,
      found: [
        {
          code: 'message/foreign-placeholder',
          severity: 'warning',
          at: '{{shop}}',
          suggestions: [],
        },
        {
          code: 'message/foreign-placeholder',
          severity: 'warning',
          at: '{{name}}',
          suggestions: ['{name}'],
        },
        { code: 'message/unused-sample', severity: 'warning', at: 'nmae', suggestions: [] },
        { code: 'message/unused-sample', severity: 'warning', at: 'chop', suggestions: ['shop'] },
      ],
    });
  });

  // Where the value differs from what was typed, the whole value is the place.
  it.each([
    ['block', 'body: |\n      x\n      {a} {a}\n', '{a}'],
    ['folded block', 'body: >-\n      x\n      {a}\n', '{a}'],
    ['plain', 'body: Hi {a}', '{a}'],
    ['double quotes', 'body: "\\u0048i {a}"', '{a}'],
    ['single quotes', "body: 'It''s {a}'", '{a}'],
    ['an escape in it', 'body: "Hi \\x7Ba}"', '"Hi \\x7Ba}"'],
    ['an escape before another', 'body: "Hi \\x7Ba} and {a}"', '"Hi \\x7Ba} and {a}"'],
  ])('without a sample is told of in the text: %s', (_, body, at) => {
    const { ok, found } = findings(`messages:\n  m:\n    ${body}`);
    expect(ok).toBe(false);
    expect(found).toEqual([{ code: 'message/no-sample', severity: 'error', at, suggestions: [] }]);
  });

  test('is told of where an alias stands', () => {
    const { found } = findings(
      'messages: { a: { body: &text "Hi {x}", sample: { x: 1 } }, b: { body: *text } }',
    );
    expect(found).toEqual([{ code: 'message/no-sample', severity: 'error', at: '*text', suggestions: [] }]);
  });

  test('of very many placeholders is told of in few findings', () => {
    const body = Array.from({ length: 50_000 }, (_, index) => `{a${index}}`).join('');
    const foreign = '{{b}}'.repeat(50_000);
    const { found } = findings(`messages: { a: { subject: "${foreign}", body: "${body}" } }`);
    expect(found).toHaveLength(40);
  });
});
