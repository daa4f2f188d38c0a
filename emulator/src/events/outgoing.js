"use strict";

/**
 * The bytes that the emulator sends on an upgraded connection, with the faults of the rules.
 *
 * @param {object} connection
 * @param {import("node:net").Socket} connection.stream The TLS or TCP socket.
 * @param {import("node:net").Socket} connection.raw The TCP socket.
 * @returns {object} The functions below.
 */
function createOutgoing({ stream, raw }) {
  let left = Number.POSITIVE_INFINITY;
  let muted = false;
  let resets = false;
  const isOver = () => muted || resets || left === 0 || stream.destroyed || stream.writableEnded;

  return {
    /** Sends only this many bytes from now on, and then closes the connection. */
    truncate(bytes) {
      left = Math.min(left, bytes);
      if (left === 0) stream.destroySoon();
    },

    /** Sends nothing more, and keeps the connection open. */
    mute() {
      muted = true;
    },

    /** Whether nothing more can be sent. */
    get over() {
      return isOver();
    },

    /** @returns {boolean} False if the caller should wait for `drained()` before it writes more. */
    write(bytes) {
      if (isOver()) return true;
      const part = bytes.subarray(0, left);
      left -= part.length;
      const hasRoom = stream.write(part);
      if (left === 0) stream.destroySoon();
      return hasRoom;
    },

    /** Resolves when the written bytes have left the process, or the connection is closed. */
    drained() {
      if (stream.destroyed || !stream.writableNeedDrain) return Promise.resolve();
      return new Promise((resolve) => {
        const settle = () => {
          stream.off("drain", settle).off("close", settle);
          resolve();
        };
        stream.once("drain", settle).once("close", settle);
      });
    },

    /** Closes the connection after what was written. */
    end: () => stream.destroySoon(),

    /** Resets the connection (TCP RST) after what was written was passed to the system. */
    reset() {
      resets = true;
      if (stream.destroyed || stream.writableEnded) raw.resetAndDestroy();
      else stream.write("", () => raw.resetAndDestroy());
    },
  };
}

module.exports = { createOutgoing };
