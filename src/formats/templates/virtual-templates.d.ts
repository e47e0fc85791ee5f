/** Made by src/build/templates-plugin.ts from the folder templates/. */
declare module 'virtual:templates' {
  /**
   * Each `.hbs` file as a function, by its name below templates/: called with what fields are looked up in, and with
   * what `@root` is.
   */
  export const templates: Readonly<Record<string, (context: unknown, root: unknown) => string>>;
  /** The text of each `.css` file, by its name below templates/. */
  export const texts: Readonly<Record<string, () => string>>;
}

/** The same templates for Handlebars, which runs them beside a user's. */
declare module 'virtual:template-specifications' {
  /** Each `.hbs` file, precompiled, by its name below templates/. */
  export const specifications: Readonly<Record<string, () => TemplateSpecification>>;
}

/** Made by src/build/templates-plugin.ts from the package lucide-static: the icons that the `icons.json` of templates/ name. */
declare module 'virtual:icons' {
  /** The markup inside the `<svg>` of each icon (24 × 24 units, drawn with strokes of 2). */
  export const icons: Readonly<Record<string, string>>;
}
