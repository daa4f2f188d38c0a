#!/usr/bin/env node
/**
 * `npm run docs`: builds the documentation site from the Markdown pages of the tree. Links to a file or
 * heading that does not exist are listed one per line, and the exit code is 1.
 *
 *     --base PATH   path at which the site is published; default: /
 *     --out DIR     folder of the built site; default: docs/site/dist/html
 *     --root DIR    tree whose pages are built; default: this one
 *     --serve       serves the site on this machine until it is interrupted
 */

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { deadLinks } from "./docs/dead-links.mjs";
import { deadHtmlLinks } from "./docs/html.mjs";
import { sidebar } from "./docs/navigation.mjs";
import { INSTALL, installOutdated } from "./support/packages.mjs";
import { ROOT, run, Stop, script } from "./support/run.mjs";

const SITE = join(ROOT, "docs", "site");

const { values } = parseArgs({
  options: {
    base: { type: "string", default: "/" },
    out: { type: "string", default: join(SITE, "dist", "html") },
    root: { type: "string", default: ROOT },
    serve: { type: "boolean", default: false },
  },
});
const root = resolve(values.root);
const out = resolve(values.out);

function refuse(dead) {
  if (dead.length > 0) throw new Stop(`Dead links:\n${dead.join("\n")}`);
}

await script(async () => {
  refuse(deadLinks(root));
  sidebar(root);
  await installOutdated(SITE, {
    title: "the tools of docs/site",
    command: [...INSTALL, "--ignore-scripts"],
  });
  const manifest = JSON.parse(
    readFileSync(join(SITE, "node_modules", "vitepress", "package.json"), "utf8"),
  );
  const vitepress = (command, ...args) =>
    run(
      process.execPath,
      [
        join(SITE, "node_modules", "vitepress", manifest.bin.vitepress),
        command,
        SITE,
        "--base",
        values.base,
        ...args,
      ],
      { quiet: command === "build", env: { DOCS_ROOT: root, DOCS_OUT: out } },
    );
  await vitepress("build");
  refuse(deadHtmlLinks(out, values.base));
  console.log(`Built ${out}.`);
  if (values.serve) await vitepress("serve", "--port", "4173");
});
