/** Links of the built site. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path/posix";

/**
 * Finds links of the built pages whose file or ID does not exist.
 *
 * @param {string} folder of the built site
 * @param {string} base path at which the site is published, with a slash at both ends
 * @returns {string[]} one line per dead link: page and link
 */
export function deadHtmlLinks(folder, base) {
  const files = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".html"))
    .sort();
  const pages = new Map(files.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  const ids = new Map();
  const idsOf = (name) => {
    if (!ids.has(name)) {
      ids.set(name, new Set([...pages.get(name).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)));
    }
    return ids.get(name);
  };
  const isDead = (page, link) => {
    const [path, id] = link.split("#");
    let target = path === "" ? page : join(dirname(page), path);
    if (path.startsWith("/")) {
      if (!path.startsWith(base)) return true;
      target = relative(base, path);
    }
    if (target === "" || target.endsWith("/")) target += "index.html";
    if (!existsSync(join(folder, target))) return true;
    return id !== undefined && pages.has(target) && !idsOf(target).has(decodeURIComponent(id));
  };
  return [...pages].flatMap(([page, html]) =>
    [...html.matchAll(/<a\s[^>]*href="([^"]*)"/g)]
      .map(([, link]) => link.replaceAll("&amp;", "&"))
      .filter((link) => !/^[a-z]+:/.test(link) && isDead(page, link))
      .map((link) => `${page}: ${link}`),
  );
}
