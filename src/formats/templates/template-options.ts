/** The helpers that a template may use. `log` is not among them: it writes to stdout. */
export const helperNames = ['each', 'if', 'unless', 'with', 'lookup'] as const;

/** Templates of Markdown. The built-in ones escape what they print; a user's see a view that is escaped. */
export const isMarkdown = (name: string): boolean => /^markdown\/|\.md\.hbs$/.test(name);

/** Templates of the text formats: their view is escaped before a template sees it, so Handlebars must not. */
const isOfText = (name: string): boolean => name.startsWith('mermaid/') || isMarkdown(name);

const knownHelpers: Readonly<Record<string, boolean>> = {
  ...Object.fromEntries(helperNames.map((name) => [name, true])),
  log: false,
};

/** How a template of this name (below the template folder) is compiled: the same for built-in ones and a user's. */
export const templateOptions = (name: string) => ({
  /** A misspelt field is an error and not a blank. */
  strict: true,
  /** A partial's text does not depend on the indentation of its call. */
  preventIndent: true,
  /** Makes an unknown helper an error of compilation, and a field never a helper. */
  knownHelpersOnly: true,
  knownHelpers: { ...knownHelpers },
  noEscape: isOfText(name),
});

const partialFolder = 'partials/';
/** A folder for each part of the map, all of whose templates are partials. */
const partsFolder = 'parts/';
const templateExtension = '.hbs';

export const isTemplate = (name: string): boolean => name.endsWith(templateExtension);
export const isText = (name: string): boolean => name.endsWith('.css');
/** A theme of a person's own is chosen by its name, and replaces nothing. */
export const isTheme = (name: string): boolean => name.startsWith('themes/') && isText(name);
export const isPartial = (name: string): boolean =>
  [partialFolder, partsFolder].some((folder) => name.startsWith(folder)) && isTemplate(name);

/** What a partial is called by: `partials/persona.hbs` is `{{> persona}}`, `parts/kpis/kpi.hbs` is `{{> parts/kpis/kpi}}`. */
export const partialName = (name: string): string =>
  name.slice(name.startsWith(partialFolder) ? partialFolder.length : 0, -templateExtension.length);

/** A text that ends the `<style>` element it is put into. */
export const endsStyle = (css: string): boolean => /<\/style/i.test(css);
