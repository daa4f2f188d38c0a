/** A server that verifies signatures, written from the specification: it reads queries as Express does. */

import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import { after } from "node:test";
import qs from "qs";

const text = (value) => (typeof value === "string" ? value : JSON.stringify(value));

/** The string to sign of a request as it was received. */
export function stringToSign(
  { method, url, headers, body },
  { prefix = "", brand = "authing" } = {},
) {
  const signed = Object.keys(headers)
    .filter((name) => name === "date" || name.startsWith(`x-${brand}-`))
    .sort()
    .map((name) => `${name}:${headers[name].replace(/[\t\n\r\f]/g, " ").trim()}\n`);
  const [path, query] = url.split(/\?(.*)/s);
  let read = {};
  if (method === "GET") read = qs.parse(query ?? "", { allowPrototypes: true, arrayLimit: 1000 });
  else if (method !== "DELETE" && body !== "") read = JSON.parse(body);
  const pairs = Object.keys(read)
    .sort()
    .map((name) => `${name}=${text(read[name])}`);
  const resource = path.slice(prefix.length) + (pairs.length > 0 ? `?${pairs.join("&")}` : "");
  return `${method}\n${signed.join("")}${resource}`;
}

/**
 * Starts a server that records requests and whether their signature is right.
 *
 * @param {(request: object, number: number) => [number, object, (string | Buffer)] | undefined} [reply]
 */
export async function verifyingServer(reply = () => undefined, options = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    const { method, url, headers } = request;
    const received = { method, url, headers, bytes: Buffer.concat(chunks) };
    received.body = received.bytes.toString();
    const isJson = received.body === "" || headers["content-type"] === "application/json";
    const signable = isJson ? received : { ...received, body: "" };
    const signature = createHmac("sha1", "SK")
      .update(stringToSign(signable, options))
      .digest("base64");
    received.verified = headers.authorization === `authing AK:${signature}`;
    requests.push(received);
    const [status, own, body] = reply(received, requests.length - 1) ?? [
      200,
      {},
      '{"statusCode":200}',
    ];
    response.writeHead(status, { "content-type": "application/json", ...own });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  after(() => server.close());
  return { requests, host: `http://127.0.0.1:${server.address().port}` };
}
