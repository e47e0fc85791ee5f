/** Made by src/build/assets-plugin.ts from the package inter-ui. */
declare module 'virtual:fonts' {
  /** Inter as a variable font in TrueType. */
  export const upright: URL;
  export const italic: URL;
}
