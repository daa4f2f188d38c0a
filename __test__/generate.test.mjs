import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

const TREE = dirname(dirname(fileURLToPath(import.meta.url)));
const GENERATED = [
  "docs/reference/methods.md",
  "docs/reference/authentication/wechat.md",
  "index.d.ts",
  "docs/reference/codes.md",
  "lib/binaries.js",
  "lib/codes.js",
  "lib/models.js",
  "lib/paged-operations.js",
  "models.d.ts",
  "models.js",
  "core/src/operation/management.txt",
  "core/src/operation/operations.txt",
  "types/authentication/index.d.ts",
  "types/authentication/wechat.d.ts",
  "types/codes.d.ts",
  "types/management/lists.d.ts",
  "types/management/models/users.d.ts",
  "core/src/operation/table.rs",
  "core/src/call/advice.rs",
  "core/src/redact/secret_names.rs",
];

/** Folders of generated files; hand-written ones among them are left alone. */
const FOLDERS = ["docs/reference", "emulator/src/generated", "types"];

function generate(...args) {
  return generateWith(TREE, ...args);
}

/** Runs the generator of a tree. */
function generateWith(tree, ...args) {
  const script = join(tree, "scripts/generate.mjs");
  return spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
}

/** A copy of the catalogue and of what is generated from it, gone after the test. */
function copyOfTree(context) {
  const root = mkdtempSync(join(tmpdir(), "genauth-generate-"));
  context.after(() => rmSync(root, { recursive: true }));
  for (const path of ["catalogue", "lib/on-demand.js", ...FOLDERS, ...GENERATED]) {
    cpSync(join(TREE, path), join(root, path), { recursive: true });
  }
  return root;
}

/** Rewrites one JSON file of a copy. */
function edit(root, path, change) {
  const content = JSON.parse(readFileSync(join(root, path), "utf8"));
  change(content);
  writeFileSync(join(root, path), JSON.stringify(content));
}

