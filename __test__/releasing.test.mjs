/**
 * The workflows and docs/releasing.md name only existing commands, flags, platforms and jobs. The commands
 * have their own tests, in `version`, `test-in-image`, `lint-github` and `package/`.
 */

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { PLATFORMS } from "../scripts/pack/platforms.mjs";
import { ROOT } from "../scripts/support/run.mjs";

const read = (path) => readFileSync(join(ROOT, path), "utf8");
const { scripts, engines } = JSON.parse(read("package.json"));
const WORKFLOWS = ".github/workflows";
const RELEASE = read(`${WORKFLOWS}/release.yml`);
const PAGES = ["docs/releasing.md", "CONTRIBUTING.md"].filter((page) =>
  existsSync(join(ROOT, page)),
);

/** Programs whose arguments are not checked. */
const OTHERS = [
  "git",
  "npm login",
  "npm dist-tag",
  "npm deprecate",
  "npm unpublish",
  "npm install",
];

/** The commands of a page: its shell code blocks and its inline code. */
function commandsOfPage(path) {
  const text = read(path);
  const blocks = [...text.matchAll(/^ *```sh\n(.*?)^ *```$/gms)].map(([, block]) => block);
  const inline = [...text.matchAll(/`((?:node|npm|git|cargo) [^`]+)`/g)].map(([, code]) => code);
  return [...blocks.flatMap((block) => block.split("\n")), ...inline];
}

function commandsOfWorkflow(name) {
  return [...read(`${WORKFLOWS}/${name}`).matchAll(/^ *(?:- )?run: (.+)$/gm)].map(([, run]) => run);
}

/** The error in a command; `undefined` when the command and all its flags exist. */
function problemOf(command) {
  const words = command.trim().split(/\s+/);
  if (OTHERS.some((other) => command.trim().startsWith(other))) return undefined;
  if (/^(rustup|sudo|cargo)$/.test(words[0])) return undefined;
  if (words[0] === "npm") {
    const name = words[1] === "run" ? words[2] : words[1];
    return name in scripts ? undefined : `there is no script ${name}`;
  }
  if (words[1] === "--test") return existsSync(join(ROOT, words[2])) ? undefined : "no such test";
  if (words[0] !== "node" || !existsSync(join(ROOT, words[1]))) return "there is no such program";
  const source = read(words[1]);
  const flags = words.filter((word) => word.startsWith("--")).map((word) => word.slice(2));
  const unknown = flags.filter((flag) => !source.includes(`--${flag}`));
  return unknown.length === 0 ? undefined : `${words[1]} has no flag ${unknown.join(", ")}`;
}

for (const [source, commands] of [
  ...PAGES.map((page) => [page, commandsOfPage(page)]),
  ...readdirSync(join(ROOT, WORKFLOWS)).map((name) => [name, commandsOfWorkflow(name)]),
]) {
  test(`every command of ${source} exists`, () => {
    const found = commands.filter((command) => command.trim() !== "");
    assert.ok(found.length >= 5, `${found.length} commands`);
    assert.deepEqual(
      found
        .map((command) => ({ command, problem: problemOf(command) }))
        .filter(({ problem }) => problem !== undefined),
      [],
    );
  });
}

describe("the release workflow", () => {
  test("builds each platform for its target, and only Linux with zig", () => {
    const built = RELEASE.matchAll(/- platform: (\S+)\n +target: (\S+)\n.*\n +flags: (.+)\n/g);
    const pairs = [...built].map(([, name, target, flags]) => [name, target, flags]);
    const expected = PLATFORMS.map(({ name, triple, os }) => [
      name,
      triple,
      os === "linux" ? "--zig" : '""',
    ]);
    assert.deepEqual(pairs.sort(), expected.sort());
  });

  test("tests each platform with every supported version of Node.js", () => {
    const tested = RELEASE.matchAll(/^ +platform: \[(.+)\]$/gm);
    const names = [...tested].flatMap(([, list]) => list.split(", "));
    assert.deepEqual(names.sort(), PLATFORMS.map(({ name }) => name).sort());
    const nodes = [...RELEASE.matchAll(/^ +node: \[(.+)\]$/gm)].map(([, list]) => list);
    assert.deepEqual(nodes, ["20, 22, 24, 26", "20, 22, 24, 26"]);
    assert.equal(engines.node, ">=20");
  });

  test("publishes only for a tag, after all other jobs, from a protected environment", () => {
    const [, publish] = /^ {2}publish:\n(.+?)^ {2}\w/ms.exec(RELEASE);
    assert.match(publish, /^ +if: github\.ref_type == 'tag'$/m);
    assert.match(publish, /^ +needs: \[ci, test-in-image, test\]$/m);
    assert.match(publish, /^ +environment: npm$/m);
    assert.equal(RELEASE.match(/id-token: write/g).length, 1);
    assert.equal(RELEASE.match(/publish\.mjs/g).length, 1);
    assert.doesNotMatch(RELEASE, /secrets\.|https?:\/\//);
  });
});
