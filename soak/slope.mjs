/**
 * Linear regression (least squares): the growth of y per unit of x.
 *
 * @param {[number, number][]} points at least two, with different x
 * @returns {number}
 */
export function slope(points) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [0, 1].map((axis) => mean(points.map((point) => point[axis])));
  const above = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  const below = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return above / below;
}

/** Growth of a figure over the second half of a run, by linear regression over its samples. */
export function growthOfSecondHalf(samples, figure) {
  const half = samples.slice(Math.floor(samples.length / 2));
  const points = half.map((sample) => [sample.settled, sample[figure]]);
  return slope(points) * (half.at(-1).settled - half[0].settled);
}