describe("generated files", () => {
  test("match the catalogue", () => {
    const { status, stdout, stderr } = generate("--check");
    assert.equal(stderr, "");
    assert.equal(stdout, "");
    assert.equal(status, 0);
  });

  for (const path of GENERATED) {
    test(`${path} is reported when it was altered`, (context) => {
      const root = copyOfTree(context);
      appendFileSync(join(root, path), "\n");
      const { status, stderr } = generate("--check", "--root", root);
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(`^${path}: altered$`, "m"));
    });
  }

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

describe("a catalogue is refused, with the entry named, for", () => {
  const OPERATIONS = "catalogue/authentication/operations/wechat.json";
  const MODELS = "catalogue/authentication/models/wechat.json";
  const PASSWORDS = "catalogue/authentication/operations/password-and-security.json";
  const update = `${PASSWORDS}: operation updatePassword`;
  const named = (operations, name) => operations.find((operation) => operation.name === name);
  const first = "operation getWechatMpAccessToken";
  const faults = [
    {
      name: "an unknown key",
      file: OPERATIONS,
      change: ({ operations }) => Object.assign(operations[0], { efect: "read" }),
      message: `${OPERATIONS}: ${first}: unknown key "efect"`,
    },
    {
      name: "a missing description",
      file: MODELS,
      change: ({ models }) => delete models[0].fields[1].description,
      message: `${MODELS}: model GetWechatAccessTokenDto: field appSecret: "description" is missing`,
    },
    {
      name: "a type that names no model",
      file: OPERATIONS,
      change: ({ operations }) => Object.assign(operations[0], { answer: "Nowhere" }),
      message: `${OPERATIONS}: ${first}: answer: the type names no model: Nowhere`,
    },
    {
      name: "a field type that names no enum",
      file: MODELS,
      change: ({ models }) => {
        models[0].fields[0].type = "GetWechatAccessTokenDto.kind";
      },
      message: `${MODELS}: model GetWechatAccessTokenDto: field appId: the type names no enum`,
    },
    {
      name: "a type that cannot be read",
      file: MODELS,
      change: ({ models }) => Object.assign(models[0].fields[0], { type: "string[" }),
      message: `field appId: "type" must be a type: "string[" is not a type`,
    },
    {
      name: "an operation given twice",
      file: OPERATIONS,
      change: ({ operations }) => operations.push(operations[0]),
      message: `${OPERATIONS}: ${first}: the name is taken`,
    },
    {
      name: "a field that a shared set has already",
      file: MODELS,
      change: ({ models }) =>
        models[2].fields.push({ name: "message", type: "string", description: "Again." }),
      message: `${MODELS}: model GetWechatAccessTokenRespDto: field message: the name is taken`,
    },
    {
      name: "a successor that does not exist",
      file: OPERATIONS,
      change: ({ operations }) => Object.assign(operations[0].deprecated, { use: "gone" }),
      message: `${OPERATIONS}: ${first}: deprecated: "use" names no operation: gone`,
    },
    {
      name: "a placeholder that no argument fills",
      file: OPERATIONS,
      change: ({ operations }) => Object.assign(operations[0], { path: "/api/{id}" }),
      message: `${OPERATIONS}: ${first}: the path's {id} is not an argument`,
    },
    {
      name: "a sample that does not fit the types",
      file: OPERATIONS,
      change: ({ operations }) => delete operations[0].example.arguments[0].appId,
      message: `${OPERATIONS}: ${first}: example: requestBody.appId is missing`,
    },
    {
      name: "an operation without a sample",
      file: OPERATIONS,
      change: ({ operations }) => delete operations[0].example,
      message: `${OPERATIONS}: ${first}: "example" is missing`,
    },
    {
      name: "a sample without the answer, where its type is known",
      file: OPERATIONS,
      change: ({ operations }) => delete operations[0].example.answer,
      message: `${OPERATIONS}: ${first}: example: answer is missing`,
    },
    {
      name: "a body whose passwords would be sent in clear",
      file: PASSWORDS,
      change: ({ operations }) => delete named(operations, "updatePassword").passwords,
      message: `${update}: the body has a newPassword, but "passwords" is missing`,
    },
    {
      name: "the place of a password that is none",
      file: PASSWORDS,
      change: ({ operations }) => {
        named(operations, "updatePassword").passwords.fields = ["payload.password"];
      },
      message: `${update}: passwords: the body has no field payload.password`,
    },
    {
      name: "the place of a cipher left out",
      file: PASSWORDS,
      change: ({ operations }) => delete named(operations, "updatePassword").passwords.encryptType,
      message: `${update}: the body has a passwordEncryptType, but "encryptType" is missing`,
    },
    {
      name: "a cipher that has another place",
      file: PASSWORDS,
      change: ({ operations }) => {
        named(operations, "updatePassword").passwords.encryptType = "oldPassword";
      },
      message: `${update}: passwords: "encryptType" must lead to a passwordEncryptType`,
    },
    {
      name: "an unknown constraint",
      file: MODELS,
      change: ({ models }) =>
        Object.assign(models[0].fields[0], { constraints: { documented: { maxLenght: 3 } } }),
      message: `field appId: constraints: unknown key "maxLenght"`,
    },
    {
      name: "a constraint of a wrong value",
      file: MODELS,
      change: ({ models }) =>
        Object.assign(models[0].fields[0], { constraints: { documented: { max: "3" } } }),
      message: `field appId: constraints: "max" has a wrong value`,
    },
    {
      name: "a constraint of an unknown source",
      file: MODELS,
      change: ({ models }) =>
        Object.assign(models[0].fields[0], { constraints: { guessed: { max: 3 } } }),
      message: `field appId: constraints: unknown source "guessed"`,
    },
    {
      name: "a read that is not a GET, without a source",
      file: OPERATIONS,
      change: ({ operations }) => delete operations[0].effectSource,
      message: `${first}: the effect "read" of a POST needs an "effectSource"`,
    },
    {
      name: "a read that is not a GET, whose source is a guess",
      file: OPERATIONS,
      change: ({ operations }) => Object.assign(operations[0], { effectSource: "inferred" }),
      message: `${first}: the effect "read" of a POST needs an "effectSource"`,
    },
    {
      name: "a list in pages without the places of the pages",
      file: "catalogue/management/operations/groups.json",
      change: ({ operations }) => delete named(operations, "listGroups").pagination,
      message: `operation listGroups: it takes "page" and has no "pagination"`,
    },
    {
      name: "an effect that does not exist",
      file: OPERATIONS,
      change: ({ operations }) => Object.assign(operations[0], { effect: "write" }),
      message: `${first}: "effect" must be one of read, replace, create, delete, action, send`,
    },
    {
      name: "the place of a password in a list, without the list",
      file: "catalogue/management/operations/users.json",
      change: ({ operations }) => {
        named(operations, "createUsersBatch").passwords.fields = ["list.password"];
      },
      message: "operation createUsersBatch: passwords: the body has no field list.password",
    },
    {
      name: "a field without a text, in the dictionary either",
      file: "catalogue/management/models/users.json",
      change: ({ models }) => models[0].fields.push({ name: "untold", type: "string" }),
      message: "field untold: neither it nor the dictionary has a text",
    },
    {
      name: "an empty summary of a management operation",
      file: "catalogue/management/operations/users.json",
      change: ({ operations }) => Object.assign(operations[0], { summary: "" }),
      message: `"summary" must be a non-empty text without spaces at its ends`,
    },
    {
      name: "a field that looks like a secret and is not marked",
      file: "catalogue/management/models/ldap-server.json",
      change: ({ models }) =>
        models[0].fields.push({ name: "adminPwd", type: "string", description: "Password." }),
      message: "adminPwd looks like a secret, and is neither marked as one nor as none",
    },
    {
      name: "an argument that looks like a secret and is not marked",
      file: OPERATIONS,
      change: ({ operations }) =>
        Object.assign(named(operations, "getWechatAccessTokenInfo") ?? operations[0], {
          method: "GET",
          effectSource: undefined,
          arguments: [{ name: "pinToken", type: "string", in: "query", description: "A pin." }],
        }),
      message: ".pinToken looks like a secret, and is neither marked as one nor as none",
    },
    {
      name: "a mark of a field that does not exist",
      file: "catalogue/secrets.json",
      change: ({ secrets }) => secrets.push("gonePwd"),
      message: "catalogue/secrets.json: no field has the name gonePwd",
    },
    {
      name: "a name that is no secret for no reason",
      file: "catalogue/secrets.json",
      change: ({ notSecrets }) => Object.assign(notSecrets, { keyword: "" }),
      message: "catalogue/secrets.json: keyword needs a reason",
    },
    {
      name: "an answer with a secret that errors would show",
      file: "catalogue/management/operations/ldap-server.json",
      change: ({ operations }) => delete named(operations, "queryLdapConfigInfo").bearsTokens,
      message: `the answer has a data.bindPwd, but "bearsTokens" is missing`,
    },
    {
      name: "an argument that the Rust side cannot send",
      file: OPERATIONS,
      change: ({ operations }) => Object.assign(operations[0].arguments[0], { in: "form" }),
      message: `${OPERATIONS}: ${first}: core/src/operation sends path parameters first, then one body, one object or one value of the query`,
    },
  ];
  for (const { name, file, change, message } of faults) {
    test(name, (context) => {
      const root = copyOfTree(context);
      edit(root, file, change);
      const { status, stderr } = generate("--check", "--root", root);
      assert.ok(stderr.includes(message), stderr);
      assert.equal(status, 2);
    });
  }

  test("names in the collections that nothing has, all of them at once", (context) => {
    const file = "catalogue/management/collections.json";
    const root = copyOfTree(context);
    edit(root, file, ({ collections: { groups, roles } }) => {
      Object.assign(groups.operations, { getGrup: {}, getRole: roles.operations.getRole });
      Object.assign(groups.operations.listGroups, { action: "fetch" });
      Object.assign(groups.operations.getGroup, { by: ["kode"] });
      Object.assign(groups.operations.addGroupMembers, { relation: "members" });
      Object.assign(roles.parents[0], { collection: "spaces" });
    });
    const { status, stderr } = generate("--check", "--root", root);
    assert.deepEqual(stderr.trimEnd().split("\n"), [
      `${file}: groups.getGroup: the operation has no argument "kode"`,
      `${file}: groups.listGroups: there is no action "fetch"`,
      `${file}: groups.addGroupMembers: there is no relation "members"`,
      `${file}: groups.getGrup is not an operation`,
      `${file}: roles: there is no collection "spaces"`,
      `${file}: roles.getRole stands in two collections`,
    ]);
    assert.equal(status, 2);
  });

  test("a file that is not JSON", (context) => {
    const root = copyOfTree(context);
    writeFileSync(join(root, OPERATIONS), "{");
    const { status, stderr } = generate("--root", root);
    assert.match(stderr, /^catalogue\/authentication\/operations\/wechat\.json: not JSON: /);
    assert.equal(status, 2);
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
