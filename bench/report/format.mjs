/**
 * @param {number} value - Any number.
 * @returns {string} The number with three significant digits or without decimals.
 */
export function number(value) {
  const magnitude = Math.abs(value);
  const decimals = magnitude >= 100 || magnitude === 0 ? 0 : magnitude >= 10 ? 1 : 2;
  return value.toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/**
 * @param {number} value - A ratio.
 * @returns {string} The ratio, small ones with three decimals.
 */
export function ratio(value) {
  return `${value < 0.1 ? value.toFixed(3) : value < 10 ? value.toFixed(2) : value.toFixed(1)}x`;
}

/**
 * @param {number} bytes - A size.
 * @returns {string} The size in megabytes of 10^6 bytes.
 */
export function megabytes(bytes) {
  return number(bytes / 1e6);
}

/**
 * @param {string[]} head - The first row.
 * @param {string[][]} rows - The others.
 * @returns {string} A Markdown table, all columns but the first right-aligned.
 */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rule = line(head.map((_, column) => (column === 0 ? "---" : "--:")));
  return [line(head), rule, ...rows.map(line)].join("\n");
}
