import { AuthenticationClient } from "genauth-native";
import { findService } from "./service.mjs";

/**
 * The client of an API whose callers need the scope `orders:read`.
 *
 * @returns {Promise<{ client: AuthenticationClient, announce(port: number): Promise<void> }>} `announce`
 *   prints where the API listens and, with an emulator, a call that it lets in.
 */
export async function findApi() {
  const service = await findService({ oidc: { scopes: ["orders:read"] } });
  const client = new AuthenticationClient({
    ...service.options,
    // The API that tokens must be issued for.
    audience: process.env.GENAUTH_AUDIENCE ?? service.options.appId,
  });

  async function announce(port) {
    console.log(`Listening on http://localhost:${port}`);
    if (service.user === undefined) return;
    const { access_token } = await client.getAccessTokenByClientCredentials("orders:read");
    console.log(`curl -H "Authorization: Bearer ${access_token}" http://localhost:${port}/orders`);
  }
  return { client, announce };
}
