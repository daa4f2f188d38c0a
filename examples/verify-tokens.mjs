// An API that lets in whoever brings a valid access token with the right scope.
import express from "express";
import { AuthenticationClient, TokenError } from "genauth-native";
import { findService } from "./support/service.mjs";

const port = Number(process.env.PORT ?? 4001);
const service = await findService({ oidc: { scopes: ["orders:read"] } });
const client = new AuthenticationClient({
  ...service.options,
  // Whom tokens must be for. Without it, a token for any application of the service would do.
  audience: process.env.GENAUTH_AUDIENCE ?? service.options.appId,
});

/** Turns a request away (RFC 6750, section 3). */
function refuse(res, status, error) {
  res.set("WWW-Authenticate", error === undefined ? "Bearer" : `Bearer error="${error}"`);
  res.status(status).json({ error: error ?? "token_missing" });
}

/** Lets a request pass whose token is valid and has this scope; its claims are `req.token`. */
function requireScope(scope) {
  return async (req, res, next) => {
    const [, token] = /^Bearer +(\S+)$/i.exec(req.headers.authorization ?? "") ?? [];
    if (token === undefined) return refuse(res, 401);
    try {
      req.token = await client.parseAccessToken(token);
    } catch (error) {
      // Anything else is no fault of the caller's: the keys could not be fetched.
      if (!(error instanceof TokenError)) throw error;
      return refuse(res, 401, "invalid_token");
    }
    const granted = String(req.token.scope ?? "").split(" ");
    return granted.includes(scope) ? next() : refuse(res, 403, "insufficient_scope");
  };
}

const app = express();

app.get("/orders", requireScope("orders:read"), (req, res) => {
  res.json({ orders: [], caller: req.token.sub });
});

app.use((error, _req, res, _next) => {
  console.error(`${error.name} ${error.code}: ${error.message}`);
  res.status(503).json({ error: "temporarily_unavailable" });
});

app.listen(port, async (error) => {
  if (error) throw error;
  console.log(`Listening on http://localhost:${port}`);
  if (service.user) {
    const { access_token } = await client.getAccessTokenByClientCredentials("orders:read");
    console.log(`curl -H "Authorization: Bearer ${access_token}" http://localhost:${port}/orders`);
  }
});
