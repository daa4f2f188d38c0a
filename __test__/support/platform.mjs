/**
 * Options of tests that need a feature of Linux: on other systems the runner prints the reason to skip them.
 *
 * @param {string} what the feature
 */
export function onLinux(what) {
  return { skip: process.platform !== "linux" && `needs ${what}, which only Linux has` };
}
