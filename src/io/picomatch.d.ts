declare module 'picomatch' {
  /** A function that tells whether one of the globs matches a path with forward slashes. */
  export default function picomatch(
    globs: readonly string[],
    options?: { readonly dot?: boolean },
  ): (path: string) => boolean;
}
