/** An application that signs users in with the client under test. */

import { once } from "node:events";
import { createServer } from "node:http";

/**
 * Starts the application; it ends with the test.
 *
 * @param {import("node:test").TestContext} t
 * @returns {Promise<{ url: string, client?: object, login?: object, outcome?: unknown }>} set
 *   `client` before its first request; `outcome` is what the last callback resolved or rejected with
 */
export async function startApplication(t) {
  const application = { url: "", client: undefined, login: undefined, outcome: undefined };
  const server = createServer(async (req, res) => {
    if (req.url === "/login") {
      await application.client.loginWithRedirect(res, application.login);
    } else if (req.url.startsWith("/callback")) {
      application.outcome = await application.client
        .handleRedirectCallback(req, res)
        .catch((error) => error);
      res.end();
    } else {
      res.end("home");
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    application.client?.close();
    server.close();
    server.closeAllConnections();
  });
  application.url = `http://127.0.0.1:${server.address().port}`;
  return application;
}
