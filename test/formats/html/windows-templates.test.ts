import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { SourceFile } from '../../../src/core/source-file.ts';
import { render } from '../../../src/formats/html/html.ts';
import { defaultContext } from '../../../src/app/default-context.ts';
import { overrideTemplates } from '../../../src/formats/templates/overridden.ts';
import { sampleView } from '../sample-view.ts';

test("a stylesheet and a template with Windows' line ends make a page whose policy lets its style in", async () => {
  const file = (name: string, text: string) => ({ name, source: new SourceFile(`mine/${name}`, text) });
  const overridden = await overrideTemplates([
    file('html/page.css', 'h1 {\r\n  color: red;\r\n}\r\n'),
    file(
      'html/page.hbs',
      '<meta http-equiv="Content-Security-Policy" content="{{csp}}">\r\n<style>{{{css}}}</style>\r\n\r\n',
    ),
  ]);
  if (!overridden.ok) throw new Error(overridden.error[0]?.message);
  const html = render(sampleView({ stages: [{ name: 'One' }] }), defaultContext(overridden.value.templates));
  expect(html).not.toContain('\r');
  expect(html).toMatch(/[^\n]\n$/);
  const style = /<style>([^]*)<\/style>/.exec(html)?.[1] ?? '';
  expect(style).toContain('color: red');
  expect(html).toContain(
    `sha256-${createHash('sha256').update(style).digest('base64')}`.replaceAll('=', '&#x3D;'),
  );
});
