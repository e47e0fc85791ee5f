/** The part that is used of a package that comes without types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: {
      readonly keepAllGlyphs?: boolean;
      readonly noHinting?: boolean;
      readonly preserveNameIds?: readonly number[];
      readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
      readonly variationAxes?: Readonly<Record<string, number>>;
    },
  ): Promise<Uint8Array>;
}
