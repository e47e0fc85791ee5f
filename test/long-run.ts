/** Whether this is `npm run test:long`, which has the time that `npm test` has not. */
export const isLongRun = process.env['MODE'] === 'long';
