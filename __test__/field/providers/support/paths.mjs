/**
 * A proxy that shows a provider under the paths of GenAuth. It rewrites paths alone; what GenAuth
 * does not have, such as a provider's login page, passes through.
 */

import { once } from "node:events";
import { createServer, request } from "node:http";

/**
 * Starts the proxy; it ends with the test.
 *
 * @param {import("node:test").TestContext} t
 * @param {Record<string, string>} paths the provider's path of each path of GenAuth
 * @returns {Promise<{ url: string, requests: string[], target?: string }>} set `target` to the
 *   provider's URL; `requests` are the methods and paths that came, such as `POST /oidc/token`
 */
export async function startPaths(t, paths) {
  const proxy = { url: "", requests: [], target: undefined };
  const server = createServer((req, res) => {
    const [path, query] = split(req.url);
    proxy.requests.push(`${req.method} ${path}`);
    const { method, headers } = req;
    const target = `${proxy.target}${paths[path] ?? path}${query}`;
    const outgoing = request(target, { method, headers, agent: false }, (answer) => {
      res.writeHead(answer.statusCode, answer.headers);
      answer.pipe(res);
    });
    outgoing.on("error", () => res.destroy());
    req.pipe(outgoing);
  });
  // A connection that ends while it is idle could take a call along.
  server.keepAliveTimeout = 0;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  proxy.url = `http://127.0.0.1:${server.address().port}`;
  return proxy;
}

function split(target) {
  const mark = target.indexOf("?");
  return mark < 0 ? [target, ""] : [target.slice(0, mark), target.slice(mark)];
}
