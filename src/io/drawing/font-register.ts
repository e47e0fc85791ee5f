import type { FontBook, FontChoice, FontFace, WantedText } from '../fonts/font-book.ts';
import type { Engine } from './engine.ts';

/** Hands the engine the fonts that pictures need, each once. */
export class FontRegister {
  readonly #engine: Engine;
  readonly #book: FontBook;
  readonly #registered = new Map<FontFace, Promise<unknown>>();

  constructor(engine: Engine, book: FontBook) {
    this.#engine = engine;
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
      registered = this.#engine.registerFont({
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
