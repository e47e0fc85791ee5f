/** Made by src/build/templates-plugin.ts from the folder templates/. */
declare module 'virtual:templates' {
  /** Each `.hbs` file, precompiled, by its name below templates/. */
  export const templates: Readonly<Record<string, () => TemplateSpecification>>;
  /** The text of each `.css` file, by its name below templates/. */
  export const texts: Readonly<Record<string, () => string>>;
}

/** Made by src/build/templates-plugin.ts from the package lucide-static: the icons that the `icons.json` of templates/ name. */
declare module 'virtual:icons' {
  /** The markup inside the `<svg>` of each icon (24 × 24 units, drawn with strokes of 2). */
  export const icons: Readonly<Record<string, string>>;
}
