/**
 * Pseudorandom numbers, the same in every run. `TEST_SEED` in the environment chooses another
 * sequence; the seed is printed with the test's result.
 *
 * @param {import("node:test").TestContext} t
 * @returns {(below: number) => number} whole numbers from 0
 */
export function seededRandom(t) {
  const seed = Number(process.env.TEST_SEED ?? 1);
  t.diagnostic(`TEST_SEED=${seed}`);
  // mulberry32: short, and sufficient for random moments.
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Runs a number of tasks, with a limit of concurrent ones. */
export async function repeat(total, atOnce, work) {
  let started = 0;
  const lane = async () => {
    while (started < total) {
      started += 1;
      await work(started - 1);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
