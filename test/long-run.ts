/** Whether this is `npm run test:long`, which has the time that `npm test` has not. */
export const isLongRun = process.env['MODE'] === 'long';

/** How many random texts are tried: the long run has time for eight times as many. */
export const runs = (usual: number): number => (isLongRun ? 8 * usual : usual);
