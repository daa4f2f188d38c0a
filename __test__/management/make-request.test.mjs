/** `makeRequest` (M18 to M20, M30). The parts of its URL are tested in core/src/call/free_request.rs. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { ConfigurationError, ManagementClient, ResponseError, TimeoutError } from "../../index.js";
import { verifyingServer } from "./support.mjs";

const clientOf = (host) => new ManagementClient({ accessKeyId: "AK", accessKeySecret: "SK", host });

test("headers and timeout count, and the object stays as it is (M18)", async () => {
  const { host, requests } = await verifyingServer();
  const config = Object.freeze({
    method: "get",
    url: "/api/v3/x?a=1",
    params: { b: [1, 2] },
    headers: { "x-authing-trace": "t", "x-other": "o" },
  });
  assert.deepEqual(await clientOf(host).makeRequest(config), { statusCode: 200 });
  const [{ headers, method, url, verified }] = requests;
  assert.equal(`${method} ${url}`, "GET /api/v3/x?a=1&b%5B%5D=1&b%5B%5D=2");
  assert.deepEqual([headers["x-authing-trace"], headers["x-other"], verified], ["t", "o", true]);
  for (const name of ["authorization", "date", "x-authing-date", "x-authing-signature-nonce"]) {
    const call = clientOf(host).makeRequest({ url: "/x", headers: { [name]: "x" } });
    await assert.rejects(call, ConfigurationError);
  }
  const late = clientOf("http://127.0.0.1:9").makeRequest({ url: "/x", timeout: 1e-6 });
  await assert.rejects(late, TimeoutError);
});

test("a body is an object, its JSON text, or bytes (M19d)", async () => {
  const { host, requests } = await verifyingServer();
  const client = clientOf(host);
  const form = new FormData();
  form.set("file", new Blob(["content"]), "a.txt");
  for (const data of [{ b: 1, a: "x y" }, '{ "b": 1, "a": "x y" }', form, Buffer.from([0, 255])]) {
    await client.makeRequest({ method: "pOsT", url: "/x", data });
  }
  assert.deepEqual(
    requests.map(({ verified }) => verified),
    [true, true, true, true],
  );
  assert.equal(requests[1].body, '{"b":1,"a":"x y"}');
  assert.match(requests[2].headers["content-type"], /^multipart\/form-data; boundary=/);
  assert.deepEqual(requests[3].bytes, Buffer.from([0, 255]));
});

test("other origins, members and kinds of data are refused (M20)", async () => {
  const client = clientOf("http://127.0.0.1:9");
  for (const config of [
    undefined,
    { url: "https://evil.example/x" },
    { url: "//evil.example/x" },
    { url: "/x", baseURL: "https://evil.example" },
    { url: "/x", method: "TRACE" },
    { url: "/x", method: "POST", data: "text" },
    { url: "/x", method: "POST", data: [1] },
    { url: "/x", method: "POST", data: new Date(0) },
    { url: "/x", method: "POST", data: new Map([["a", 1]]) },
    { url: "/x", method: "POST", data: { a: 1n } },
    { url: "/x", params: new Map([["a", 1]]) },
    { url: "/x", params: { a: 1n } },
    { url: "/x", params: "a=1" },
    { url: "/x", responseType: "stream" },
  ]) {
    await assert.rejects(client.makeRequest(config), ConfigurationError);
  }
});

test("URLSearchParams are a query, or a form", async () => {
  const { host, requests } = await verifyingServer();
  const params = new URLSearchParams([
    ["a", "1"],
    ["a", "ü"],
  ]);
  for (const url of ["/x", "/x?b=2", "/x#part"]) await clientOf(host).makeRequest({ url, params });
  await clientOf(host).makeRequest({ method: "POST", url: "/x", data: params });
  assert.deepEqual(
    requests.map(({ url }) => url),
    ["/x?a=1&a=%C3%BC", "/x?b=2&a=1&a=%C3%BC", "/x?a=1&a=%C3%BC", "/x"],
  );
  assert.ok(requests.every(({ verified }) => verified));
  assert.equal(requests[3].body, "a=1&a=%C3%BC");
  assert.match(requests[3].headers["content-type"], /^application\/x-www-form-urlencoded/);
});

test("the object may be changed for the next request at once", async () => {
  const { host, requests } = await verifyingServer();
  const client = clientOf(host);
  const config = { method: "POST", url: "", data: { number: 0 } };
  const calls = [1, 2, 3].map((number) => {
    config.url = `/x/${number}`;
    config.data.number = number;
    return client.makeRequest(config);
  });
  await Promise.all(calls);
  const sent = requests.map(({ url, body }) => `${url} ${body}`).sort();
  assert.deepEqual(
    sent,
    [1, 2, 3].map((number) => `/x/${number} {"number":${number}}`),
  );
});

test("names that a server leaves out of a query are left out of the signature", async () => {
  const { host, requests } = await verifyingServer();
  const hidden = JSON.parse('{"__proto__":{"p":1},"q":2,"constructor":3}');
  for (const config of [
    { url: "/x", params: { a: hidden } },
    { url: "/x", params: hidden },
    { url: "/x?=1&&a&b=&=", params: { c: "" } },
  ]) {
    await clientOf(host).makeRequest(config);
    assert.ok(requests.at(-1).verified, requests.at(-1).url);
  }
});

test("an answer that is not JSON is a Buffer where that is asked for (M30)", async () => {
  const bytes = Buffer.from([0x50, 0x4b, 0, 255, 254]);
  const { host } = await verifyingServer(() => [200, { "content-type": "application/zip" }, bytes]);
  const client = clientOf(host);
  assert.deepEqual(await client.makeRequest({ url: "/x", responseType: "buffer" }), bytes);
  await assert.rejects(client.makeRequest({ url: "/x" }), ResponseError);
});
