import { AuthenticationClient, OAuthError, TokenError } from "genauth-native";
import { findService } from "./service.mjs";
import { createSessions } from "./sessions.mjs";

/**
 * The shared part of the login examples. Register `http://localhost:4000/callback` as the callback URL of
 * the application and `http://localhost:4000` as its logout URL.
 */
export async function prepare() {
  const port = Number(process.env.PORT ?? 4000);
  const origin = `http://localhost:${port}`;
  const service = await findService();
  const client = new AuthenticationClient({
    ...service.options,
    redirectUri: `${origin}/callback`,
    logoutRedirectUri: origin,
  });

  /** Prints how to try the example. */
  function announce() {
    console.log(`Open ${origin}`);
    if (service.user) {
      console.log(`Sign in as ${service.user.username}, ${service.user.password}`);
    }
  }

  /** Reads the claims of the signed-in user. */
  async function sessionOf({ access_token, id_token }) {
    const { sub } = await client.parseIDToken(id_token);
    const options = { tokenPlace: "header", sub };
    return {
      user: await client.getUserInfoByAccessToken(access_token, options),
      idToken: id_token,
    };
  }

  /** Whether the sign-in failed, rather than the application. */
  const isRefusal = (error) => error instanceof OAuthError || error instanceof TokenError;

  return { port, client, sessions: createSessions(origin), announce, sessionOf, isRefusal };
}
