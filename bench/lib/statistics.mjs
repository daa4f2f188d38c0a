/**
 * @param {number[]} values - At least one number.
 * @returns {number} The median.
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * @param {Record<string, number>[]} measurements - Repeated measurements.
 * @returns {Record<string, number>} The median of each figure.
 */
export function medians(measurements) {
  const names = Object.keys(measurements[0]);
  return Object.fromEntries(names.map((name) => [name, median(measurements.map((m) => m[name]))]));
}
