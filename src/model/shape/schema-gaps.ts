import type * as z from 'zod/mini';
import { Gaps } from '../../parse/gaps.ts';
import { schemasAt } from './schema-walk.ts';

/**
 * The gaps of a tree as its schema sees them: a key that it does not know may have been meant for any other one, so that
 * what the key stands in is in doubt.
 */
export const gapsInSchema = (schema: z.ZodMiniType, gaps: Gaps): Gaps =>
  new Gaps(
    gaps.all.flatMap((gap) => {
      const { path } = gap;
      let known = path.length;
      while (known > 0 && schemasAt(schema, path.slice(0, known)).length === 0) known--;
      return known === path.length ? [gap] : [gap, { ...gap, path: path.slice(0, known) }];
    }),
  );
