/** Links of the pages in the packages: on the website of a registry there is no repository around them. */

import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { anchorsOf, linksOf } from "../../scripts/docs/markdown.mjs";
import { absoluteLinks } from "../../scripts/pack/absolute-links.mjs";
import { Stop } from "../../scripts/support/run.mjs";
import { filesBelow, pack, readJson, unpack } from "./support/packages.mjs";
import { ROOT } from "./support/process.mjs";

const MANIFEST = readJson(join(ROOT, "package.json"));
const REPOSITORY = MANIFEST.repository.url.slice("git+".length, -".git".length);

/** External pages that the packages link to; each was checked by hand. */
const ELSEWHERE = [
  "https://www.genauth.ai",
  "https://rustup.rs",
  "https://keepachangelog.com",
  "https://semver.org",
  "https://github.com/panva/node-oidc-provider",
  "https://developers.weixin.qq.com/doc/service/en/Basic_Information/Get_access_token.html",
  "https://developers.weixin.qq.com/doc/service/en/api/base/api_getstableaccesstoken.html",
];

let pages;

before(async () => {
  const { root, binary, emulator } = await pack();
  pages = [];
  for (const tarball of [root, binary, emulator]) {
    const folder = await unpack(tarball);
    const names = filesBelow(folder).filter((name) => name.endsWith(".md"));
    pages.push(...names.map((name) => join(folder, name)));
  }
});

/** The reason why a link does not resolve; `undefined` when it does. */
function problemOf(link, page) {
  if (link.startsWith("#")) {
    return anchorsOf(page).has(link.slice(1)) ? undefined : "there is no such heading";
  }
  if (ELSEWHERE.includes(link)) return undefined;
  const [, view, path, heading] =
    link
      .replace(`${REPOSITORY}/`, "")
      .match(new RegExp(`^(blob|tree|raw)/v${MANIFEST.version}/([^#]+)(?:#(.+))?$`)) ?? [];
  if (path === undefined) return "it is neither of this repository's tag nor a known page";
  const file = join(ROOT, path);
  if (!existsSync(file)) return "there is no such file";
  if (statSync(file).isDirectory() !== (view === "tree")) return "files and folders differ";
  if (heading !== undefined && !anchorsOf(file).has(heading)) return "there is no such heading";
  return undefined;
}

test("every link of the packed pages works outside of the repository", () => {
  const found = pages.flatMap((page) =>
    linksOf(readFileSync(page, "utf8")).map((link) => ({ page, link, why: problemOf(link, page) })),
  );
  assert.ok(found.length > 40, `${found.length} links`);
  assert.deepEqual(
    found.filter(({ why }) => why !== undefined),
    [],
  );
});

describe("packing makes a link absolute", () => {
  const of = (text, page = "emulator/README.md") => absoluteLinks(text, page, MANIFEST);
  const tag = `v${MANIFEST.version}`;

  for (const [title, link, expected] of [
    ["to a file", "[a](index.d.ts)", `[a](${REPOSITORY}/blob/${tag}/emulator/index.d.ts)`],
    ["to a file in a parent folder", "[a](../LICENSE)", `[a](${REPOSITORY}/blob/${tag}/LICENSE)`],
    ["to a folder", "[a `b`](src)", `[a \`b\`](${REPOSITORY}/tree/${tag}/emulator/src)`],
    ["of an image", "![a](../LICENSE)", `![a](${REPOSITORY}/raw/${tag}/LICENSE)`],
    ["with a heading", "[a](../README.md#b)", `[a](${REPOSITORY}/blob/${tag}/README.md#b)`],
    [
      "around an image",
      "[![a](../LICENSE)](src)",
      `[![a](${REPOSITORY}/raw/${tag}/LICENSE)](${REPOSITORY}/tree/`,
    ],
  ]) {
    test(title, () => assert.ok(of(link).startsWith(expected), of(link)));
  }

  for (const text of ["[a](#b)", "[a](https://example.com/b)", "```\n[a](b)\n```", "[a] (b)"]) {
    test(`but does not change ${JSON.stringify(text)}`, () => assert.equal(of(text), text));
  }

  test("and fails for a link to a file that does not exist", () => {
    assert.throws(
      () => of("[a](absent.md)"),
      new Stop("emulator/README.md links to absent.md, which is not there."),
    );
  });
});
