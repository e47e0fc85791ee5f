export interface Range {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

/** What `--width` (CSS pixels) and `--scale` may be: outside of these nobody can read a map, or no program show it. */
export const pictureLimits: { readonly width: Range; readonly scale: Range } = {
  width: { least: 200, most: 20_000, whole: true },
  scale: { least: 0.25, most: 4, whole: false },
};
