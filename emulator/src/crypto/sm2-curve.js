"use strict";

// The elliptic curve that GB/T 32918.5-2017 recommends for SM2: y² = x³ + ax + b over a prime field.

/** The field's prime. */
const P = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn;
const A = P - 3n;
const B = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n;

/** The base point. */
const G = Object.freeze({
  x: 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  y: 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
});

/**
 * @typedef {{ x: bigint, y: bigint }} Point
 *
 * @param {Point} point
 * @returns {boolean} Whether the point lies on the curve.
 */
function isOnCurve({ x, y }) {
  return x < P && y < P && modulo(y * y - (x * x * x + A * x + B)) === 0n;
}

/**
 * Adds a point to itself `factor` times, by doubling and adding. Not in constant time: the emulator
 * has no secrets.
 *
 * @param {Point} point
 * @param {bigint} factor At least 1, less than the curve's order.
 * @returns {Point}
 */
function multiply(point, factor) {
  let sum;
  for (const bit of factor.toString(2)) {
    sum &&= add(sum, sum);
    if (bit === "1") sum = sum ? add(sum, point) : point;
  }
  return sum;
}

// The point at infinity cannot come up: no intermediate sum reaches the curve's order.
function add(one, other) {
  const slope =
    one.x === other.x
      ? (3n * one.x * one.x + A) * inverse(2n * one.y)
      : (other.y - one.y) * inverse(other.x - one.x);
  const x = modulo(slope * slope - one.x - other.x);
  return { x, y: modulo(slope * (one.x - x) - one.y) };
}

function modulo(value) {
  const rest = value % P;
  return rest < 0n ? rest + P : rest;
}

// The extended Euclidean algorithm.
function inverse(value) {
  let [r0, r1, t0, t1] = [P, modulo(value), 0n, 1n];
  while (r1 > 0n) {
    const quotient = r0 / r1;
    [r0, r1] = [r1, r0 - quotient * r1];
    [t0, t1] = [t1, t0 - quotient * t1];
  }
  return modulo(t0);
}

module.exports = { G, isOnCurve, multiply, P };
