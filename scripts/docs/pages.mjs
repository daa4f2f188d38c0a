/** The Markdown pages of the documentation, on GitHub and on the site. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { proseOf } from "./markdown.mjs";

/** Folders whose Markdown files are pages, relative to the root. */
export const FOLDERS = [
  "",
  "docs",
  "docs/guides",
  "docs/reference",
  "docs/reference/authentication",
  "docs/reference/management",
  "emulator",
  "catalogue",
  "bench",
];

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
 * The path of a page on the site: the README is the home page, and a folder's README is named after its
 * folder.
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
 * @param {string} root
 * @param {string} page
 * @returns {string} the page's first heading
 */
export function titleOf(root, page) {
  return /^# (.+)$/m.exec(proseOf(readFileSync(join(root, page), "utf8")))[1].replaceAll("`", "");
}
