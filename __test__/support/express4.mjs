/** `--import` of this module gives a program Express 4 where it asks for `express`. */

import { register } from "node:module";

const hooks = `
export function resolve(specifier, context, next) {
  return next(specifier === "express" ? "express4" : specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
