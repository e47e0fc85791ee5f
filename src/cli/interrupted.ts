/** The person stopped the run; everything was taken back. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor() {
    super('Stopped. Nothing was written.');
  }
}
