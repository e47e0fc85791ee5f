import { expect, test } from 'vitest';
import { newFolder, shell } from './journeymap.ts';

const map = 'title: Coffee\nstages: [Awareness]\n';

/* Opening a pipe that nobody writes to takes for ever, and not even Ctrl-C ends it. */
test.each([
  ['a font', '-f svg --font pipe', 'The font pipe cannot be used: it is no file.'],
  ['a theme', '--theme ./pipe', 'The theme pipe is a pipe.'],
])('%s that is a pipe is refused', async (_what, flags, message) => {
  const cwd = newFolder({ 'coffee.journey.yaml': map });
  const { status, stderr } = await shell(
    `mkfifo pipe && timeout 20 "$NODE" "$PROGRAM" build coffee.journey.yaml ${flags}`,
    { cwd },
  );
  expect(stderr).toContain(message);
  expect(status).toBe(2);
});

test('--sandbox says nothing of what lies outside, not even that it is not there', async () => {
  const cwd = newFolder({ 'coffee.journey.yaml': map });
  const { status, stderr } = await shell(
    '"$NODE" "$PROGRAM" build coffee.journey.yaml -f svg --sandbox --font ../missing.ttf',
    { cwd },
  );
  expect(stderr).toContain('it is outside of this folder');
  expect(stderr).not.toContain('Did you mean');
  expect(status).toBe(2);
});
