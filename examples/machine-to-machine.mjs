// A program without a user: it gets an access token for itself and reuses it until it expires.
import { AuthenticationClient } from "genauth-native";
import { findService } from "./support/service.mjs";

const scope = process.env.GENAUTH_SCOPE ?? "orders:read";
const service = await findService({ oidc: { scopes: [scope] } });
const client = new AuthenticationClient(service.options);

// A programmatic account, if the application has one; by default, the application's own ID and secret.
const { GENAUTH_ACCESS_KEY: accessKey, GENAUTH_ACCESS_SECRET: accessSecret } = process.env;

/** Seconds before expiry at which a token is replaced, since the request that carries it takes time. */
const EARLY_SECONDS = 60;

/** Returns a function that resolves with a token, shared by all callers and replaced before it expires. */
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
  // Three concurrent callers share one request.
  const [token] = await Promise.all([getToken(), getToken(), getToken()]);
  const { active, scope: granted, exp } = await client.introspectToken(token);
  const expires = new Date(exp * 1_000).toISOString();
  console.log(JSON.stringify({ active, scope: granted, expires }));
} finally {
  await service.close();
}
