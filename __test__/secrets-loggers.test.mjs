import assert from "node:assert/strict";
import { Console } from "node:console";
import { createServer } from "node:http";
import { PassThrough } from "node:stream";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { AuthenticationClient } from "genauth-native";
import pino from "pino";
import winston from "winston";
import { exposures } from "./support/canary.mjs";
import { failure } from "./support/service.mjs";
import { serve } from "./support/tcp.mjs";

/** A different secret for every part of a request that takes one. */
const CANARIES = {
  appSecret: "canaryAppSecret0123456789",
  wechatSecret: "canaryWechat012",
  passCode: "482913",
  header: "canaryHeader0123456789",
  cookie: "canaryCookie01",
  basicPassword: "canaryBasic:01/+",
  serviceToken: "canaryServiceToken0123456789",
};

const OPTIONS = {
  headers: {
    authorization: `Basic ${Buffer.from(`id:${CANARIES.basicPassword}`).toString("base64")}`,
    cookie: `theme=dark; sid=${CANARIES.cookie}`,
    "x-api-key": CANARIES.header,
  },
};

const CALLS = {
  "a read with a body": (client) =>
    client.getWechatMpAccessTokenInfo(
      { appId: "wx1", appSecret: CANARIES.wechatSecret, passCode: Number(CANARIES.passCode) },
      OPTIONS,
    ),
  "a read with a query": (client) =>
    client.getApplicationAgreements?.({ appId: CANARIES.wechatSecret }, OPTIONS) ??
    client.getLoginHistory({ appId: CANARIES.wechatSecret }, OPTIONS),
  "a sign-in": (client) =>
    client.signInByPhonePassCode(
      { phoneNumber: CANARIES.wechatSecret, passCode: CANARIES.passCode },
      OPTIONS,
    ),
  "an OAuth 2.0 call": (client) => client.introspectToken(CANARIES.wechatSecret, OPTIONS),
};

/** The ways in which a service may encode the content of its request. */
const ENCODINGS = {
  unchanged: (text) => text,
  "percent-encoded": encodeURIComponent,
  "percent-encoded twice": (text) => encodeURIComponent(encodeURIComponent(text)),
  "as PHP writes JSON": (text) => JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/"),
  "as Gson writes JSON": (text) =>
    JSON.stringify(text).slice(1, -1).replaceAll("=", "\\u003d").replaceAll("&", "\\u0026"),
  "as HTML": (text) =>
    text.replaceAll("&", "&amp;").replaceAll('"', "&#34;").replaceAll("/", "&#x2F;"),
  "in uppercase": (text) => text.toUpperCase(),
  "in UTF-16": (text) => Buffer.from(text, "utf16le").toString("latin1"),
  "without its last character": (text) => text.slice(0, -1),
};

/** A service that returns the content of its request, in its message and in other fields. */
function echoing(t, encode, status) {
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    const { authorization = "", cookie = "", ...headers } = request.headers;
    const basic = Buffer.from(authorization.split(" ")[1] ?? "", "base64").toString();
    const url = decodeURIComponent(request.url);
    for (const seen of [body, url, authorization, cookie, basic, headers["x-api-key"]]) {
      const words = encode(String(seen ?? ""));
      if (words === "") continue;
      response.shown ??= [];
      response.shown.push(words);
    }
    // The message has one part of the request, the other fields have all of them.
    const place = (server.answered ?? 0) % response.shown.length;
    server.answered = (server.answered ?? 0) + 1;
    const message = response.shown[place];
    response.writeHead(status, {
      "content-type": "application/json",
      server: encodeURIComponent(message),
      "set-cookie": `sid=${CANARIES.serviceToken}`,
      "x-echo": encodeURIComponent(response.shown.join(" ")),
    });
    response.end(
      JSON.stringify({
        statusCode: 400,
        message,
        error: "invalid_request",
        error_description: message,
        requestId: encodeURIComponent(message),
        access_token: CANARIES.serviceToken,
        all: response.shown,
      }),
    );
  });
  return serve(t, server);
}

/** The output of each logger for an error. */
function written(error) {
  const lines = new PassThrough();
  pino({ level: "trace" }, lines).error(error);
  pino({ level: "trace" }, lines).error({ err: error, nested: { error } }, "failed");
  for (const format of [
    winston.format.json(),
    winston.format.combine(
      winston.format.errors({ stack: true, cause: true }),
      winston.format.json(),
    ),
    winston.format.prettyPrint({ depth: 20 }),
  ]) {
    const transports = [new winston.transports.Stream({ stream: lines })];
    const logger = winston.createLogger({ format, transports });
    logger.error(error);
    logger.error("failed", { error });
    logger.error("failed", error);
  }
  const output = new Console({ stdout: lines, stderr: lines });
  output.error(error);
  output.error("%s %o %O %j", error, error, error, error);
  output.dir(error, { depth: null, showHidden: true, getters: true });
  output.table([error]);
  output.log(JSON.stringify({ error, response: error.response }));
  output.log(inspect(error.response, { depth: Infinity, showHidden: true, getters: true }));
  return lines.read().toString();
}

describe("the output of loggers for an error", () => {
  for (const [encoding, encode] of Object.entries(ENCODINGS)) {
    test(`contains no secret that the service returns ${encoding}`, async (t) => {
      for (const status of [200, 400, 401]) {
        const client = new AuthenticationClient({
          appId: "app-1",
          appSecret: CANARIES.appSecret,
          appHost: await echoing(t, encode, status),
          proxy: false,
          maxRetries: 0,
          throwOnFailure: true,
        });
        for (const [what, call] of Object.entries(CALLS)) {
          for (let place = 0; place < 6; place++) {
            const error = await failure(call(client));
            assert.ok(error.response.status === status, error.stack);
            const text = written(error);
            assert.match(text, new RegExp(error.code));
            const canaries = Object.fromEntries(
              Object.entries(CANARIES).map(([name, value]) => [name, encode(value)]),
            );
            const shown = `${what}: ${error.message}`;
            assert.deepEqual(exposures(text, CANARIES), [], shown);
            assert.deepEqual(exposures(text, canaries), [], shown);
            assert.deepEqual(exposures(error, CANARIES), [], shown);
          }
        }
      }
    });
  }

  test("contains the fields that a program needs to find the cause", async (t) => {
    const client = new AuthenticationClient({
      appId: "app-1",
      appSecret: CANARIES.appSecret,
      appHost: await echoing(t, () => "no", 403),
      proxy: false,
    });
    const text = written(await failure(client.getProfile()));
    for (const part of [
      "HttpError",
      "ERR_HTTP_STATUS",
      "getProfile",
      "/api/v3/get-profile",
      "403",
    ]) {
      assert.ok(text.includes(part), `${part} is not in ${text}`);
    }
  });
});
