/** The webhook examples, one for each framework. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { startExample } from "./support/example.mjs";
import { unusedPort } from "./support/ports.mjs";

const HANDLERS = fileURLToPath(new URL("support/route-handlers.mjs", import.meta.url));
const SECRET = "whsec-0123456789";
const NAME = "x-authing-webhook-secret";

/** The command for each example, and the pattern of the line that it prints when it is ready. */
const FRAMEWORKS = {
  Express: { name: "webhook-express", ready: /^Listening on (\S+)$/m },
  Fastify: { name: "webhook-fastify", ready: /^Listening on (\S+)$/m },
  "Next's route handlers": {
    name: "webhook-next",
    ready: /^Open (\S+)$/m,
    runner: (port) => (path) => [HANDLERS, path, String(port)],
  },
};

async function startWebhook(t, { name, ready, runner }, env) {
  const port = await unusedPort();
  const example = startExample(t, name, { PORT: String(port), ...env }, runner?.(port));
  const [, origin] = await example.printed(ready);
  return { example, url: new URL("/webhook", origin) };
}

for (const [framework, command] of Object.entries(FRAMEWORKS)) {
  describe(`the webhook with ${framework}`, () => {
    test("accepts its secret alone", async (t) => {
      const env = { GENAUTH_WEBHOOK_SECRET: SECRET };
      const { example, url } = await startWebhook(t, command, env);
      const send = async (secrets, id) => {
        const headers = [
          ["content-type", "application/json"],
          ...secrets.map((one) => [NAME, one]),
        ];
        const body = JSON.stringify({ eventName: "user:created", data: { id } });
        return (await fetch(url, { method: "POST", headers, body })).status;
      };
      assert.equal(await send([SECRET], "first"), 204);
      assert.equal(await send([], "none"), 401);
      assert.equal(await send(["another"], "wrong"), 401);
      assert.equal(await send([SECRET, SECRET], "twice"), 401);
      assert.equal(await send([SECRET], "last"), 204);
      const [printed] = await example.printed(/user:created.*last$/ms);
      assert.equal(printed, "user:created: first\nuser:created: last");
    });
  });
}

for (const framework of ["Express", "Fastify"]) {
  test(`the webhook with ${framework} accepts the command that it prints`, async (t) => {
    const { example } = await startWebhook(t, FRAMEWORKS[framework]);
    const [, secret, body, url] = await example.printed(
      /^curl -H "x-authing-webhook-secret: (\w+)" -H "content-type: application\/json" -d '(.+)' (\S+)$/m,
    );
    const headers = { "content-type": "application/json", [NAME]: secret };
    assert.equal((await fetch(url, { method: "POST", headers, body })).status, 204);
    await example.printed(/^user:created: 1$/m);
  });
}

test("the webhook with Next fails without a secret, and accepts nothing", async () => {
  delete process.env.GENAUTH_WEBHOOK_SECRET;
  const { POST } = await import(join("..", "examples", "webhook-next.mjs"));
  const request = new Request("http://localhost/webhook", {
    method: "POST",
    headers: { [NAME]: "" },
  });
  await assert.rejects(POST(request), { name: "ConfigurationError", field: "secret" });
});
