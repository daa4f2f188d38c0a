import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, test } from "node:test";
import { AuthenticationClient, ManagementClient } from "genauth-native";
import { deadLinks } from "../scripts/docs/dead-links.mjs";
import { proseOf } from "../scripts/docs/markdown.mjs";
import { sidebar } from "../scripts/docs/navigation.mjs";
import { pagesOf, sitePath } from "../scripts/docs/pages.mjs";
import { PACKAGE } from "./support/child.mjs";

/** The documentation site; its script checks links to files and headings before the build. */
const BUILD = join(PACKAGE, "scripts/docs.mjs");

/** All methods of a class and of its base classes. */
function methodsOf({ prototype }) {
  const names = [];
  for (
    let object = prototype;
    object !== Object.prototype;
    object = Object.getPrototypeOf(object)
  ) {
    names.push(...Object.getOwnPropertyNames(object));
  }
  return [...new Set(names)].filter((name) => name !== "constructor").sort();
}

/** The clients by the folder of their reference. */
const CLIENTS = {
  authentication: { name: "AuthenticationClient", methods: () => methodsOf(AuthenticationClient) },
  management: { name: "ManagementClient", methods: () => methodsOf(ManagementClient) },
};

/** A copy of all pages and of the folders that they link to, removed after the test. */
function copyOfPages(t) {
  const root = mkdtempSync(join(tmpdir(), "genauth-docs-"));
  t.after(() => rmSync(root, { recursive: true }));
  for (const name of readdirSync(PACKAGE)) {
    if (/^(\.(?!github$)|node_modules$|target$|docs$)/.test(name)) continue;
    symlinkSync(join(PACKAGE, name), join(root, name));
  }
  cpSync(join(PACKAGE, "docs"), join(root, "docs"), {
    recursive: true,
    filter: (path) => basename(path) !== "site",
  });
  return root;
}

describe("the documentation", () => {
  test("links only to existing files and headings", () => {
    assert.deepEqual(deadLinks(PACKAGE), []);
  });

  for (const [fault, link] of Object.entries({
    file: "guides/gone.md",
    heading: "guides/retries.md#gone",
    source: "../core/src/gone.rs",
  })) {
    test(`does not build with a link to a ${fault} that does not exist`, (t) => {
      const root = copyOfPages(t);
      appendFileSync(join(root, "docs/differences.md"), `\n[a link](${link})\n`);
      const { status, stderr } = spawnSync(process.execPath, [BUILD, "--root", root], {
        encoding: "utf8",
      });
      assert.equal(stderr, `Dead links:\ndocs/differences.md: ${link}\n`);
      assert.equal(status, 1);
    });
  }

  test("does not build with a page that is not in the sidebar", (t) => {
    const root = copyOfPages(t);
    writeFileSync(join(root, "docs/new.md"), "# New\n");
    assert.throws(() => sidebar(root), /SECTIONS in scripts\/docs\/navigation\.mjs: docs\/new\.md/);
  });

  test("has each page in the sidebar once", () => {
    const links = (items) =>
      items.flatMap(({ link, items: inner = [] }) => [...(link ? [link] : []), ...links(inner)]);
    const placed = links(sidebar(PACKAGE)).sort();
    assert.deepEqual(
      placed,
      pagesOf(PACKAGE)
        .map((page) => `/${sitePath(page)}`)
        .sort(),
    );
  });

  for (const [client, { name: Class, methods }] of Object.entries(CLIENTS)) {
    test(`has every method of ${Class} in the index of methods`, () => {
      const index = readFileSync(join(PACKAGE, "docs/reference/methods.md"), "utf8");
      const [, section] = index.split(`\n## ${Class}\n`);
      const [rows] = section.split("\n## ");
      const listed = [...rows.matchAll(/^\| \[`(\w+)`\]\((\w+)\/\S+?\.md#(\w+)\)(.*) \|$/gm)];
      assert.deepEqual(listed.map(([, name]) => name).sort(), methods());
      for (const [, name, folder, anchor, cells] of listed) {
        assert.equal(anchor, name.toLowerCase());
        assert.equal(folder, client);
        const [, description, group, effect] = cells.split(" | ");
        for (const cell of [description, group, effect]) assert.notEqual(cell?.trim(), "", name);
      }
    });

    test(`has an entry with an example for every method of ${Class}`, () => {
      const reference = pagesOf(PACKAGE).filter((page) => page.includes(`reference/${client}/`));
      const sections = reference.flatMap((page) =>
        readFileSync(join(PACKAGE, page), "utf8").split(/^## /m).slice(1),
      );
      const sampled = sections.filter((section) => /^```[jt]s$/m.test(section));
      const described = new Set(sampled.map((section) => section.split("\n", 1)[0]));
      assert.ok(methods().length > 150);
      assert.deepEqual(
        methods().filter((name) => !described.has(name)),
        [],
      );
    });
  }

  test("names only existing proofs of its security", () => {
    const [, proofs] = proseOf(readFileSync(join(PACKAGE, "SECURITY.md"), "utf8")).split(
      /^## .*proved$/m,
    );
    const named = [...proofs.matchAll(/`((?:__test__|tests|src)\/[^`]+)`/g)].map(
      ([, path]) => path,
    );
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter((path) => !existsSync(join(PACKAGE, path))),
      [],
    );
  });
});
