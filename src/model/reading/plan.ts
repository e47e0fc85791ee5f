import type { Bulleted } from '../shape/bullets.ts';

/** A place in a plan: the index of a piece. */
export type Ref = number;

/** What a schema does with a value, piece by piece; a piece stands behind those that it is made of. */
export type Plan = readonly Piece[];

export type Piece =
  | {
      readonly kind: 'text';
      /** White space around it is dropped, before anything else is looked at. */
      readonly trims?: true;
      /** With it, quotation marks around the whole are dropped as well. */
      readonly peels?: true;
      readonly isFilled?: true;
      /** The source of a regular expression. */
      readonly pattern?: string;
    }
  | {
      readonly kind: 'number';
      readonly isWhole?: true;
      readonly least?: number;
      readonly above?: number;
      readonly most?: number;
    }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'list'; readonly of: Ref; readonly isFilled?: true }
  | { readonly kind: 'record'; readonly keys: Ref; readonly of: Ref }
  | { readonly kind: 'object'; readonly fields: readonly Field[] }
  /** The first that takes the value. */
  | { readonly kind: 'first'; readonly of: readonly Ref[] }
  | { readonly kind: 'optional'; readonly of: Ref }
  /** An empty list where there is nothing. */
  | { readonly kind: 'or-empty'; readonly of: Ref }
  /** One after the other. */
  | { readonly kind: 'both'; readonly of: readonly [Ref, Ref] }
  /** A list of the value, if it is none itself; see model/shape/bullets.ts. */
  | { readonly kind: 'as-list'; readonly bulleted?: Bulleted }
  /** An object with the value under this key. */
  | { readonly kind: 'under'; readonly key: string };

export interface Field {
  readonly key: string;
  readonly of: Ref;
  /** It does not come to be where it is left out. */
  readonly mayBeLeftOut?: true;
}

/** What `virtual:reading-plan` holds. */
export interface ReadingPlan {
  readonly pieces: Plan;
  readonly journey: Ref;
  readonly library: Ref;
}
