import { createHash } from 'node:crypto';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { render } from '../../../src/formats/html/html.ts';
import { defaultContext } from '../../../src/app/default-context.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';
import { all, dangers, readPage, textOf, withTag } from './read-page.ts';

const context = defaultContext();

describe.each(journeyFiles())('$name', (file) => {
  const html = render(viewOf(file), context);
  const page = readPage(html);

  test('has the documented policy, which names its one stylesheet by its bytes', () => {
    const styles = withTag(page, 'style');
    expect(styles).toHaveLength(1);
    const hash = createHash('sha256').update(styles.map(textOf).join('')).digest('base64');
    const policies = withTag(page, 'meta').filter(({ attributes }) => attributes['http-equiv'] !== undefined);
    expect(policies.map(({ attributes }) => attributes)).toEqual([
      {
        'http-equiv': 'Content-Security-Policy',
        content: `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
      },
    ]);
    // A policy counts only from where it stands.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style'));
  });

  test('has nothing that acts, and no stylesheet that fetches', () => {
    expect(dangers(page)).toEqual([]);
    expect(withTag(page, 'style').map(textOf).join('')).not.toMatch(
      /url\((?!#)|@import|@font-face|expression\(/i,
    );
  });

  test('refers only to what is on the page, once', () => {
    const elements = all(page);
    const listed = elements.flatMap(({ attributes: { id } }) => id ?? []);
    const ids = new Set(listed);
    expect(ids.size).toBe(listed.length);
    const symbols = new Set(withTag(page, 'symbol').map(({ attributes: { id } }) => `#${id}`));
    const used = new Set(withTag(page, 'use').map(({ attributes: { href } }) => href));
    expect(used.size > 0).toBe(viewOf(file).lanes.length > 0);
    expect([...used].filter((href) => !symbols.has(String(href)))).toEqual([]);
    const named = elements.flatMap(({ attributes }) => attributes['aria-labelledby']?.split(' ') ?? []);
    const clips = elements.flatMap(
      ({ attributes }) => /^url\(#(.*)\)$/.exec(attributes['clip-path'] ?? '')?.[1] ?? [],
    );
    expect([...named, ...clips].filter((id) => !ids.has(id))).toEqual([]);
  });

  test('places things by classes that have a rule', () => {
    const css = withTag(page, 'style').map(textOf).join('');
    const classes = all(page).flatMap(({ attributes }) => (attributes['class'] ?? '').split(' '));
    const placing = new Set(classes.filter((name) => /^(c|y|z|span|r|hue|persona)-\d+$/.test(name)));
    expect(placing.size).toBeGreaterThan(3);
    expect([...placing].filter((name) => !new RegExp(`\\.${name}\\b`).test(css))).toEqual([]);
  });

  test('says of every part of the table what it is, since grids take that from them in some browsers', () => {
    const roles = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell' };
    const parts = all(page).filter(({ tag }) => /^(table|thead|tbody|tr|td|th)$/.test(tag));
    const expected = parts.map(({ tag, attributes: { scope } }) =>
      tag === 'th'
        ? scope?.startsWith('row')
          ? 'rowheader'
          : 'columnheader'
        : roles[tag as keyof typeof roles],
    );
    expect(parts.map(({ attributes: { role } }) => role)).toEqual(expected);
  });

  test('has a language, a direction and a title', () => {
    const view = viewOf(file);
    expect(page.attributes).toEqual({ lang: view.language.content, dir: view.language.direction });
    expect(withTag(page, 'title').map(textOf)).toEqual([view.title]);
  });

  test('is the same bytes at any time and place', () => {
    const zone = process.env['TZ'];
    onTestFinished(() => {
      vi.useRealTimers();
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    });
    vi.useFakeTimers({ now: new Date('2031-12-31T23:30:00Z') });
    process.env['TZ'] = 'Pacific/Kiritimati';
    expect(render(viewOf(file), context)).toBe(html);
    expect(html).not.toContain(process.cwd());
    expect(html).not.toMatch(/\/(home|tmp|work|Users|root)\//);
    expect(html).toMatch(/[^\n]\n$/);
    expect(html).not.toMatch(/\r|\ufeff/);
  });
});
