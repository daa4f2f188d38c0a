/** The Markdown pages that people read, on GitHub and on the site. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folders whose Markdown files are pages, relative to the root. */
export const FOLDERS = ["", "docs", "docs/guides", "docs/reference", "emulator", "catalogue", "bench"];

/**
 * @param {string} root
 * @returns {string[]} the paths of all pages, relative to the root
 */
export function pagesOf(root) {
  return FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .sort()
      .map((name) => (folder === "" ? name : `${folder}/${name}`)),
  );
}

/**
 * Where a page stands on the site: the README is the home page, and a folder's README is named after
 * its folder.
 *
 * @param {string} page path relative to the root, such as `docs/guides/retries.md`
 * @returns {string} such as `guides/retries.md`
 */
export function sitePath(page) {
  if (page === "README.md") return "index.md";
  return page
    .replace(/^docs\//, "")
    .replace(/\/README\.md$/, ".md")
    .replace(/^[A-Z]+\.md$/, (name) => name.toLowerCase());
}

/**
 * The id of a heading, as GitHub makes it.
 *
 * @param {string} heading
 * @returns {string}
 */
export function anchorOf(heading) {
  const kept = heading.trim().toLowerCase().replace(/[^\p{L}\p{N}_\- ]/gu, "");
  return kept.replaceAll(" ", "-");
}

/**
 * @param {string} path of a Markdown file
 * @returns {string} its text without blocks of code, in which brackets mean something else
 */
export function proseOf(path) {
  return readFileSync(path, "utf8").replace(/^```.*?^```$/gms, "");
}

/**
 * @param {string} root
 * @param {string} page
 * @returns {string} the page's first heading
 */
export function titleOf(root, page) {
  return /^# (.+)$/m.exec(proseOf(join(root, page)))[1].replaceAll("`", "");
}
