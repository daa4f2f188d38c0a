/** The bounds of a call: no other host, no page for an answer, one deadline (M21, M25, M26). */

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { HttpError, ManagementClient, ResponseError, TimeoutError } from "genauth-native";
import { atDeadline, isBefore } from "../support/deadlines.mjs";
import { failure } from "../support/service.mjs";
import { listen } from "../support/tcp.mjs";
import { verifyingServer } from "./support.mjs";

const KEY = { accessKeyId: "AK", accessKeySecret: "SK" };

test("a redirect is not followed: the other host gets no password and no signature (M21)", async () => {
  const other = await verifyingServer();
  for (const status of [301, 302, 303, 307, 308]) {
    const location = `${other.host}/api/v3/create-user`;
    const { host, requests } = await verifyingServer(() => [status, { location }, ""]);
    const client = new ManagementClient({ ...KEY, host });
    const error = await failure(client.createUser({ username: "ada", password: "engine-1843" }));
    assert.ok(error instanceof HttpError);
    assert.deepEqual([error.response.status, error.attempts, requests.length], [status, 1, 1]);
    assert.equal(error.response.location, location);
  }
  assert.equal(other.requests.length, 0);
});

test("a page of HTML is an error (M25)", async () => {
  const page = "<!doctype html><title>console</title>";
  const { host } = await verifyingServer(() => [200, { "content-type": "text/html" }, page]);
  const client = new ManagementClient({ ...KEY, host });
  for (const call of [() => client.listUsers({}), () => client.getUser({ userId: "u" })]) {
    const error = await failure(call());
    assert.ok(error instanceof ResponseError);
    assert.equal(error.code, "ERR_RESPONSE_NOT_JSON");
    assert.equal(error.response.status, 200);
  }
});

test("an answer that drips ends at the deadline of the call (M26)", async () => {
  // It never stops, so only the deadline ends the call.
  const drip = (_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const timer = setInterval(() => response.write(" "), 5);
    response.on("close", () => clearInterval(timer));
  };
  const port = await listen({ after }, undefined, createServer(drip));
  const host = `http://127.0.0.1:${port}`;
  const late = (timeout) =>
    failure(new ManagementClient({ ...KEY, host, timeout }).getUser({ userId: "u" }));
  const error = await atDeadline(late, (early) => isBefore("body", early));
  assert.ok(error instanceof TimeoutError);
  assert.deepEqual([error.code, error.phase], ["ETIMEDOUT", "body"]);
});
