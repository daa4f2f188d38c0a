"use strict";

/**
 * Remembers used nonces until their signatures expire.
 *
 * @param {{ now(): number }} clock Milliseconds since the epoch.
 * @returns {{ use(nonce: string, expiresAt: number): boolean }} `use` returns false for a nonce that
 *   has been used.
 */
function createNonces(clock) {
  const used = new Map();
  let nextSweep = 0;

  function sweep() {
    const now = clock.now();
    if (used.size < nextSweep) return;
    for (const [nonce, expiresAt] of used) if (expiresAt < now) used.delete(nonce);
    // Twice what is left, so that a sweep costs a constant time for each nonce.
    nextSweep = Math.max(1000, 2 * used.size);
  }

  return {
    use(nonce, expiresAt) {
      if (used.has(nonce)) return false;
      sweep();
      used.set(nonce, expiresAt);
      return true;
    },
  };
}

module.exports = { createNonces };
