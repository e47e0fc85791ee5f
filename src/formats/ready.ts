/** A text that is written in its format already, among others that are escaped. */
export class Ready {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
