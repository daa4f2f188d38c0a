/** The secret of the access key is in nothing that a program or a log can read. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ManagementClient } from "genauth-native";
import { loadCatalogue } from "../../scripts/generate/catalogue.mjs";
import { exposures } from "../support/canary.mjs";
import { recordMessages } from "../support/channels.mjs";
import { PACKAGE, runModule } from "../support/child.mjs";
import { closedPort } from "../support/ports.mjs";
import { failure, thrown } from "../support/service.mjs";
import { verifyingServer } from "./support.mjs";

const CANARIES = {
  accessKeySecret: "canaryAccessKeySecret0123456789",
  password: "canaryPassword0123456789",
};
const KEY = { accessKeyId: "AK", accessKeySecret: CANARIES.accessKeySecret };
const KINDS = ["signature", "token"];

const assertKept = (value) => assert.deepEqual(exposures(value, CANARIES), []);

/** A service that returns its request, and what it may know of the secret. */
function echoing(status) {
  return verifyingServer((request) => {
    const seen = `${JSON.stringify(request.headers)} ${request.body} ${KEY.accessKeySecret}`;
    const body = { statusCode: 400, message: seen, requestId: KEY.accessKeySecret, data: {} };
    const headers = { "x-request-id": KEY.accessKeySecret, server: encodeURIComponent(seen) };
    return [status, headers, JSON.stringify(body)];
  });
}

for (const authentication of KINDS) {
  describe(`with authentication by ${authentication}, the secret is not in`, () => {
    test("errors, statistics, the printed client and the messages of channels", async (t) => {
      const messages = recordMessages(t);
      for (const status of [200, 400, 401, 503]) {
        const { host } = await echoing(status);
        const options = { ...KEY, host, authentication, maxRetries: 0, throwOnFailure: true };
        const client = new ManagementClient(options);
        const calls = [
          () => client.createUser({ username: "u", password: CANARIES.password }),
          () => client.getUser({ userId: CANARIES.password }),
          () => client.makeRequest({ url: "/x", params: { secret: CANARIES.password } }),
        ];
        for (const call of calls) assertKept(await failure(call()));
        assertKept(client);
        assertKept(client.stats());
      }
      assert.ok(messages.length > 0);
      assertKept(messages);
    });

    test("the error of a refused connection", async () => {
      const host = `http://127.0.0.1:${await closedPort()}`;
      const client = new ManagementClient({ ...KEY, host, authentication, maxRetries: 0 });
      assertKept(await failure(client.getUser({ userId: "u" })));
    });

    test("the lines of GENAUTH_LOG", async () => {
      const { host } = await echoing(400);
      const program = `
        import { ManagementClient } from "genauth-native";
        const client = new ManagementClient(JSON.parse(process.argv[2]));
        await client.getUser({ userId: "u" }).catch((error) => console.error(error));
        console.log(client, client.stats());`;
      const args = [JSON.stringify({ ...KEY, host, authentication })];
      const { stdout, stderr } = await runModule(program, { args, env: { GENAUTH_LOG: "debug" } });
      assert.match(stderr, /^genauth level=/m);
      assert.match(stdout, /ManagementClient/);
      assertKept(stdout + stderr);
    });
  });
}

test("the secret is not in the errors of options", () => {
  const secret = KEY.accessKeySecret;
  for (const options of [
    { accessKeySecret: `${secret}\n` },
    { accessKeySecret: [secret] },
    { accessKeySecret: { secret } },
    { accessKeyId: `é${secret}` },
    { accessKeyId: [secret] },
    { host: `https://user:${secret}@example.com` },
    { host: `https://example.com/?secret=${secret}` },
    { tenantId: `${secret}\r\nx` },
    { authentication: secret },
    { socketUri: `wss://user:${secret}@example.com` },
    { tokenStore: `redis://user:${secret}@[127.0.0.1` },
    { tokenStore: `redis+cluster://user:12/${secret}@host` },
    { tokenStore: { host: "a", username: secret } },
    { tokenStore: { host: `:${secret}@a` } },
    { tokenStore: { sentinels: [`:${secret}@a`], name: "b" } },
    { lang: secret },
  ]) {
    assertKept(thrown(() => new ManagementClient({ ...KEY, ...options })));
  }
});

test("the secret of an answer is not in the error that the answer causes", async () => {
  const secret = CANARIES.password;
  const answers = {
    "cut short": `{"statusCode":200,"data":{"bindPwd":"${secret}"`,
    "not JSON": secret,
    "a business failure": `{"statusCode":500,"data":"${secret}"}`,
  };
  let answer;
  const { host } = await verifyingServer(() => [200, {}, answer]);
  const options = { ...KEY, host, maxRetries: 0, throwOnFailure: true };
  const client = new ManagementClient(options);
  const { management } = loadCatalogue(PACKAGE).clients;
  const operations = management.groups.flatMap((group) => group.operations);
  const withSecrets = operations.filter(({ secrets }) => secrets.answer.length > 0);
  const names = withSecrets.map(({ name }) => name);
  assert.ok(names.includes("queryLdapConfigInfo") && names.includes("getBindPwd"));
  for (const { name, arguments: all } of withSecrets) {
    for (const [what, text] of Object.entries(answers)) {
      answer = text;
      const error = await failure(all.length === 0 ? client[name]() : client[name]({}));
      assert.deepEqual(exposures(error, CANARIES), [], `${name}: ${what}`);
      assert.equal(error.response?.data, undefined, `${name}: ${what}`);
    }
  }
});
