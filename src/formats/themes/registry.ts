/** The built-in themes: each is a file of custom properties, templates/themes/<id>.css. */
export const themes = [{ id: 'studio', summary: 'light or dark, as the reader prefers' }] as const;

export const defaultTheme = 'studio';
