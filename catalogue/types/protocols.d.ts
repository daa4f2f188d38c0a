/** Parameters of {@link AuthenticationClient.buildAuthorizeUrl} with the protocol `"oidc"`. */
export interface OidcParams {
  /**
   * Where the browser returns.
   *
   * @default the client's {@link AuthenticationClientInitOptions.redirectUri}
   */
  redirectUri?: string | undefined;
  /**
   * Response type of the callback.
   *
   * @default "code"
   */
  responseType?:
    | "code"
    | "code id_token token"
    | "code id_token"
    | "code token"
    | "id_token token"
    | "id_token"
    | "none"
    | undefined;
  /**
   * Response mode.
   *
   * @default "query"
   */
  responseMode?: "query" | "fragment" | "form_post" | undefined;
  /**
   * Value that the callback returns.
   *
   * @default 192 random bits
   */
  state?: string | undefined;
  /**
   * Value that the ID token must hold.
   *
   * @default 192 random bits
   */
  nonce?: string | undefined;
  /**
   * Permissions to ask for, separated by spaces. `offline_access` asks for a refresh token, and for the
   * user's consent.
   *
   * @default the client's {@link AuthenticationClientInitOptions.scope}
   */
  scope?: string | undefined;
  /**
   * How {@link OidcParams.codeChallenge} was made of the verifier.
   *
   * @default "S256"
   */
  codeChallengeMethod?: "plain" | "S256" | undefined;
  /** PKCE code challenge, see {@link AuthenticationClient.getCodeChallengeDigest}. */
  codeChallenge?: string | undefined;
  /** ID of the tenant to sign in to. */
  tenantId?: string | undefined;
  /**
   * Whether the user must sign in even with a session at the service. The user can remove that from the
   * URL; {@link OidcParams.maxAge} is what can be checked.
   */
  forced?: boolean | undefined;
  /**
   * The oldest authentication to accept, in seconds before the login begins: a whole number from 0.
   * Sent as `max_age`; pass the same to {@link AuthenticationClient.parseIDToken} as `maxAge`. OpenID Connect only.
   *
   * @default any
   */
  maxAge?: number | undefined;
}

/** Parameters of {@link AuthenticationClient.buildAuthorizeUrl} with the protocol `"oauth"`. */
export interface OauthParams {
  /**
   * Where the browser returns.
   *
   * @default the client's {@link AuthenticationClientInitOptions.redirectUri}
   */
  redirectUri?: string | undefined;
  /**
   * Response type of the callback.
   *
   * @default "code"
   */
  responseType?: "code" | "token" | undefined;
  /**
   * Value that the callback returns.
   *
   * @default 192 random bits
   */
  state?: string | undefined;
  /**
   * Permissions to ask for, separated by spaces.
   *
   * @default "user"
   */
  scope?: string | undefined;
  /**
   * Challenge method of {@link OauthParams.codeChallenge}.
   *
   * @default "S256"
   */
  codeChallengeMethod?: "plain" | "S256" | undefined;
  /** PKCE code challenge, see {@link AuthenticationClient.getCodeChallengeDigest}. */
  codeChallenge?: string | undefined;
}

/** Parameters of {@link AuthenticationClient.buildAuthorizeUrl} with the protocol `"cas"`. */
export interface CasParams {
  /** Where the browser returns with a ticket. */
  service?: string | undefined;
}

/** Parameters of {@link AuthenticationClient.buildLogoutUrl}. */
export interface LogoutParams {
  /**
   * Where the browser goes afterwards.
   *
   * @default with the protocol `"oidc"`, the client's
   *   {@link AuthenticationClientInitOptions.logoutRedirectUri}
   */
  redirectUri?: string | undefined;
  /** With the protocol `"oidc"`: the user's ID token, by which the service finds the session. */
  idToken?: string | undefined;
  /** With the protocol `"oidc"`: value that is passed to `redirectUri`. */
  state?: string | undefined;
}

/** Options for one login, in place of the client's. */
export interface LoginParams {
  /** Permissions to ask for, separated by spaces. */
  scope?: string | undefined;
  /**
   * Value that the callback returns. It also identifies the login, so use another value for each.
   *
   * @default 192 random bits
   */
  state?: string | undefined;
  /**
   * Value that the ID token must hold.
   *
   * @default 192 random bits
   */
  nonce?: string | undefined;
  /** Where the browser returns; remembered for the exchange of the code. */
  redirectUri?: string | undefined;
  /**
   * Whether the user must sign in even with a session at the service. The user can remove this from the
   * URL; with `maxAge: 0` the callback refuses a user who did not sign in.
   */
  forced?: boolean | undefined;
  /**
   * The oldest authentication to accept, in seconds before the login begins: a whole number from 0. Sent as
   * `max_age`. The callback refuses an ID token whose `auth_time` is older or missing. OpenID Connect only.
   *
   * @default any
   */
  maxAge?: number | undefined;
  /** ID of the tenant to sign in to. */
  tenantId?: string | undefined;
  /** With the protocol `"cas"`: where the browser returns with a ticket. */
  service?: string | undefined;
}

