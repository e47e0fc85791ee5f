/**
 * Adds up without losing the small in the large, however many there are: 0.1 ten times is 1 (A. Neumaier: Rundungsfehler
 * analyse einiger Verfahren zur Summation endlicher Summen, 1974).
 */
export class RunningSum {
  #sum = 0;
  #lost = 0;

  add(number: number): void {
    const sum = this.#sum + number;
    this.#lost +=
      Math.abs(this.#sum) >= Math.abs(number) ? this.#sum - sum + number : number - sum + this.#sum;
    this.#sum = sum;
  }

  /** Infinite where the sum is larger than any number can be. */
  get value(): number {
    const value = this.#sum + this.#lost;
    return Number.isNaN(value) ? this.#sum : value;
  }
}
