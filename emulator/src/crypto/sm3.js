"use strict";

// SM3, the hash function of GB/T 32905-2016. Node does not have it if its OpenSSL is built without it,
// and the emulator only hashes a few hundred bytes.

const START = [
  0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e,
];
const BLOCK = 64;

/**
 * @param {Buffer} message
 * @returns {Buffer} 32 bytes.
 */
function sm3(message) {
  const padded = pad(message);
  const state = [...START];
  for (let at = 0; at < padded.length; at += BLOCK) {
    compress(state, padded.subarray(at, at + BLOCK));
  }
  const digest = Buffer.alloc(32);
  for (const [index, word] of state.entries()) digest.writeUInt32BE(word >>> 0, 4 * index);
  return digest;
}

// 5.2: a one bit, zeros, and the length in bits as 64 bits.
function pad(message) {
  const length = Math.ceil((message.length + 9) / BLOCK) * BLOCK;
  const padded = Buffer.alloc(length);
  message.copy(padded);
  padded[message.length] = 0x80;
  padded.writeBigUInt64BE(BigInt(message.length) * 8n, length - 8);
  return padded;
}

// 5.3.3; the names are those of the standard.
function compress(state, block) {
  const w = expand(block);
  let [a, b, c, d, e, f, g, h] = state;
  for (let j = 0; j < 64; j += 1) {
    const t = j < 16 ? 0x79cc4519 : 0x7a879d8a;
    const ss1 = rotate(rotate(a, 12) + e + rotate(t, j % 32), 7);
    const ss2 = ss1 ^ rotate(a, 12);
    const ff = j < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
    const gg = j < 16 ? e ^ f ^ g : (e & f) | (~e & g);
    const tt1 = (ff + d + ss2 + (w[j] ^ w[j + 4])) | 0;
    const tt2 = (gg + h + ss1 + w[j]) | 0;
    [a, b, c, d] = [tt1, a, rotate(b, 9), c];
    [e, f, g, h] = [p0(tt2), e, rotate(f, 19), g];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] ^= word;
}

// 5.3.2
function expand(block) {
  const w = [];
  for (let j = 0; j < 16; j += 1) w.push(block.readUInt32BE(4 * j));
  for (let j = 16; j < 68; j += 1) {
    w.push(p1(w[j - 16] ^ w[j - 9] ^ rotate(w[j - 3], 15)) ^ rotate(w[j - 13], 7) ^ w[j - 6]);
  }
  return w;
}

const p0 = (x) => x ^ rotate(x, 9) ^ rotate(x, 17);
const p1 = (x) => x ^ rotate(x, 15) ^ rotate(x, 23);

function rotate(word, bits) {
  return (word << bits) | (word >>> (32 - bits));
}

module.exports = { sm3 };