/** A PKCE code verifier and the challenge method. */
export interface CodeChallengeOptions {
  /** The verifier that {@link AuthenticationClient.generateCodeChallenge} returned. */
  codeChallenge: string;
  /**
   * `"plain"` gives the verifier itself, which protects nothing.
   *
   * @default "S256"
   */
  method?: "S256" | "plain" | undefined;
}

/** Parameters of the exchange of a code. */
export interface CodeExchangeOptions {
  /** PKCE code verifier, not its digest. */
  codeVerifier?: string | undefined;
  /**
   * The redirect URI of the authorization request.
   *
   * @default the client's {@link AuthenticationClientInitOptions.redirectUri}
   */
  redirectUri?: string | undefined;
}

/** A programmatic account of the user pool. */
export interface ProgrammaticAccount {
  /**
   * Its key.
   *
   * @default the client's `appId`
   */
  accessKey?: string | undefined;
  /**
   * Its secret.
   *
   * @default the client's `appSecret`
   */
  accessSecret?: string | undefined;
}

/** How {@link AuthenticationClient.getUserInfoByAccessToken} sends the token, and the expected subject. */
export interface UserInfoOptions {
  /**
   * HTTP method.
   *
   * @default "GET"
   */
  method?: "POST" | "GET" | undefined;
  /**
   * Where the token is sent. `"body"` needs the method `"POST"`.
   *
   * @default "query"
   */
  tokenPlace?: "query" | "header" | "body" | undefined;
  /**
   * The `sub` of the verified ID token that came with the access token: claims of another user are refused
   * with a {@link TokenError} whose `claim` is `"sub"`. OpenID Connect Core 1.0, 5.3.2.
   *
   * @default not compared
   */
  sub?: string | undefined;
}

/**
 * The members of a request that are used, so that these types need no Node types: `IncomingMessage` of
 * `node:http` and `node:https`, `Http2ServerRequest`, `Request` of Express, `request.raw` of Fastify.
 */
export interface RedirectRequest {
  /** Path and query. */
  readonly url?: string | undefined;
  /** The same before a router has removed its mount path, as Express keeps it. */
  readonly originalUrl?: string | undefined;
  /** Headers, names in lower case. */
  readonly headers: { readonly cookie?: string | undefined };
  /** The connection. The cookie is `Secure` if the connection is encrypted and no redirect URI is known. */
  readonly socket?: object | undefined;
}

/**
 * The members of a response that are used: `ServerResponse` of `node:http` and `node:https`,
 * `Http2ServerResponse`, `Response` of Express, `reply.raw` of Fastify.
 */
export interface RedirectResponse {
  /** Whether the headers have been sent. */
  readonly headersSent: boolean;
  /** The request that this answers. */
  readonly req?: RedirectRequest | undefined;
  /** Reads a header that was set. */
  getHeader(name: string): number | string | string[] | undefined;
  /** Sets a header. */
  setHeader(name: string, value: string | string[]): unknown;
  /** Sends status and headers. */
  writeHead(statusCode: number): unknown;
  /** Ends the response. */
  end(): unknown;
}

/**
 * The members of a request of the Fetch standard that are used, so that these types need no DOM types:
 * `Request`, `NextRequest` of Next, `c.req.raw` of Hono.
 */
export interface FetchRequest {
  /** The whole URL. */
  readonly url: string;
  /** HTTP method, which distinguishes a request from a response. */
  readonly method: string;
  /** Headers. */
  readonly headers: { get(name: string): string | null };
}

/** The members of `Headers` of the Fetch standard that are used. */
export interface FetchHeaders {
  /** Adds a header. */
  append(name: string, value: string): void;
}

/** `Response` of the Fetch standard, if the program has types for it. */
export type FetchResponse = typeof globalThis extends { Response: { prototype: infer Response } }
  ? Response
  : unknown;

/** A sign-in URL, and the values to keep until the browser returns. */
export interface AuthUrlResult {
  /** Where to send the browser. */
  url: string;
  /** Value that the callback must return. */
  state?: string;
  /** Value that the ID token must hold. */
  nonce?: string;
}

/** Query of a sign-in URL of OpenID Connect. */
export interface AuthURLParams {
  /** Where the browser returns. */
  redirect_uri: string;
  /** Response type. */
  response_type: string;
  /** Response mode. */
  response_mode: string;
  /** ID of the application. */
  client_id: string;
  /** Value that the callback returns. */
  state: string;
  /** Value that the ID token holds. */
  nonce: string;
  /** Permissions, separated by spaces. */
  scope: string;
  /** `login`, `consent` or both, if the user must do that again. */
  prompt?: string;
  /** The oldest authentication to accept, in seconds. */
  max_age?: string;
  /** ID of the tenant in authing-node-sdk; this package sends `tenant_id`, which the service reads. */
  tenantId?: string;
}

/** Query of a sign-out URL of OpenID Connect. */
export interface LogoutURLParams {
  /** Where the browser goes afterwards. */
  post_logout_redirect_uri?: string;
  /** The user's ID token. */
  id_token_hint?: string;
  /** Value that is passed to the redirect URI. */
  state?: string;
  /** ID of the application. */
  client_id?: string;
}
