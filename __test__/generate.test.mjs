import assert from "node:assert/strict";
import { cpSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { copyOfTree, edit, GENERATED, generate, generateWith, TREE } from "./support/generator.mjs";

describe("generated files", () => {
  test("match the catalogue", () => {
    const { status, stdout, stderr } = generate("--check");
    assert.equal(stderr, "");
    assert.equal(stdout, "");
    assert.equal(status, 0);
  });

  test("are listed", () => {
    for (const path of [
      "index.d.ts",
      "core/src/operation/table.rs",
      "emulator/src/generated/limits.js",
    ]) {
      assert.ok(GENERATED.includes(path), path);
    }
    assert.equal(new Set(GENERATED).size, GENERATED.length);
  });

  test("are reported when they were altered", (context) => {
    const root = copyOfTree(context);
    for (const altered of [["models.js"], GENERATED]) {
      const expected = altered.map((path) => `${path}: altered`).sort();
      for (const path of altered) writeFileSync(join(root, path), "altered");
      const { status, stderr } = generate("--check", "--root", root);
      assert.equal(status, 1);
      const reported = stderr.split("\n").filter((line) => line.endsWith(": altered"));
      assert.deepEqual(reported.sort(), expected);
    }
  });

  test("name their source and their generator in the first line", () => {
    for (const path of GENERATED) {
      const [first] = readFileSync(join(TREE, path), "utf8").split("\n", 1);
      assert.match(
        first,
        /Generated from (catalogue\/|scripts\/pack\/platforms\.mjs) by `node scripts\/generate\.mjs`/,
        path,
      );
    }
  });

  test("are reported when they are missing or stale, and nothing is written", (context) => {
    const root = copyOfTree(context);
    unlinkSync(join(root, "models.js"));
    cpSync(
      join(root, "docs/reference/authentication/wechat.md"),
      join(root, "docs/reference/authentication/old.md"),
    );
    for (const _ of ["first", "second"]) {
      const { status, stderr } = generate("--check", "--root", root);
      assert.equal(status, 1);
      assert.match(
        stderr,
        /^docs\/reference\/authentication\/old\.md: stale\nmodels\.js: missing$/m,
      );
    }
  });

  test("are brought in line by a run without --check, hand-written neighbours untouched", (context) => {
    const root = copyOfTree(context);
    unlinkSync(join(root, "models.js"));
    cpSync(
      join(root, "docs/reference/authentication/wechat.md"),
      join(root, "docs/reference/authentication/old.md"),
    );
    writeFileSync(join(root, "docs/reference/authentication/README.md"), "# By hand\n");
    const { status, stdout } = generate("--root", root);
    assert.equal(status, 0);
    assert.equal(stdout, "docs/reference/authentication/old.md\nmodels.js\n");
    assert.equal(generate("--check", "--root", root).status, 0);
    assert.equal(
      readFileSync(join(root, "docs/reference/authentication/README.md"), "utf8"),
      "# By hand\n",
    );
  });
});

describe("an enum", () => {
  test("becomes a TypeScript enum and a frozen object, numbers found by value too", async (context) => {
    const root = copyOfTree(context);
    edit(root, "catalogue/authentication/models/wechat.json", ({ models }) => {
      const members = [
        { name: "MINI_PROGRAM", value: "mini" },
        { name: "_-1", value: -1 },
      ];
      models[0].enums = [{ name: "kind", description: "Kind.", members }];
    });
    assert.equal(generate("--root", root).status, 0);
    const { default: models } = await import(join(root, "models.js"));
    const { kind } = models.GetWechatAccessTokenDto;
    assert.deepEqual(kind, { MINI_PROGRAM: "mini", "_-1": -1, "-1": "_-1" });
    assert.ok(Object.isFrozen(models) && Object.isFrozen(kind));
    const types = readFileSync(join(root, "types/authentication/models/wechat.d.ts"), "utf8");
    assert.match(types, /enum kind \{\n\s+MINI_PROGRAM = "mini",\n\s+"_-1" = -1,/);
    const page = readFileSync(join(root, "docs/reference/authentication/wechat.md"), "utf8");
    assert.match(page, /^\| `MINI_PROGRAM` \| `"mini"` \|\n\| `_-1` \| `-1` \|$/m);
  });
});

describe("a reference page", () => {
  const page = (id) => readFileSync(join(TREE, `docs/reference/authentication/${id}.md`), "utf8");
  const OBJECT = /^\| the argument that holds the fields is not an object/m;
  const PATH = /^\| an argument of the path is missing/m;
  const CHECKED = /^\| a required field is missing, .* rejects with `ConfigurationError`/m;
  const PASSED_ON = /^\| a field is missing .* is sent: the service checks the fields/m;

  test("promises to check fields only where the client does", () => {
    assert.match(page("wechat"), CHECKED);
    assert.doesNotMatch(page("wechat"), PASSED_ON);
    assert.match(page("profile"), PASSED_ON);
    assert.doesNotMatch(page("profile"), CHECKED);
  });

  test("lists arguments only if there are any", () => {
    assert.match(page("passkeys"), PATH);
    assert.doesNotMatch(page("profile"), PATH);
    assert.match(page("profile"), OBJECT);
    assert.doesNotMatch(page("application-subjects"), OBJECT);
  });
});

describe("a constraint that no emitter writes is reported", () => {
  const EMITTERS = ["reference.mjs", "operation-types.mjs", "model-types.mjs"];
  const PLACES = {
    operation: /: operation \w+: no emitter writes its constraints$/m,
    argument: /: operation \w+: argument \w+: no emitter writes its constraints$/m,
    model: /: model \w+: no emitter writes its constraints$/m,
    field: /: operation \w+: field \w+: no emitter(.|\n)*: model \w+: field \w+: no emitter/,
  };
  for (const [place, message] of Object.entries(PLACES)) {
    test(`of ${place === "operation" || place === "argument" ? "an" : "a"} ${place}`, (context) => {
      const root = copyOfTree(context);
      cpSync(join(TREE, "scripts"), join(root, "scripts"), { recursive: true });
      // No argument of the catalogue has one.
      edit(root, "catalogue/authentication/operations/wechat.json", ({ operations }) => {
        operations[0].arguments[0].constraints = { documented: { needs: "an application" } };
      });
      for (const emitter of EMITTERS) {
        const file = join(root, "scripts/generate", emitter);
        const text = readFileSync(file, "utf8");
        writeFileSync(file, text.replaceAll(`constraintTexts(${place})`, "[]"));
      }
      const { status, stderr } = generateWith(root, "--check", "--root", root);
      assert.match(stderr, message);
      assert.equal(status, 2);
    });
  }

  test("and is not, with the emitters as they are", (context) => {
    const root = copyOfTree(context);
    cpSync(join(TREE, "scripts"), join(root, "scripts"), { recursive: true });
    assert.doesNotMatch(generateWith(root, "--check", "--root", root).stderr, /no emitter/);
  });
});
