import type { FontBook, FontChoice, FontFace, WantedText } from '../fonts/font-book.ts';
import type { Renderer } from './engine.ts';

/** Hands the engine the fonts that pictures need, each once. */
export class FontRegister {
  readonly #renderer: Renderer;
  readonly #book: FontBook;
  readonly #registered = new Map<FontFace, Promise<unknown>>();

  constructor(renderer: Renderer, book: FontBook) {
    this.#renderer = renderer;
    this.#book = book;
  }

  /** Chooses fonts for a text; when it is done, the engine has them. */
  async choose(wanted: WantedText): Promise<FontChoice> {
    const choice = await this.#book.choose(wanted);
    await Promise.all(choice.faces.map((face) => this.#register(face)));
    return choice;
  }

  /** True for a sign that may be text or an emoji, and has a glyph in the font of the text. */
  readonly isText = (codePoint: number): boolean => this.#book.isText(codePoint);

  #register(face: FontFace): Promise<unknown> {
    let registered = this.#registered.get(face);
    if (registered === undefined) {
      registered = this.#renderer.registerFont({
        name: face.family,
        style: face.style,
        data: face.data,
        ...(face.weight === undefined ? {} : { weight: face.weight }),
        ...(face.ranges === undefined
          ? {}
          : { unicodeRange: face.ranges.map(([first, last]): [number, number] => [first, last]) }),
      });
      this.#registered.set(face, registered);
    }
    return registered;
  }
}
