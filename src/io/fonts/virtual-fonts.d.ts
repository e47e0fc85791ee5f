/** Made by src/build/assets-plugin.ts from the package inter-ui. */
declare module 'virtual:fonts' {
  /** Inter as a variable font in TrueType. */
  export const upright: URL;
  export const italic: URL;
}

/** Made by src/build/assets-plugin.ts from three sets of the project Iconify. */
declare module 'virtual:emoji' {
  /** The file that src/build/make-emoji.ts describes. */
  export const emoji: URL;
}
