import { describe, expect, test } from 'vitest';
import { renderIndex } from '../../src/formats/html/maps-index.ts';
import { defaultContext } from '../../src/app/default-context.ts';
import { everyField } from '../formats/html/hostile-journey.ts';
import { renderPage, useBench, withPage } from './pages.ts';

const bench = useBench();

/** Texts that would run `pwned()` or fetch something, were they markup. */
const vectors = [
  '<script>pwned()</script>',
  '</title><script>pwned()</script>',
  '</style><script>pwned()</script>',
  '</svg><script>pwned()</script>',
  '<img src=x onerror=pwned()>',
  '"><img src=x onerror=pwned()>',
  "'><img src=x onerror=pwned()>",
  '" autofocus tabindex=1 onfocus=pwned() x="',
  "' autofocus tabindex=1 onfocus=pwned() x='",
  '` onfocus=pwned() autofocus `',
  ' onmouseover=pwned() onfocus=pwned() autofocus ',
  '<svg onload=pwned()>',
  '<svg><animate onbegin=pwned() attributeName=x dur=1s>',
  '<details open ontoggle=pwned()>',
  '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
  '<iframe src="javascript:parent.pwned()"></iframe>',
  '<object data="data:text/html,<script>parent.pwned()</script>"></object>',
  '<style>@import "http://evil.example/x.css";</style>',
  '<style>*{background:url(http://evil.example/x.png)}</style>',
  '<link rel=stylesheet href=http://evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=http://evil.example/">',
  '<base href="http://evil.example/">',
  '<video src=http://evil.example/x.mp4 autoplay onerror=pwned()>',
  '<input autofocus onfocus=pwned()>',
  '<form action="javascript:pwned()"><button autofocus>x</button></form>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=pwned()&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=pwned()>">',
  '<!--><img src=x onerror=pwned()>-->',
  '--><script>pwned()</script><!--',
  ']]><script>pwned()</script>',
  '&lt;script&gt;pwned()&lt;/script&gt;',
  '&#60;img src=x onerror=pwned()&#62;',
  '\u003cimg src=x onerror=pwned()\u003e',
  '<scr\0ipt>pwned()</scr\0ipt>',
  '<img src=x\u00a0onerror=pwned()>',
  '<img/src=x/onerror=pwned()>',
  '<x onclick=pwned() style="position:fixed;inset:0;background:url(http://evil.example/y)">',
  '{{{pwned}}}<script>pwned()</script>',
  '{{#each constructor}}{{/each}}',
  'javascript:pwned()',
  'url(http://evil.example/z)',
  '</td></tr></table><script>pwned()</script>',
  '<a href="javascript:pwned()" autofocus>x</a>',
  '<template><script>pwned()</script></template><script>pwned()</script>',
  '<plaintext>',
  '<textarea><title>',
] as const;

/** What a page did that a page must not do. */
async function misdeeds(name: string, html: string): Promise<string[]> {
  const url = bench.write(name, html);
  return withPage(bench.browser, async (page) => {
    const found: string[] = [];
    page.on('dialog', (dialog) => {
      found.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url() !== url) found.push(`request: ${request.url()}`);
    });
    // The browser announces a request before it asks the page's policy.
    page.on('requestfailed', (request) => {
      const neverSent = request.failure() === null;
      if (neverSent) found.splice(found.indexOf(`request: ${request.url()}`), 1, `refused: ${request.url()}`);
    });
    page.on('framenavigated', (frame) => {
      if (frame.url() !== url) found.push(`navigation: ${frame.url()}`);
    });
    await page.exposeFunction('reported', (what: string) => found.push(what));
    await page.evaluateOnNewDocument("globalThis.pwned = () => reported('a script ran')");
    await page.goto(url);
    // What waits for somebody to come near gets its wish.
    await page.evaluate(`for (const element of document.querySelectorAll('body *')) {
      for (const type of ['mouseover', 'focus', 'click', 'toggle', 'animationstart']) element.dispatchEvent(new Event(type, { bubbles: true }));
    }`);
    await page.evaluate('new Promise((done) => setTimeout(done, 20))');
    return found;
  });
}

/** The page without its policy: its escaping alone must hold. */
function withoutPolicy(html: string): string {
  const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, '');
  expect(bare.length).toBeLessThan(html.length);
  return bare;
}

describe('the trap works', () => {
  test.each([
    ['<script>pwned()</script>', 'a script ran'],
    ['<img src=x onerror=pwned()>', 'a script ran'],
    ['<p onmouseover=pwned()>x', 'a script ran'],
    ['<script>alert(1)</script>', 'dialog: 1'],
    ['<link rel=stylesheet href=http://evil.example/x.css>', 'request: http://evil.example/x.css'],
  ])('%s', async (markup, misdeed) => {
    expect(await misdeeds('trap', `<!doctype html><title>x</title>${markup}`)).toContain(misdeed);
  });
});

test.each(vectors.map((vector, index) => ({ vector, index })))('$vector', async ({ vector, index }) => {
  expect(await misdeeds(`hostile-${index}`, withoutPolicy(renderPage(everyField(() => vector))))).toEqual([]);
});

test('the page of all maps', async () => {
  // The links are taken away, because this test clicks on everything; where they lead is tested elsewhere.
  const maps = vectors.map((vector) =>
    Object.assign(
      everyField(() => vector),
      { path: `${vector.replaceAll('\0', '')}.html` },
    ),
  );
  const html = withoutPolicy(renderIndex(maps, defaultContext())).replaceAll('<a href', '<a data-href');
  expect(await misdeeds('hostile-index', html)).toEqual([]);
});

test('with the policy in place not even markup in the page would run', async () => {
  const html = renderPage(everyField(() => 'harmless'));
  for (const markup of [
    '<script>pwned()</script>',
    '<img src=x onerror=pwned()>',
    '<p onmouseover=pwned()>x</p>',
    '<link rel=stylesheet href=http://evil.example/x.css>',
  ]) {
    const found = await misdeeds('policy', html.replace('</main>', `${markup}</main>`));
    expect(found.filter((each) => !each.startsWith('refused: '))).toEqual([]);
  }
});
