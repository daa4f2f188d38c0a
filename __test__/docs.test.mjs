import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, test } from "node:test";
import { AuthenticationClient } from "genauth-native";
import { PACKAGE } from "./support/child.mjs";
import { anchors, links, prose } from "./support/markdown.mjs";

/** Methods that a guide describes. */
const IN_GUIDES = ["wechatAccessToken", "withWechatAccessToken", "invalidateWechatMpAccessToken"];

/** The texts that people read, from the top of the repository. */
function pages() {
  const folders = ["", "docs", "docs/guides", "docs/reference", "emulator", "catalogue", "bench"];
  return folders.flatMap((folder) =>
    readdirSync(join(PACKAGE, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(PACKAGE, folder, name)),
  );
}

function read(page) {
  return readFileSync(page, "utf8");
}

describe("the documentation", () => {
  test("links to files and headings that are there", () => {
    const broken = [];
    for (const page of pages()) {
      const relativeLinks = links(read(page)).filter((link) => !/^[a-z]+:/.test(link));
      for (const link of relativeLinks) {
        const [file, heading] = link.split("#");
        const target = file === "" ? page : join(dirname(page), file);
        const found =
          existsSync(target) && (heading === undefined || anchors(target).includes(heading));
        if (!found) broken.push(`${relative(PACKAGE, page)}: ${link}`);
      }
    }
    assert.deepEqual(broken, []);
  });

  test("has an entry with a sample for every method of the client", () => {
    const reference = pages().filter((page) => page.includes("reference"));
    const sections = reference.flatMap((page) =>
      readFileSync(page, "utf8").split(/^## /m).slice(1),
    );
    const sampled = sections.filter((section) => /^```[jt]s$/m.test(section));
    const described = new Set(sampled.map((section) => section.split("\n", 1)[0]));
    const { prototype } = AuthenticationClient;
    // The class is one over the native class.
    const methods = [prototype, Object.getPrototypeOf(prototype)].flatMap(
      Object.getOwnPropertyNames,
    );
    assert.ok(methods.length > 150);
    assert.deepEqual(
      [...new Set(methods)].filter((name) => name !== "constructor" && !described.has(name)).sort(),
      [...IN_GUIDES].sort(),
    );
  });

  test("names proofs of its security that are there", () => {
    const [, proofs] = prose(read(join(PACKAGE, "SECURITY.md"))).split(/^## .*proved$/m);
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
