import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';

/*
 * Part of every test file of the fast run. A browser, the built program or npm takes seconds to start, so there they do
 * not: a test that starts one stands in one of the slow folders (see vitest.config.ts).
 */
const allowed = new Set(['cmark-gfm', 'mkfifo', 'sh']);

type Start = (program: string, ...rest: unknown[]) => unknown;
const starts = childProcess as unknown as Record<string, Start>;

for (const name of ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync']) {
  const start = starts[name]!;
  starts[name] = (program, ...rest) => {
    if (allowed.has(program)) return start(program, ...rest);
    throw new Error(
      `A test of the fast run started ${program}: move it to a slow folder (see vitest.config.ts).`,
    );
  };
}
syncBuiltinESMExports();
