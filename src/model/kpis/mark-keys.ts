import * as z from 'zod/mini';
import { thousandsMarks } from './names.ts';

/** The keys that say which marks stand in the numbers of a file of data. */
export const markKeys = (where: string) => ({
  decimal: z.optional(
    z.enum(['.', ',']).check(z.describe(`What stands before the decimals in ${where}. Without it: a point.`)),
  ),
  thousands: z.optional(
    z
      .enum(thousandsMarks)
      .check(
        z.describe(
          `What stands between the thousands in ${where}: ".", ",", a space or an apostrophe. Without it: nothing.`,
        ),
      ),
  ),
});
