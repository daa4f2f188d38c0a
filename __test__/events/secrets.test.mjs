/** The credentials of event sockets: where they are sent, and where they are not shown. */

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { DEMO_ACCESS_KEY } from "genauth-emulator";
import { observe } from "../support/channels.mjs";
import { startService } from "../support/service.mjs";
import { accepted, authenticationClient, CLIENTS, listen, start } from "./support.mjs";

const NAME = "app.event";
const { accessKeyId, accessKeySecret } = DEMO_ACCESS_KEY;
const SIGNATURE = createHmac("sha1", accessKeySecret).update("websocket\n").digest("base64");

for (const [name, make] of CLIENTS) {
  describe(`the credential of ${name}`, () => {
    for (const [where, faults] of Object.entries({
      "a refusal": [{ status: 503 }, { status: 403 }],
      "a reset": [{ reset: true, times: 2 }],
      "another protocol": [{ rawResponse: "no HTTP\r\n\r\n", times: 2 }],
    })) {
      test(`is not shown by errors, channels and inspect after ${where} (M40, M41)`, async (t) => {
        const emulator = await startService(t, { faults });
        const told = ["open", "retry", "error", "close"].map((event) =>
          observe(t, `genauth:events:${event}`),
        );
        const client = make(t, emulator, { retryTimes: 1 });
        const { subscription, errors } = listen(client, NAME);
        const [error] = await errors.until(1);
        assert.deepEqual(
          told.map(({ length }) => length),
          [0, 1, 1, 1],
        );
        const [{ query, path }] = emulator.requests;
        assert.equal(error.path, path);
        const token = new URLSearchParams(query).get("token") ?? SIGNATURE;
        const shown = [
          inspect([error, told, subscription, client], { depth: 20, showHidden: true }),
          JSON.stringify([error, told, subscription]),
          `${error.stack} ${error.cause?.stack}`,
        ];
        for (const secret of [accessKeySecret, SIGNATURE, encodeURIComponent(SIGNATURE), token]) {
          for (const text of shown) assert.ok(!text.includes(secret), text);
        }
      });
    }

    test("is not shown by an echo of the server", async (t) => {
      const emulator = await startService(t);
      const echo = ({ query, headers }) => {
        const json = { message: `${query} ${headers.authorization}`, statusCode: 403 };
        emulator.fault({ status: 403, json });
        return false;
      };
      emulator.fault({ match: { when: echo }, status: 500 });
      const { errors } = listen(make(t, emulator), NAME);
      const [error] = await errors.until(1);
      const { query } = emulator.requests[0];
      const token = new URLSearchParams(query).get("token") ?? SIGNATURE;
      const shown = `${inspect(error, { depth: 20, showHidden: true })} ${JSON.stringify(error)}`;
      for (const secret of [token, encodeURIComponent(token)]) assert.ok(!shown.includes(secret));
    });
  });
}

test("the authorization of every handshake of a management client is the same (M40)", async (t) => {
  const { emulator, client } = await start(t);
  listen(client, "a");
  const socket = await accepted(emulator, "a");
  socket.end();
  await accepted(emulator, "a", 2);
  listen(client, "b");
  await accepted(emulator, "b");
  const sent = emulator.requests.map(({ headers }) => headers.authorization);
  assert.deepEqual(sent, Array(3).fill(`authing ${accessKeyId}:${SIGNATURE}`));
});

test("an access token is encoded in the URL (M41)", async (t) => {
  const emulator = await startService(t, { requireSignIn: false });
  const accessToken = "a+b/c=&d#e%41";
  listen(authenticationClient(t, emulator, { accessToken }), NAME);
  const { request } = await accepted(emulator, NAME);
  const sent = [...new URLSearchParams(request.query)];
  assert.deepEqual(sent, [
    ["code", NAME],
    ["token", accessToken],
  ]);
});
