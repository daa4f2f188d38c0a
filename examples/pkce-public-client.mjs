// A program on the user's own machine, which cannot keep a secret: it signs the user in with the
// browser, and PKCE proves that the program that redeems the code is the one that requested it (RFC 8252).
import { createServer } from "node:http";
import { AuthenticationClient } from "genauth-native";
import { findService } from "./support/service.mjs";

const service = await findService({ app: { tokenEndpointAuthMethod: "none" } });
const { appId, appHost } = service.options;
const client = new AuthenticationClient({ appId, appHost, tokenEndPointAuthMethod: "none" });

// The browser returns to this machine. Set PORT if the application's callback URL has a port.
const server = createServer();
await new Promise((resolve, reject) => {
  server.once("error", reject).listen(Number(process.env.PORT ?? 0), "127.0.0.1", resolve);
});
const redirectUri = `http://127.0.0.1:${server.address().port}/callback`;

const codeVerifier = client.generateCodeChallenge();
const { url, state, nonce } = client.buildAuthorizeUrl({
  redirectUri,
  codeChallenge: client.getCodeChallengeDigest({ codeChallenge: codeVerifier, method: "S256" }),
  codeChallengeMethod: "S256",
});
console.log(`Open ${url}`);
if (service.user) console.log(`Sign in as ${service.user.username}, ${service.user.password}`);

/** Waits for the callback of this sign-in. Any other request to the port is rejected. */
const answer = await new Promise((resolve) => {
  server.on("request", (req, res) => {
    const target = new URL(req.url, redirectUri);
    const isOurs = target.pathname === "/callback" && target.searchParams.get("state") === state;
    res.writeHead(isOurs ? 200 : 404, { "content-type": "text/plain", connection: "close" });
    res.end(isOurs ? "You can close this window.\n" : "Not found\n");
    if (isOurs) resolve(target.searchParams);
  });
});
server.close();

try {
  const code = answer.get("code");
  if (code === null) throw new Error(`The sign-in was refused: ${answer.get("error")}`);
  const tokens = await client.getAccessTokenByCode(code, { codeVerifier, redirectUri });
  const user = await client.parseIDToken(tokens.id_token, { nonce });
  console.log(`Signed in: ${user.sub}`);
} finally {
  await service.close();
}
