import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { copyOfTree, edit, generate } from "./support/generator.mjs";

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
