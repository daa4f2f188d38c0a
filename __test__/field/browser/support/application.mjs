/** A web application whose users sign in, over http or https. */

import { once } from "node:events";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { AuthenticationClient } from "genauth-native";

/**
 * Starts the application on a host name and a port.
 *
 * @param {object} options options of the client
 * @param {{ url: string, tls?: { key: string, cert: string } }} place
 */
export async function startApplication(options, { url: origin, tls }) {
  const application = { url: origin, outcomes: [], holdsCallbacks: false };
  const users = new Map();

  async function answer(req, res) {
    const { client, url } = application;
    const { pathname } = new URL(req.url, url);
    const page = (status, html) => {
      res.writeHead(status, { "content-type": "text/html" }).end(`<body>${html}</body>`);
    };
    switch (`${req.method} ${pathname}`) {
      case "GET /login":
        return client.loginWithRedirect(res, application.login);
      case "GET /callback": {
        // The test delivers it later.
        if (application.holdsCallbacks) return page(200, "held");
        const tokens = await client.handleRedirectCallback(req, res);
        application.outcomes.push(tokens);
        const { sub } = await client.parseIDToken(tokens.id_token);
        users.set(sub, tokens.id_token);
        return page(
          200,
          `signed in <form method="post" action="/logout"><button>Out</button></form>`,
        );
      }
      case "POST /logout":
        return client.logoutWithRedirect(res, { idToken: [...users.values()].at(-1) });
      default:
        return page(200, '<a href="/login">Sign in</a>');
    }
  }

  const listener = (req, res) => {
    answer(req, res).catch((error) => {
      application.outcomes.push(error);
      res.writeHead(403, { "content-type": "text/html" }).end(`<body>refused ${error.code}</body>`);
    });
  };
  const server = tls ? createSecureServer(tls, listener) : createServer(listener);
  server.listen(Number(new URL(origin).port), "127.0.0.1");
  await once(server, "listening");
  application.client = new AuthenticationClient({
    redirectUri: `${application.url}/callback`,
    logoutRedirectUri: `${application.url}/`,
    ...options,
  });
  application.close = () => {
    application.client.close();
    server.close();
    server.closeAllConnections();
  };
  return application;
}
