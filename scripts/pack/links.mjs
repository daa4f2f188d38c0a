/** Links of packed Markdown pages, which a reader meets outside of the repository. */

import { existsSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { ROOT, Stop } from "../support/run.mjs";

/** Inline images and links, up to their targets. A link may have an image as its text. */
const IMAGE = /(!\[[^\]]*\]\()([^)\s]+)/g;
const LINK = /(\]\()([^)\s]+)/g;
const CODE_BLOCK = /^```.*?^```$/gms;

/** Where the repository is on the web, by the manifest's field `repository`. */
export function repositoryUrl({ repository }) {
  return repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
}

/**
 * Makes links to files of the repository absolute. They lead to the files as they are at the version's
 * tag, so that the page of an old version does not describe a newer one.
 *
 * @param {string} markdown
 * @param {string} page path of the page in the repository, such as `emulator/README.md`
 * @param {{ version: string, repository: { url: string } }} manifest
 * @returns {string}
 * @throws {Stop} when a link leads to a file that is not there
 */
export function absoluteLinks(markdown, page, manifest) {
  const base = repositoryUrl(manifest);
  const absolute = (isImage) => (match, before, target) => {
    if (/^([a-z]+:|#)/i.test(target)) return match;
    const [file, heading] = target.split("#");
    const path = posix.join(posix.dirname(page), file);
    const source = join(ROOT, path);
    if (!existsSync(source)) {
      throw new Stop(`${page} links to ${target}, which is not there.`);
    }
    const view = isImage ? "raw" : statSync(source).isDirectory() ? "tree" : "blob";
    const anchor = heading === undefined ? "" : `#${heading}`;
    return `${before}${base}/${view}/v${manifest.version}/${path}${anchor}`;
  };
  const blocks = markdown.match(CODE_BLOCK) ?? [];
  const prose = markdown
    .split(CODE_BLOCK)
    .map((text) => text.replace(IMAGE, absolute(true)).replace(LINK, absolute(false)));
  return prose.map((text, index) => text + (blocks[index] ?? "")).join("");
}
