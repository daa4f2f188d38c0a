/** Links between pages, and to files of the repository. */

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { anchorOf, pagesOf, proseOf } from "./pages.mjs";

/** A link to another place than this repository. */
export const EXTERNAL = /^[a-z][a-z+.-]*:/;

const LINK = /\]\((?![a-z][a-z+.-]*:)([^)\s]+)\)/g;
const DEFINITION = /^\[[^\]]+\]: (?![a-z][a-z+.-]*:)(\S+)$/gm;

/**
 * Looks for links whose file or heading does not exist.
 *
 * @param {string} root
 * @returns {string[]} one line for each dead link: page and link
 */
export function deadLinks(root) {
  return pagesOf(root).flatMap((page) =>
    linksOf(join(root, page))
      .filter((link) => !exists(root, page, link))
      .map((link) => `${page}: ${link}`),
  );
}

function linksOf(file) {
  const prose = proseOf(file);
  return [LINK, DEFINITION].flatMap((form) => [...prose.matchAll(form)].map(([, link]) => link));
}

function exists(root, page, link) {
  const [path, heading] = link.split("#");
  const target = path === "" ? join(root, page) : join(root, dirname(page), path);
  if (!existsSync(target)) return false;
  return heading === undefined || anchorsOf(target).has(decodeURIComponent(heading));
}

/** The ids of a page's headings; a heading that comes again is counted, from 1. */
function anchorsOf(file) {
  const seen = new Map();
  const anchors = new Set();
  for (const [, heading] of proseOf(file).matchAll(/^#+ (.+)$/gm)) {
    const anchor = anchorOf(heading);
    const count = seen.get(anchor) ?? 0;
    anchors.add(count === 0 ? anchor : `${anchor}-${count}`);
    seen.set(anchor, count + 1);
  }
  return anchors;
}
