/**
 * Options of tests that need what only Linux has: there they run, and elsewhere the runner prints why they do not.
 *
 * @param {string} what is needed
 */
export function onLinux(what) {
  return { skip: process.platform !== "linux" && `needs ${what}, which only Linux has` };
}
