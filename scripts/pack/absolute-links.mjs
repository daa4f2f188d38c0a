/** Links of packed Markdown pages, which are read outside of the repository. */

import { existsSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { ROOT, Stop } from "../support/run.mjs";

/** Inline images and links, up to their targets. The text of a link may be an image. */
const IMAGE = /(!\[[^\]]*\]\()([^)\s]+)/g;
const LINK = /(\]\()([^)\s]+)/g;
const CODE_BLOCK = /^```.*?^```$/gms;

/** The URL of the repository, from the manifest's field `repository`. */
export function repositoryUrl({ repository }) {
  return repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
}

/**
 * Makes links to files of the repository absolute. They point to the files at the version's tag, so that
 * the page of an old version does not link to newer contents.
 *
 * @param {string} markdown
 * @param {string} page path of the page in the repository, such as `emulator/README.md`
 * @param {{ version: string, repository: { url: string } }} manifest
 * @returns {string}
 * @throws {Stop} if the target of a link does not exist
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
