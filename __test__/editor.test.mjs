/** What an editor shows of the types, asked through the language server of TypeScript. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { PACKAGE } from "./support/child.mjs";

const require = createRequire(import.meta.url);
const TSC = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");
const FILE = pathToFileURL(join(PACKAGE, "__test__/types/editor.ts")).href;
const SOURCE = `import { ManagementClient } from "genauth-native";
declare const client: ManagementClient;
client.listUsers({ keywords: "x" });
client.listUsers();
client.listUsersLegacy({ page: 1 });
client.getUser({ userId: "1" });
`;
let server;

/** A language server of TypeScript: requests by number, over its standard input and output. */
function startServer() {
  const child = spawn(process.execPath, [TSC, "--lsp", "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const waiting = new Map();
  let received = Buffer.alloc(0);
  child.stdout.on("data", (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (let message = take(); message !== undefined; message = take()) {
      if (message.method !== undefined && message.id !== undefined) {
        write({ id: message.id, result: message.method === "workspace/configuration" ? [] : null });
      } else if (message.method === undefined) {
        waiting.get(message.id)(message);
      }
    }
  });
  function take() {
    const head = received.indexOf("\r\n\r\n");
    if (head < 0) return undefined;
    const length = Number(/content-length: (\d+)/i.exec(received.subarray(0, head))[1]);
    const end = head + 4 + length;
    if (received.length < end) return undefined;
    const message = JSON.parse(received.subarray(head + 4, end));
    received = received.subarray(end);
    return message;
  }
  function write(message) {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }
  let last = 0;
  return {
    notify: (method, params) => write({ method, params }),
    ask(method, params) {
      last += 1;
      const id = last;
      write({ id, method, params });
      return new Promise((resolve, reject) => {
        waiting.set(id, ({ result, error }) =>
          error ? reject(new Error(error.message)) : resolve(result),
        );
      });
    },
    end: () => child.kill(),
  };
}

/** The place in `SOURCE` behind a text. */
function behind(text) {
  const before = SOURCE.slice(0, SOURCE.indexOf(text) + text.length).split("\n");
  return {
    textDocument: { uri: FILE },
    position: { line: before.length - 1, character: before.at(-1).length },
  };
}

before(async () => {
  server = startServer();
  await server.ask("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(PACKAGE).href,
    capabilities: { textDocument: { hover: { contentFormat: ["plaintext"] } } },
  });
  server.notify("initialized", {});
  server.notify("textDocument/didOpen", {
    textDocument: { uri: FILE, languageId: "typescript", version: 1, text: SOURCE },
  });
});
after(() => server.end());

for (const [call, signatures] of [
  ["client.listUsers({", 2],
  ["client.listUsers(", 2],
  ["client.listUsersLegacy({", 2],
  ["client.getUser({", 1],
]) {
  test(`of the call ${call} it shows the documentation of each signature`, async () => {
    const shown = await server.ask("textDocument/hover", behind(call.replace(/\(.*/, "")));
    for (const text of ["@param `options`", "@throws", "@example", "@see"]) {
      assert.equal(shown.contents.value.split(text).length, 2, `${text} once`);
    }
    assert.equal(shown.contents.value.includes("@deprecated"), call.includes("Legacy"));
    const help = await server.ask("textDocument/signatureHelp", behind(call));
    assert.equal(help.signatures.length, signatures);
    for (const { documentation, parameters } of help.signatures) {
      assert.match(documentation.value, /^(Lists|Gets) .*user/);
      assert.equal(parameters.length, 2);
    }
  });
}

test("it strikes a deprecated method through, where it completes a name", async () => {
  const { items } = await server.ask("textDocument/completion", behind("client.listUsers"));
  const struck = (name) => items.find(({ label }) => label === name).tags?.includes(1) ?? false;
  assert.deepEqual([struck("listUsersLegacy"), struck("listUsers")], [true, false]);
});

test("a method with two signatures is documented once in its file", () => {
  let methods = 0;
  for (const client of ["authentication", "management"]) {
    const folder = join(PACKAGE, "types", client);
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".d.ts"))) {
      const text = readFileSync(join(folder, name), "utf8");
      const names = new Set([...text.matchAll(/^ {2}(\w+)\(/gm)].map(([, method]) => method));
      const documented = text.split("* @throws {GenAuthError}").length - 1;
      assert.equal(documented, names.size, `${client}/${name}`);
      methods += names.size;
    }
  }
  assert.ok(methods > 600, `${methods}`);
});
