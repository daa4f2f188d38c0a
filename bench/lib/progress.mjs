import process from "node:process";
import { showProgress } from "../../examples/support/progress.mjs";

/** The progress of a part of a run, which makes a known number of measurements. */
export class Progress {
  #name;
  #total;
  #done = 0;

  /**
   * @param {string} name - The part of the run.
   * @param {number} total - The number of its measurements.
   */
  constructor(name, total) {
    this.#name = name;
    this.#total = total;
  }

  /**
   * Reports a measurement.
   *
   * @param {string} text - What was measured, and the result.
   */
  step(text) {
    this.#done += 1;
    const position = `${this.#name} ${this.#done}/${this.#total}`;
    showProgress(process.stderr, this.#done / this.#total, `${position} ${text}`);
  }
}
