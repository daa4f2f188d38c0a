// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Parameters of a token exchange of earlier versions of the service. */
export type LegacyExchangeTokenParams = {
  /** Requested scopes, separated by spaces. */
  scope: string;
  /** Type of the token to answer: `id_token` or `access_token`. */
  response_token_type: LegacyExchangeTokenParams.response_token_type;
  /** ID of the application. */
  client_id: string;
  /**
   * Secret of the application. From the code of authing-node-sdk: required when the endpoint
   * authenticates with `client_secret_post`.
   */
  client_secret?: string;
  /** ID token to exchange. */
  id_token?: string;
  /** Access token to exchange. */
  access_token?: string;
  /** Value that pipeline functions read from their context. */
  exchange_token_ctx?: any;
};
export namespace LegacyExchangeTokenParams {
  /** Types of the tokens that the exchange returns. */
  export enum response_token_type {
    /** An ID token. */
    ID_TOKEN = "id_token",
    /** An access token. */
    ACCESS_TOKEN = "access_token",
  }
}

/** Answer of a token exchange of earlier versions of the service. */
export type LegacyExchangeTokenResponse = {
  /** Access token, for calls of an API. */
  access_token?: string;
  /** ID token, whose claims describe the user. */
  id_token?: string;
};

/** Metadata of an OpenID provider (OpenID Connect Discovery 1.0), as the service publishes them. */
export type OidcDiscoveryMetadata = {
  /** Issuer identifier, the `iss` of its tokens. */
  issuer: string;
  /** URL of the authorization endpoint. */
  authorization_endpoint: string;
  /** URL of the token endpoint. */
  token_endpoint: string;
  /** URL of the userinfo endpoint. */
  userinfo_endpoint: string;
  /** URL of the key set. */
  jwks_uri: string;
  /** Scopes that an application can request. */
  scopes_supported: string[];
  /** Values of `response_type`. */
  response_types_supported: ("none" | "code" | "token" | "id_token token" | "id_token" | "code token" | "code id_token token" | "code id_token")[];
  /** Values of `response_mode`. */
  response_modes_supported: string[];
  /** Grant types of the token endpoint. */
  grant_types_supported: string[];
  /** JWS algorithms of ID tokens. */
  id_token_signing_alg_values_supported: string[];
  /** JWE key management algorithms of ID tokens. */
  id_token_encryption_alg_values_supported: string[];
  /** JWE content encryption algorithms of ID tokens. */
  id_token_encryption_enc_values_supported: string[];
  /** JWS algorithms of the userinfo response. */
  userinfo_signing_alg_values_supported: string[];
  /** JWE key management algorithms of the userinfo response. */
  userinfo_encryption_alg_values_supported: string[];
  /** JWE content encryption algorithms of the userinfo response. */
  userinfo_encryption_enc_values_supported: string[];
  /** Client authentication methods of the token endpoint. */
  token_endpoint_auth_methods_supported: string[];
  /** Types of claims. */
  claim_types_supported: string[];
  /** Claims that the provider may answer. */
  claims_supported: string[];
  /** Values of `code_challenge_method` (RFC 7636). */
  code_challenge_methods_supported: string[];
  /** URL of the logout endpoint. */
  end_session_endpoint: string;
  /** URL of the introspection endpoint. */
  introspection_endpoint: string;
  /** Client authentication methods of the introspection endpoint. */
  introspection_endpoint_auth_methods_supported: string[];
  /** URL of the revocation endpoint. */
  revocation_endpoint: string;
  /** Client authentication methods of the revocation endpoint. */
  revocation_endpoint_auth_methods_supported: string[];
};

/**
 * Parameters of the token endpoint of OIDC (RFC 6749). `getAccessTokenByCode`,
 * `getNewAccessTokenByRefreshToken` and `getAccessTokenByClientCredentials` send them for you.
 */
export type TokenEndPointParams = {
  /**
   * ID of the application. Required when the endpoint authenticates with `client_secret_post` or
   * `none`.
   */
  client_id?: string;
  /**
   * Secret of the application. Required when the endpoint authenticates with `client_secret_post`.
   */
  client_secret?: string;
  /** Grant type. */
  grant_type: TokenEndPointParams.grant_type;
  /** Redirect URI of the authorization request, unchanged. */
  redirect_uri: string;
  /**
   * Authorization code. Required when `grant_type` is `authorization_code`. Can be used once. Valid
   * for 10 minutes.
   */
  code?: string;
  /**
   * Verifier of PKCE (RFC 7636): the value whose digest was sent as `code_challenge`. Required when
   * `grant_type` is `authorization_code` with PKCE.
   */
  code_verifier?: string;
  /** Refresh token of the user. Required when `grant_type` is `refresh_token`. */
  refresh_token?: string;
};
export namespace TokenEndPointParams {
  /** Grant types of the token endpoint. */
  export enum grant_type {
    /** An authorization code. */
    AUTHORIZATION_CODE = "authorization_code",
    /** A refresh token. */
    REFRESH_TOKEN = "refresh_token",
    /** The credentials of the application or of a programmatic access account, without a user. */
    CLIENT_CREDENTIALS = "client_credentials",
    /** Account and password of the user. OAuth 2.1 has removed this grant. */
    PASSWORD = "password",
    /** A token of an earlier version of the service. */
    HTTP_AUTHING_CN_OIDC_GRANT_TYPE_AUTHING_TOKEN = "http://authing.cn/oidc/grant_type/authing_token",
  }
}

/** Parameters of the introspection endpoint (RFC 7662). `introspectToken` sends them for you. */
export type TokenIntrospectEndpointParams = {
  /**
   * ID of the application. Required when the endpoint authenticates with `client_secret_post` or
   * `none`.
   */
  client_id?: string;
  /**
   * Secret of the application. Required when the endpoint authenticates with `client_secret_post`.
   */
  client_secret?: string;
  /** The access token or refresh token. */
  token: string;
  /**
   * Whether the token of a user who was deleted, disabled, archived or has left is reported as
   * inactive before it expires.
   */
  strict?: boolean;
};

/** Answer of the introspection endpoint (RFC 7662). */
export type TokenIntrospectResponse = {
  /** Whether the token is valid. */
  active: boolean;
  /** ID of the user. Only when the token is valid. */
  sub?: string;
  /** ID of the application that the token was issued to. Only when the token is valid. */
  client_id?: string;
  /** Expiry. Unit: seconds since 1970. Only when the token is valid. */
  exp?: number;
  /** Time of issue. Unit: seconds since 1970. Only when the token is valid. */
  iat?: number;
  /** Issuer. Only when the token is valid. */
  iss?: string;
  /** ID of the token. Only when the token is valid. */
  jti?: string;
  /**
   * Scopes of the token. Only when the token is valid. The document says separated by commas, its
   * example separates them by spaces.
   */
  scope?: string;
  /** Type of the token. Only when the token is valid. Default: `"Bearer"`. */
  token_type?: string;
};

/** Parameters of the revocation endpoint (RFC 7009). `revokeToken` sends them for you. */
export type TokenRevocationEndpointParams = {
  /**
   * ID of the application. Required when the endpoint authenticates with `client_secret_post` or
   * `none`.
   */
  client_id?: string;
  /**
   * Secret of the application. Required when the endpoint authenticates with `client_secret_post`.
   */
  client_secret?: string;
  /** The access token or refresh token. */
  token: string;
};
