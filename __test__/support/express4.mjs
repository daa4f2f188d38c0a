/** With `--import` of this module a program gets Express 4 when it imports `express`. */

import { register } from "node:module";

const hooks = `
export function resolve(specifier, context, next) {
  return next(specifier === "express" ? "express4" : specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
