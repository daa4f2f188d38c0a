/** What Markdown pages link to. */

import { readFileSync } from "node:fs";

/** The text without blocks of code, in which brackets mean something else. */
export function prose(text) {
  return text.replace(/^```.*?^```$/gms, "");
}

/** Targets of the links in a text. */
export function links(text) {
  return [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
}

/** Names under which links reach the headings of a page, as GitHub makes them. */
export function anchors(path) {
  const headings = [...prose(readFileSync(path, "utf8")).matchAll(/^#+ (.+)$/gm)];
  return headings.map(([, heading]) => {
    const kept = heading.toLowerCase().replace(/[^\p{L}\p{N}_\- ]/gu, "");
    return kept.replaceAll(" ", "-");
  });
}
