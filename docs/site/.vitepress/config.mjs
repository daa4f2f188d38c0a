/** The site: `scripts/docs.mjs` builds it, and sets the two environment variables. */

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { EXTERNAL } from "../../../scripts/docs/dead-links.mjs";
import { anchorOf } from "../../../scripts/docs/markdown.mjs";
import { sidebar } from "../../../scripts/docs/navigation.mjs";
import { FOLDERS, pagesOf, sitePath } from "../../../scripts/docs/pages.mjs";

const root = process.env.DOCS_ROOT;
const pages = pagesOf(root);
const { repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const repositoryUrl = repository.url.replace(/^git\+/, "").replace(/\.git$/, "");

/** Folders at the root that hold no page. */
const others = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !FOLDERS.includes(entry.name))
  .map(({ name }) => `${name}/**`);

/** Where a link of a page leads on the site: to a page, or to a file in the repository. */
function destination(page, link) {
  if (EXTERNAL.test(link) || link.startsWith("#")) return link;
  const [path, heading] = link.split("#");
  const target = relative(root, join(root, dirname(page), path));
  const hash = heading === undefined ? "" : `#${heading}`;
  if (pages.includes(target)) return `/${sitePath(target)}${hash}`;
  const view = statSync(join(root, target)).isDirectory() ? "tree" : "blob";
  return `${repositoryUrl}/${view}/HEAD/${target}${hash}`;
}

function rewriteLinks(markdown) {
  markdown.core.ruler.push("links", ({ tokens, env }) => {
    const page = relative(root, env.realPath ?? env.path);
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type === "link_open") {
        token.attrSet("href", destination(page, token.attrGet("href")));
      }
    }
  });
}

/** The words of a name, so that `profile` finds `getProfile`. */
function searchTerms(term) {
  const words = term.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? [];
  return [...new Set([term, ...words].map((word) => word.toLowerCase()))];
}

export default {
  lang: "en-US",
  title: "genauth-native",
  description:
    "Native Node.js client of the GenAuth (formerly Authing) authentication and management APIs.",
  srcDir: root,
  srcExclude: [...others, "**/dist/**", "docs/site/**", "emulator/*/**"],
  outDir: process.env.DOCS_OUT,
  cacheDir: join(dirname(process.env.DOCS_OUT), "cache"),
  rewrites: Object.fromEntries(pages.map((page) => [page, sitePath(page)])),
  head: [
    ["link", { rel: "icon", href: "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>" }],
  ],
  markdown: {
    anchor: { slugify: anchorOf },
    // Braces in these pages are fields of objects, not attributes.
    attrs: { disable: true },
    config: rewriteLinks,
  },
  themeConfig: {
    nav: [
      { text: "Methods", link: "/reference/methods.md" },
      { text: "Migrating", link: "/guides/migrating.md" },
      { text: "Differences", link: "/differences.md" },
    ].filter(({ link }) => existsSync(join(root, "docs", link))),
    sidebar: sidebar(root),
    outline: { level: [2, 3] },
    search: {
      provider: "local",
      options: {
        miniSearch: {
          options: { processTerm: searchTerms },
          searchOptions: {
            processTerm: (term) => term.toLowerCase(),
            fuzzy: false,
            boost: { title: 4, titles: 1, text: 1 },
            combineWith: "AND",
          },
        },
      },
    },
    socialLinks: [{ icon: "github", link: repositoryUrl }],
    docFooter: { prev: false, next: false },
  },
};
