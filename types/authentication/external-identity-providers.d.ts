// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** External identity providers: operations of {@link AuthenticationClient}. */
export interface ExternalIdentityProvidersOperations {
  /**
   * Creates a link that binds a user to an account of an external identity provider.
   *
   * Send the user's browser to the link.
   *
   * @param query The connection, the user, and how the result is returned.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.generateLinkExtIdpUrl({
   *   extIdpConnIdentifier: "CONNECTION_IDENTIFIER",
   *   appId: process.env.GENAUTH_APP_ID,
   *   idToken: "ID_TOKEN",
   * });
   * @see GenAuth V3 API, `GET /api/v3/generate-link-extidp-url`: https://api-explorer.genauth.ai
   */
  generateLinkExtIdpUrl(
    query: {
      /** Identifier of the connection of the external identity provider. */
      extIdpConnIdentifier: string;
      /** ID of the GenAuth application. The client does not fill it in. */
      appId: string;
      /** ID token of the user. */
      idToken: string;
      /** Whether a redirect returns the result. A string, not a boolean. */
      needUrlRedirect?: string;
      /**
       * Whether a redirect holds only the token, because some browsers limit the length of URLs. A
       * string, not a boolean. From the code of authing-node-sdk: only when a redirect returns the
       * result.
       */
      onlyRedirectToken?: string;
      /** Whether a form that the browser posts returns the result. A string, not a boolean. */
      needFormPost?: string;
      /** URL that receives the result of a redirect or a posted form. */
      targetUrl?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GenerateBindExtIdpLinkRespDto>;

  /**
   * Unlinks the signed-in user from an external identity provider.
   *
   * Takes the ID of the identity provider, not that of a connection.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param requestBody The identity provider.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.unlinkExtIdp({ extIdpId: "EXT_IDP_ID" });
   * @see GenAuth V3 API, `POST /api/v3/unlink-extidp`: https://api-explorer.genauth.ai
   */
  unlinkExtIdp(
    requestBody: Models.UnlinkExtIdpDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Lists the signed-in user's identities at external identity providers.
   *
   * Needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getIdentities();
   * @see GenAuth V3 API, `GET /api/v3/get-identities`: https://api-explorer.genauth.ai
   */
  getIdentities(options?: CallOptions | number): Promise<Models.GetIdentitiesRespDto>;

  /**
   * Lists the external identity providers that are enabled for the application.
   *
   * A sign-in page can render its buttons from it.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getApplicationEnabledExtIdps();
   * @see GenAuth V3 API, `GET /api/v3/get-application-enabled-extidps`:
   * https://api-explorer.genauth.ai
   */
  getApplicationEnabledExtIdps(options?: CallOptions | number): Promise<Models.GetExtIdpsRespDto>;
}

export type { GenAuthError };
