"use strict";

/**
 * Pauses in real time that end with the emulator: after `clear()`, none of them keeps the process alive.
 *
 * @returns {{ pause(ms: number): Promise<void>, clear(): void }} A cleared pause never resolves.
 */
function createTimers() {
  const pending = new Set();
  return {
    pause: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          pending.delete(timer);
          resolve();
        }, ms);
        pending.add(timer);
      }),
    clear() {
      for (const timer of pending) clearTimeout(timer);
      pending.clear();
    },
  };
}

module.exports = { createTimers };
