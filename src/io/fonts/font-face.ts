/** One file for the drawing engine. */
export interface FontFace {
  /** The family to register it under, whatever the file itself says. */
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** Absent where the file has more than one, or says it itself. */
  readonly weight?: number;
  readonly data: Uint8Array;
  /** The code points that it serves, where these are not all that it has. */
  readonly ranges?: readonly (readonly [number, number])[];
}
