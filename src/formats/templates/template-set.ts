/** The templates of one run: the built-in ones, with a user's files in place of those of the same name. */
export interface TemplateSet {
  /**
   * Fills a template.
   * @param name below the template folder: `html/page.hbs`
   * @throws {TemplateError} when the template fails on this data
   */
  render(name: string, data: unknown): string;
  /** The text of a file that is not a template: `themes/studio.css`. */
  text(name: string): string;
}
