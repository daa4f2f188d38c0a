/** Links between pages, and to files of the repository. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { anchorsOf, linksOf } from "./markdown.mjs";
import { pagesOf } from "./pages.mjs";

/** A link to a target outside of this repository. */
export const EXTERNAL = /^[a-z][a-z+.-]*:/;

/**
 * Finds links whose file or heading does not exist.
 *
 * @param {string} root
 * @returns {string[]} one line per dead link: page and link
 */
export function deadLinks(root) {
  return pagesOf(root).flatMap((page) =>
    linksOf(readFileSync(join(root, page), "utf8"))
      .filter((link) => !EXTERNAL.test(link) && !exists(root, page, link))
      .map((link) => `${page}: ${link}`),
  );
}

function exists(root, page, link) {
  const [path, heading] = link.split("#");
  const target = path === "" ? join(root, page) : join(root, dirname(page), path);
  if (!existsSync(target)) return false;
  return heading === undefined || anchorsOf(target).has(decodeURIComponent(heading));
}
