import { AuthenticationClient } from "genauth-native";
import { findService } from "./service.mjs";

/**
 * The client of an API that requires the scope `orders:read`.
 *
 * @returns {Promise<{ client: AuthenticationClient, announce(port: number): Promise<void> }>} `announce`
 *   prints the URL of the API and, with an emulator, a command that calls it with a valid token.
 */
export async function findApi() {
  const service = await findService({ oidc: { scopes: ["orders:read"] } });
  const client = new AuthenticationClient({
    ...service.options,
    // The API that tokens must be issued for, their audience.
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
