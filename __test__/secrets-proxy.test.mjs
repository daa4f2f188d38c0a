import assert from "node:assert/strict";
import { createServer } from "node:http";
import { describe, test } from "node:test";
import { AuthenticationClient, GenAuthError } from "genauth-native";
import { exposures } from "./support/canary.mjs";
import { runModule } from "./support/child.mjs";
import { closedPort } from "./support/ports.mjs";
import { failure, WECHAT_APP } from "./support/service.mjs";
import { serve } from "./support/tcp.mjs";

const USER = "proxyuser";
const PASSWORD = "canary p@ss/word:0123";
const CANARIES = {
  password: PASSWORD,
  basic: Buffer.from(`${USER}:${PASSWORD}`).toString("base64"),
};

function withCredentials(url) {
  return url.replace("http://", `http://${USER}:${encodeURIComponent(PASSWORD)}@`);
}

function clientThrough(proxy, scheme) {
  return new AuthenticationClient({
    appId: "app-1",
    appSecret: "secret",
    appHost: `${scheme}://genauth.example`,
    proxy: withCredentials(proxy),
    maxRetries: 0,
  });
}

/** A proxy that rejects every request and returns the credentials that it received. */
function refusingProxy(t) {
  const shown = ({ headers }) => {
    const given = headers["proxy-authorization"];
    const decoded = Buffer.from(String(given).split(" ")[1], "base64").toString();
    return JSON.stringify({ statusCode: 407, message: `${given} is ${decoded}`, given, decoded });
  };
  const server = createServer((request, response) => {
    const head = { "x-seen": request.headers["proxy-authorization"] };
    response.writeHead(407, head).end(shown(request));
  });
  server.on("connect", (request, socket) => {
    const body = shown(request);
    const head = `HTTP/1.1 407 ${request.headers["proxy-authorization"]}`;
    socket.end(`${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  });
  return serve(t, server);
}

describe("the credentials of a proxy", () => {
  for (const scheme of ["http", "https"]) {
    test(`are not in the error when the proxy to an ${scheme} service refuses them`, async (t) => {
      const client = clientThrough(await refusingProxy(t), scheme);
      const error = await failure(client.getWechatMpAccessToken(WECHAT_APP));
      assert.ok(error instanceof GenAuthError);
      assert.deepEqual(exposures(error, CANARIES), []);
      assert.deepEqual(exposures(client, CANARIES), []);
    });

    test(`are not in the error when the proxy to an ${scheme} service is down`, async () => {
      const client = clientThrough(`http://127.0.0.1:${await closedPort()}`, scheme);
      const error = await failure(client.getWechatMpAccessToken(WECHAT_APP));
      assert.equal(error.code, "ECONNREFUSED");
      assert.deepEqual(exposures(error, CANARIES), []);
    });
  }

  test("are not in the error when the proxy URL of the environment is invalid", async () => {
    const source = `
      import { AuthenticationClient } from "genauth-native";
      new AuthenticationClient({ appId: "a", appSecret: "b", appHost: "https://genauth.example" });`;
    const HTTPS_PROXY = withCredentials("http://[127.0.0.1");
    const { code, stderr } = await runModule(source, { env: { HTTPS_PROXY } });
    assert.equal(code, 1);
    assert.match(stderr, /ConfigurationError: The environment variable HTTPS_PROXY/);
    assert.deepEqual(exposures(stderr, CANARIES), []);
  });
});
