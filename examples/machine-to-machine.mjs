// A program without a user: it gets an access token for itself and uses it until it expires.
import { AuthenticationClient } from "genauth-native";
import { findService } from "./support/service.mjs";

const scope = process.env.GENAUTH_SCOPE ?? "orders:read";
const service = await findService({ oidc: { scopes: [scope] } });
const client = new AuthenticationClient(service.options);

// A programmatic account, where the application has one for this; by default, its own id and secret.
const { GENAUTH_ACCESS_KEY: accessKey, GENAUTH_ACCESS_SECRET: accessSecret } = process.env;

/** Replaced so long before it expires: the request that carries it takes time as well. */
const EARLY_SECONDS = 60;

/** A function that resolves with a token: the same for all callers, a new one when it is time. */
function tokenSource(request) {
  let token;
  let replaceAt = 0;
  return () => {
    if (token === undefined || performance.now() >= replaceAt) {
      replaceAt = Number.POSITIVE_INFINITY;
      token = request().then(({ access_token, expires_in }) => {
        replaceAt = performance.now() + (expires_in - EARLY_SECONDS) * 1_000;
        return access_token;
      });
      token.catch(() => {
        token = undefined;
      });
    }
    return token;
  };
}

const getToken = tokenSource(() =>
  client.getAccessTokenByClientCredentials(scope, { accessKey, accessSecret }),
);

try {
  // Three callers at once, one request.
  const [token] = await Promise.all([getToken(), getToken(), getToken()]);
  const { active, scope: granted, exp } = await client.introspectToken(token);
  const expires = new Date(exp * 1_000).toISOString();
  console.log(JSON.stringify({ active, scope: granted, expires }));
} finally {
  await service.close();
}
