/** Headings and links of Markdown pages. */

import { readFileSync } from "node:fs";

const LINK = /\]\(([^)\s]+)\)/g;
const DEFINITION = /^\[[^\]]+\]: (\S+)$/gm;

/**
 * @param {string} text
 * @returns {string} the text without code blocks, in which brackets have another meaning
 */
export function proseOf(text) {
  return text.replace(/^```.*?^```$/gms, "");
}

/**
 * @param {string} text
 * @returns {string[]} the targets of its links
 */
export function linksOf(text) {
  const prose = proseOf(text);
  return [LINK, DEFINITION].flatMap((form) => [...prose.matchAll(form)].map(([, link]) => link));
}

/**
 * The ID of a heading, as GitHub generates it.
 *
 * @param {string} heading
 * @returns {string}
 */
export function anchorOf(heading) {
  const kept = heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\- ]/gu, "");
  return kept.replaceAll(" ", "-");
}

/**
 * @param {string} path  path of a page
 * @returns {Set<string>} the IDs of its headings; repeated headings are numbered, from 1
 */
export function anchorsOf(path) {
  const counts = new Map();
  const anchors = new Set();
  for (const [, heading] of proseOf(readFileSync(path, "utf8")).matchAll(/^#+ (.+)$/gm)) {
    const anchor = anchorOf(heading);
    const count = counts.get(anchor) ?? 0;
    anchors.add(count === 0 ? anchor : `${anchor}-${count}`);
    counts.set(anchor, count + 1);
  }
  return anchors;
}
