import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './pages.ts';
import { referencePages } from './reference-pages.ts';

/* The reference is made from the program: `UPDATE=1 npx vitest run test/docs/reference.test.ts` writes it anew. */
it.each(Object.entries(referencePages))(
  'docs/reference/%s says what the program goes by',
  async (name, make) => {
    const file = join(root, 'docs/reference', name);
    const now = await make();
    if (process.env['UPDATE'] === '1') writeFileSync(file, now);
    expect(readFileSync(file, 'utf8')).toBe(now);
  },
);
