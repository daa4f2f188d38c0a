import assert from "node:assert/strict";
import { createServer } from "node:http";
import { describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { createGzip } from "node:zlib";
import { AuthenticationClient } from "genauth-native";
import { PACKAGE, printed, runNode, runScript } from "../support/child.mjs";
import { failure } from "../support/service.mjs";
import { listen } from "../support/tcp.mjs";
import { startServer, WECHAT_APP } from "./support.mjs";

/** Deeper than recursion with the default stack allows. */
const DEPTH = 30_000;
/** Seconds since 1970, as the service writes it. */
const END_OF_2099 = 4_102_444_799;

/** The longest string of V8 has 2^29 - 24 characters. */
const LONGEST_STRING = 2 ** 29 - 24;

describe("an answer", () => {
  test("that is cached and deeply nested is copied for each call", async (t) => {
    const deep = `${"[".repeat(DEPTH)}${"]".repeat(DEPTH)}`;
    let requests = 0;
    const server = createServer((request, response) => {
      requests += 1;
      request.resume();
      const token = `"accessToken":"t","expiresIn":7200,"expiresAt":"${END_OF_2099}"`;
      response.end(`{"statusCode":200,"data":{${token},"deep":${deep}}}`);
    });
    const appHost = `http://127.0.0.1:${await listen(t, undefined, server)}`;
    const options = { appId: "a", appSecret: "b", appHost, wechatTokenCache: true };
    const client = new AuthenticationClient(options);
    for (let call = 0; call < 3; call += 1) {
      const { data } = await client.getWechatMpAccessToken(WECHAT_APP);
      assert.equal(data.accessToken, "t");
      assert.ok(Array.isArray(data.deep[0][0]));
      data.deep.length = 0;
    }
    assert.equal(requests, 1, "the answer is cached");
    client.close();
  });

  test("longer than the longest string rejects only its call", async (t) => {
    const server = createServer((request, response) => {
      request.resume();
      if (request.url.includes("country")) {
        response.end('{"statusCode":200}');
        return;
      }
      response.writeHead(200, { "content-type": "text/plain", "content-encoding": "gzip" });
      const zip = createGzip({ level: 1 });
      zip.pipe(response);
      // The text of a CAS server becomes a JSON string, in which this character has six.
      const piece = Buffer.alloc(2 ** 20, "\u0001");
      // What begins with such a character is not a text.
      zip.write("yes\n");
      for (let length = 0; length <= LONGEST_STRING; length += piece.length * 6) {
        zip.write(piece);
      }
      zip.end();
    });
    const port = await listen(t, undefined, server);
    const appHost = `http://127.0.0.1:${port}`;
    const source = `
      const { AuthenticationClient } = require("genauth-native");
      const options = { appId: "a", appSecret: "b", appHost: process.argv[2], timeout: Infinity };
      const client = new AuthenticationClient({ ...options, maxResponseBytes: 2 ** 28 });
      client.validateTicketV2("ticket", "https://a.example/").catch(async ({ name, code }) => {
        const { statusCode } = await client.getCountryList();
        console.log(JSON.stringify({ name, code, statusCode }));
      });`;
    const output = await printed(runScript(source, { args: [appHost] }));
    const expected = { name: "ResponseError", code: "ERR_RESPONSE_TOO_LARGE", statusCode: 200 };
    assert.deepEqual(JSON.parse(output), expected);
  });
});

describe("a call", () => {
  test("with too many headers is rejected", async (t) => {
    const client = new AuthenticationClient(await startServer(t));
    for (const count of [2_001, 24_577, 100_000]) {
      const entries = Array.from({ length: count }, (_, index) => [`x-${index}`, "1"]);
      const call = client.getCountryList({ headers: Object.fromEntries(entries) });
      const { code, field } = await failure(call);
      assert.deepEqual({ code, field }, { code: "ERR_INVALID_ARGUMENT", field: "options.headers" });
    }
    client.close();
  });

  test("whose signal throws leaks nothing", async (t) => {
    const { appHost } = await startServer(t);
    const source = `
      const { AuthenticationClient } = require("genauth-native");
      const client = new AuthenticationClient({ appId: "a", appSecret: "b", appHost: process.argv[2] });
      const fail = () => { throw new RangeError("mine"); };
      const signal = { aborted: false, addEventListener: fail, removeEventListener() {} };
      const many = async (count) => {
        for (let call = 0; call < count; call += 1) {
          await client.getCountryList({ signal }).catch(() => {});
        }
        gc();
        return require("node:v8").getHeapStatistics().number_of_global_handles
          ?? require("node:v8").getHeapStatistics().used_global_handles_size;
      };
      many(1_000).then(async (before) => console.log((await many(2_000)) - before));`;
    const args = ["--expose-gc", "-e", source, "script", appHost];
    // Each promise that was never settled held a global handle.
    assert.ok(Number(await printed(runNode(args))) < 16_000);
  });
});

describe("a worker", () => {
  test("that reaches its heap limit with pending calls does not end the process", async (t) => {
    const server = createServer((request) => request.resume());
    const port = await listen(t, undefined, server);
    const options = { appId: "a", appSecret: "b", appHost: `http://127.0.0.1:${port}` };
    const source = `
      const { workerData } = require("node:worker_threads");
      const { AuthenticationClient } = require(workerData.path);
      const client = new AuthenticationClient(workerData.options);
      for (let call = 0; call < 200; call += 1) client.getCountryList().catch(() => {});
      const held = [];
      const fill = () => {
        for (let each = 0; each < 1_000; each += 1) held.push(new Array(100).fill(each));
        setImmediate(fill);
      };
      fill();`;
    const limits = { maxOldGenerationSizeMb: 24, maxYoungGenerationSizeMb: 4 };
    for (let round = 0; round < 3; round += 1) {
      const workerData = { path: PACKAGE, options };
      const worker = new Worker(source, { eval: true, workerData, resourceLimits: limits });
      const error = await new Promise((resolve) => worker.once("error", resolve));
      assert.equal(error.code, "ERR_WORKER_OUT_OF_MEMORY");
    }
    const client = new AuthenticationClient(await startServer(t));
    assert.equal((await client.getCountryList()).statusCode, 200);
    client.close();
  });
});
