import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { AuthenticationClient } from "genauth-native";
import { PACKAGE, printed, runNode } from "../support/child.mjs";
import { listen } from "../support/tcp.mjs";
import { startServer, WECHAT_APP } from "./support.mjs";

const PROGRAM = fileURLToPath(new URL("programs/polluted.cjs", import.meta.url));

/** Every property name in the package's types: options, arguments and errors. */
function declaredNames() {
  const folder = join(PACKAGE, "catalogue/types");
  const files = readdirSync(folder, { recursive: true }).filter(
    (name) => name.endsWith(".d.ts") && !name.includes("answers"),
  );
  const texts = files.map((name) => readFileSync(join(folder, name), "utf8"));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/^\s+(?:readonly )?(\w+)\??:/gm)].map(([, name]) => name),
  );
  return new Set(names);
}

/** Names that the JavaScript and native parts exchange, and names that the language reads. */
const INTERNAL = [
  ..."kind message code retryable field claim cause response body headers status".split(" "),
  ..."operation method path attempts phase apiCode requestId retryAfter told traceparent".split(
    " ",
  ),
  ..."tracestate propagation context url setCookies clearCookie tokens realms shared".split(" "),
  ..."then toJSON signal aborted reason addEventListener removeEventListener forEach".split(" "),
  ..."raw rawHeaders authorization challenge data accessToken errcode encrypted cookie headersSent originalUrl get set value".split(
    " ",
  ),
];

describe("properties that other code has set on Object.prototype", () => {
  test("affect no call, with any name of the package's types", async (t) => {
    const declared = declaredNames();
    // Without these names the test would test nothing.
    for (const name of ["serverJWKS", "rejectUnauthorized", "proxy", "issuer", "maxRetries"]) {
      assert.ok(declared.has(name), name);
    }
    // Node itself reads these in every server and program.
    const names = [...new Set([...declared, ...INTERNAL])].filter(
      (name) => name !== "get" && name !== "set" && name !== "value",
    );
    const options = { ...(await startServer(t)), maxRetries: 0, proxy: false };
    const args = [options, WECHAT_APP, names].map((value) => JSON.stringify(value));
    const changed = JSON.parse(await printed(runNode([PROGRAM, ...args])));
    assert.deepEqual(changed, []);
  });

  test("change no request body with a toJSON", async (t) => {
    const bodies = [];
    const server = createServer((request, response) => {
      let text = "";
      request.setEncoding("utf8").on("data", (piece) => {
        text += piece;
      });
      request.on("end", () => {
        bodies.push(text);
        response.end('{"statusCode":200}');
      });
    });
    const port = await listen(t, undefined, server);
    const options = { appId: "a", appSecret: "b", appHost: `http://127.0.0.1:${port}` };
    class Own {
      toJSON() {
        return { own: [1, { deep: new Date(0) }] };
      }
    }
    const body = () => ({
      list: [1, "2", null, [{}]],
      own: new Own(),
      date: new Date(0),
      no: undefined,
    });
    const client = new AuthenticationClient(options);
    await client.signUp(body());
    for (const prototype of [Object.prototype, Array.prototype]) {
      prototype.toJSON = () => "polluted";
      await client.signUp(body());
      delete prototype.toJSON;
    }
    assert.deepEqual(new Set(bodies).size, 1, bodies.join("\n"));
    client.close();
  });

  test("do not hide members of a caller's class", async (t) => {
    const { appHost } = await startServer(t);
    class Base {
      get appId() {
        return "of-a-getter";
      }
    }
    class Options extends Base {
      appHost = appHost;
    }
    Options.prototype.appSecret = "of-a-prototype";
    const client = new AuthenticationClient(new Options());
    assert.match(
      client.buildAuthorizeUrl({ redirectUri: "https://a.example/" }).url,
      /of-a-getter/,
    );
    const inherited = Object.create({ timeout: "wrong" });
    await assert.rejects(client.getCountryList(inherited), { field: "options.timeout" });
    client.close();
  });
});
