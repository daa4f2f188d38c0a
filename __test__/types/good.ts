// Everything here must compile: it is what a user of the package may write.
import { subscribe } from "node:diagnostics_channel";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttp2Server } from "node:http2";
import {
  AbortError,
  type AccessToken,
  ApiError,
  AuthenticationClient,
  type AuthenticationClientInitOptions,
  type BearerRequest,
  type CallOptions,
  type ClientCredentialsTokenResponse,
  type ClientStats,
  ConfigurationError,
  ConnectionError,
  DEFAULT_COOKIE_KEY,
  DEFAULT_SCOPE,
  DEFAULT_SOCKET_URI,
  type EventSubscription,
  type EventsRetryMessage,
  GenAuthError,
  HttpError,
  type IDToken,
  type JWKSObject,
  type ManagementClient,
  type ManagementClientStats,
  type Models,
  OAuthError,
  type OIDCTokenResponse,
  RateLimitError,
  type RedirectRequest,
  type RedirectResponse,
  type RequestChallenge,
  type RequestEndMessage,
  type RequestErrorMessage,
  type RequestRetryMessage,
  type RequestStartMessage,
  ResponseError,
  TimeoutError,
  TokenError,
  type TokenIntrospection,
  type TokenStore,
  type UserInfo,
  verifyWebhook,
} from "genauth-native";

const required = { appId: "app", appSecret: "secret", appHost: "https://a.genauth.ai" };

const tls = { ca: ["PEM", Buffer.alloc(1)], cert: "PEM", key: "PEM", servername: "redis.internal" };
const stores: TokenStore[] = [
  "redis+cluster://cache-1,cache-2",
  { host: "cache", port: 6379, db: 1, username: "shop", password: "secret", tls: true },
  {
    sentinels: ["sentinel-1", { host: "sentinel-2", port: 26379 }],
    name: "tokens",
    sentinelTLS: tls,
  },
  { cluster: [{ host: "cache-1" }], password: undefined, tls },
];

export const clients: AuthenticationClient[] = [
  new AuthenticationClient(required),
  new AuthenticationClient({
    appId: "app",
    appHost: "a.genauth.ai",
    tokenEndPointAuthMethod: "none",
  }),
  new AuthenticationClient(Object.freeze({ ...required, timeout: 5_000 })),
  new AuthenticationClient({ ...required, wechatTokenCache: true }),
  new AuthenticationClient({ ...required, wechatTokenCache: { maxAge: 30, refreshAhead: 5 } }),
  new AuthenticationClient({ ...required, wechatTokenCache: { store: "rediss://cache:6379" } }),
  ...stores.map((store) => new AuthenticationClient({ ...required, wechatTokenCache: { store } })),
  new AuthenticationClient({ ...required, accessToken: undefined, lang: undefined }),
  new AuthenticationClient({ ...required, proxy: false, ca: [readFileSync("ca.pem"), "PEM"] }),
  new AuthenticationClient({ ...required, ca: new Uint8Array(), proxy: "http://proxy:3128" }),
  new AuthenticationClient({
    ...required,
    clientCertificate: { cert: "PEM", key: Buffer.alloc(1) },
  }),
];

export const everything: Required<AuthenticationClientInitOptions> = {
  ...required,
  accessToken: "token",
  redirectUri: "https://shop.example/callback",
  logoutRedirectUri: "https://shop.example",
  scope: DEFAULT_SCOPE,
  cookieKey: DEFAULT_COOKIE_KEY,
  lang: "zh-CN",
  protocol: "oidc",
  tokenEndPointAuthMethod: "client_secret_post",
  introspectionEndPointAuthMethod: "client_secret_basic",
  revocationEndPointAuthMethod: "none",
  timeout: 10_000,
  rejectUnauthorized: true,
  socketUri: DEFAULT_SOCKET_URI,
  retryTimes: 5,
  pingInterval: 20_000,
  pingTimeout: 5_000,
  brand: "genauth",
  connectTimeout: 1_000,
  http2: false,
  maxRetries: 2,
  maxResponseBytes: 1_000_000,
  proxy: "http://proxy:3128",
  ca: "PEM",
  clientCertificate: { cert: "PEM", key: "PEM" },
  throwOnFailure: false,
  rateLimit: { perSecond: 300, burst: 10 },
  wechatTokenCache: { maxAge: 60, refreshAhead: 12, store: "redis://cache" },
  issuer: ["https://a.genauth.ai/oidc", "https://b.genauth.ai/oidc"],
  audience: "app",
  idTokenSigningAlg: "ES256",
  clockTolerance: 5,
  cookieSecret: ["new secret", "secret"],
  encryptPassword: "sm2",
};

export async function token(client: AuthenticationClient, signal: AbortSignal): Promise<string> {
  const body: Models.GetWechatAccessTokenDto = { appId: "wx", appSecret: "secret" };
  const options: CallOptions = {
    signal,
    timeout: 1_000,
    maxRetries: 0,
    headers: { "x-trace": "1" },
    throwOnFailure: true,
  };
  const answer: Models.GetWechatAccessTokenInfoRespDto = await client.getWechatMpAccessTokenInfo(
    body,
    options,
  );
  const { accessToken, expiresAt }: Models.GetWechatAccessTokenDataDto = answer.data;
  const apiCode: number | undefined = answer.apiCode;
  const requestId: string | undefined = answer.requestId;
  const old: Models.GetWechatAccessTokenRespDto = await client.getWechatMpAccessToken(body);
  return `${accessToken} ${expiresAt} ${apiCode} ${requestId} ${old.statusCode} ${old.message}`;
}

export async function signals(client: AuthenticationClient): Promise<void> {
  const body = { appId: "wx", appSecret: "secret" };
  await client.getWechatMpAccessToken(body, { signal: new AbortController().signal });
  await client.getWechatMpAccessToken(body, { signal: AbortSignal.timeout(5) });
  await client.getWechatMpAccessToken(body, {});
  await client.getWechatMpAccessToken(body, undefined);
}

/** As other packages declare it. */
interface PublicKey {
  kty?: string;
  kid?: string;
}

export async function verified(client: AuthenticationClient, jwk: PublicKey): Promise<string> {
  const serverJWKS: JWKSObject = { keys: [jwk, { kty: "RSA", n: "…", e: "AQAB", x5t: "…" }] };
  const user: IDToken = await client.parseIDToken("token", { serverJWKS, nonce: "n", maxAge: 60 });
  await client.parseIDToken("token", { accessToken: "access", clockTolerance: 0 });
  const access: AccessToken = await client.parseAccessToken("token", { audience: ["api"] });
  await client.parseAccessToken("token", undefined, { timeout: 1_000 });
  return `${user.sub} ${user.email} ${access.scope} ${access.iss}`;
}

export async function protect(
  client: AuthenticationClient,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<Response | undefined> {
  const requests: BearerRequest[] = [
    req,
    new Request("https://api.example"),
    new Headers(),
    { headers: { authorization: "Bearer token" } },
    { raw: new Request("https://api.example") },
  ];
  await client.verifyRequest(requests[0] ?? req);
  try {
    const token = await client.verifyRequest(req, { audience: ["api"], scope: ["read"] }, {});
    res.end(token.sub);
  } catch (error) {
    const challenge: RequestChallenge | undefined =
      error instanceof GenAuthError ? error.challenge : undefined;
    if (challenge === undefined) throw error;
    res.writeHead(challenge.status, challenge.headers).end(challenge.wwwAuthenticate);
    return new Response(null, challenge);
  }
  return undefined;
}

export function tokens(client: AuthenticationClient): void {
  client.setAccessToken("token");
  client.setAccessToken(null);
  client.setAccessToken(undefined);
  client.close();
  client[Symbol.dispose]();
}

export function scoped(): void {
  using client = new AuthenticationClient(required);
  client.setAccessToken("token");
}

export function explained(error: unknown): string | number | undefined {
  if (error instanceof RateLimitError) return error.retryAfter ?? error.response?.status;
  if (error instanceof HttpError)
    return error.response.headers["content-type"] ?? error.response.data.message;
  if (error instanceof TimeoutError) return error.phase === "connect" ? error.code : error.phase;
  if (error instanceof ConfigurationError) return error.field;
  if (error instanceof ConnectionError && error.code === "ECONNREFUSED") return error.attempts;
  if (error instanceof ResponseError && error.code === "ERR_RESPONSE_TOO_LARGE") return 0;
  if (error instanceof ApiError) return error.apiCode ?? error.businessStatusCode;
  if (error instanceof AbortError) return String(error.cause);
  if (error instanceof OAuthError && error.code === "ERR_LOGIN_STATE") return error.code;
  if (error instanceof OAuthError) return error.errorDescription ?? error.error;
  if (error instanceof TokenError) return error.claim;
  if (error instanceof GenAuthError) return `${error.operation} ${error.method} ${error.path}`;
  return error instanceof Error ? error.message : undefined;
}

export class ShopClient extends AuthenticationClient {
  constructor(appHost: string) {
    super({ ...required, appHost });
  }

  override async getWechatMpAccessToken(
    requestBody: Models.GetWechatAccessTokenDto,
    options?: CallOptions,
  ): Promise<Models.GetWechatAccessTokenRespDto> {
    return super.getWechatMpAccessToken(requestBody, { timeout: 500, ...options });
  }
}

export function addresses(client: AuthenticationClient): string[] {
  const verifier: string = client.generateCodeChallenge();
  const codeChallenge = client.getCodeChallengeDigest({ codeChallenge: verifier });
  const { url, state, nonce } = client.buildAuthorizeUrl({
    codeChallenge,
    codeChallengeMethod: "S256",
    redirectUri: undefined,
    tenantId: "tenant",
    forced: true,
  });
  return [
    url,
    state ?? "",
    nonce ?? "",
    client.buildAuthorizeUrl().url,
    client.buildAuthorizeUrl({ responseType: "token" }).url,
    client.buildAuthorizeUrl({ service: "https://shop.example/cas" }).url,
    client.buildLogoutUrl(),
    client.buildLogoutUrl({ idToken: "token", redirectUri: "https://shop.example", state: "x" }),
  ];
}

export async function grants(client: AuthenticationClient): Promise<unknown[]> {
  const tokens: OIDCTokenResponse = await client.getAccessTokenByCode(
    "code",
    { codeVerifier: "verifier", redirectUri: "https://shop.example/callback" },
    { timeout: 1_000 },
  );
  await client.getAccessTokenByCode("code", undefined, { maxRetries: 0 });
  const fresh = await client.getNewAccessTokenByRefreshToken<OIDCTokenResponse>(
    tokens.refresh_token,
  );
  const own: ClientCredentialsTokenResponse =
    await client.getAccessTokenByClientCredentials("orders:read");
  await client.getAccessTokenByClientCredentials("orders:read", {
    accessKey: "key",
    accessSecret: "secret",
  });
  const { active, exp } = await client.introspectToken<TokenIntrospection>(tokens.access_token);
  const user = await client.getUserInfoByAccessToken<UserInfo>(fresh.access_token, {
    method: "POST",
    tokenPlace: "header",
    sub: "user",
  });
  const revoked: boolean = await client.revokeToken(fresh.access_token, { timeout: 500 });
  return [own.expires_in, active, exp, user.sub, user.email, revoked];
}

/** The index and the list that `Array.prototype.map` passes are ignored. */
export async function mapped(client: AuthenticationClient, texts: string[]): Promise<unknown[]> {
  const apps: readonly Models.GetWechatAccessTokenDto[] = [{ appId: "wx", appSecret: "secret" }];
  const codes: OIDCTokenResponse[] = await Promise.all(
    texts.map(client.getAccessTokenByCode, client),
  );
  const users: IDToken[] = await Promise.all(texts.map(client.parseIDToken, client));
  const callers: AccessToken[] = await Promise.all(texts.map(client.parseAccessToken, client));
  const known: string[] = await Promise.all(apps.map(client.wechatAccessToken, client));
  return [
    ...(await Promise.all(apps.map(client.getWechatMpAccessTokenInfo, client))),
    ...(await Promise.all(texts.map(client.getAccessTokenByClientCredentials, client))),
    ...(await Promise.all(texts.map(client.getNewAccessTokenByRefreshToken, client))),
    ...(await Promise.all(texts.map(client.getUserInfoByAccessToken, client))),
    ...[codes, users, callers, known],
  ];
}

/** What the mirrored SDK demands may be left out. */
export async function profiles(
  client: AuthenticationClient,
  query?: Parameters<AuthenticationClient["getProfile"]>[0],
): Promise<Models.UserSingleRespDto[]> {
  const all = [
    client.getProfile(),
    client.getProfile(query),
    client.getProfile(undefined, { timeout: 500 }),
    ...[{ withCustomData: true }].map(client.getProfile, client),
  ];
  return Promise.all(all);
}

export async function tickets(client: AuthenticationClient): Promise<string | undefined> {
  const { valid, message } = await client.validateTicketV1("ST-1", "https://shop.example");
  const answer = await client.validateTicketV2("ST-1", "https://shop.example", "JSON", {});
  if (typeof answer === "string") return answer;
  if ("authenticationFailure" in answer) return answer.authenticationFailure.code;
  return valid ? answer.serviceResponse.authenticationSuccess.attributes.email : message;
}

export async function parsed(client: AuthenticationClient): Promise<unknown[]> {
  const { sub, nonce, nickname } = await client.parseIDToken("token", {
    nonce: "nonce",
    maxAge: 60,
    accessToken: "token",
  });
  const keys = [{ kty: "RSA", n: "…", e: "AQAB", kid: "1" }];
  const claims: AccessToken = await client.parseAccessToken(
    "token",
    { serverJWKS: { keys }, audience: ["a", "b"], clockTolerance: 0 },
    { timeout: 1_000 },
  );
  return [sub, nonce, nickname, claims.scope.split(" "), claims.client_id];
}

async function visited(
  client: AuthenticationClient,
  request: RedirectRequest,
  response: RedirectResponse,
): Promise<OIDCTokenResponse> {
  await client.loginWithRedirect(response);
  await client.loginWithRedirect(response, { scope: "openid", forced: true, state: undefined });
  await client.loginWithRedirect(response, { forced: true, maxAge: 0 });
  await client.logoutWithRedirect(response, { idToken: "token" });
  return client.handleRedirectCallback(request, response, { timeout: 5_000 });
}

/** Requests, headers and responses of the Fetch standard. */
export async function fetched(client: AuthenticationClient, request: Request): Promise<Response[]> {
  const headers = new Headers();
  const { id_token } = await client.handleRedirectCallback(request, headers, { timeout: 5_000 });
  const login = await client.loginWithRedirect(request, { scope: "openid" });
  const logout: Response = await client.logoutWithRedirect(request, { idToken: id_token });
  return [login, logout];
}

/** Objects of Node's servers, and of the frameworks that extend or wrap them. */
export function servers(client: AuthenticationClient): void {
  createServer((request, response) => visited(client, request, response));
  createHttp2Server((request, response) => visited(client, request, response));
  const express = (
    request: IncomingMessage & { originalUrl: string },
    response: ServerResponse & { locals: object },
  ) => visited(client, request, response);
  const fastify = (request: { raw: IncomingMessage }, reply: { raw: ServerResponse }) =>
    visited(client, request.raw, reply.raw);
  void [express, fastify];
}

export function observe(log: (...shown: (string | number | undefined)[]) => void): void {
  const spans = new WeakMap<RequestStartMessage["request"], number>();
  subscribe("genauth:request:start", (message) => {
    const { request } = message as RequestStartMessage;
    spans.set(request, request.id);
    log(request.operation, request.method, request.host, request.path);
  });
  subscribe("genauth:request:retry", (message) => {
    const { attempt, delay, error, code, status, requestId } = message as RequestRetryMessage;
    log(attempt, delay, error, code, status, requestId);
  });
  subscribe("genauth:request:end", (message) => {
    const { request, attempts, durations } = message as RequestEndMessage;
    log(spans.get(request), attempts, durations.total, durations.queue, durations.delivery);
  });
  subscribe("genauth:request:error", (message) => {
    const { error, code, status } = message as RequestErrorMessage;
    if (error === "TimeoutError") log(code, status);
  });
}

export function counts(client: AuthenticationClient): number {
  const { calls, inFlight, queued, retries, errors, connections }: ClientStats = client.stats();
  return calls + inFlight + queued + retries + errors + connections.opened;
}

export function managementCounts(client: ManagementClient): number {
  const { calls, managementTokens }: ManagementClientStats = client.stats();
  const code: string | null = managementTokens.lastStoreError ?? managementTokens.lastStoreMessage;
  return code === null ? calls : managementTokens.hits + managementTokens.accessKeys;
}

export function webhook(
  request: IncomingMessage,
  fetched: { headers: { get(name: string): string | null } },
  secrets: readonly string[],
): boolean[] {
  const event = { headers: { "X-Authing-Webhook-Secret": "secret" } };
  return [
    verifyWebhook(request.headers, "secret"),
    verifyWebhook(request.rawHeaders, "secret"),
    verifyWebhook(request, secrets),
    verifyWebhook(fetched.headers, "secret"),
    verifyWebhook(event.headers, "secret"),
  ];
}

export async function subscribed(
  client: AuthenticationClient | ManagementClient,
  signal: AbortSignal,
): Promise<string[]> {
  const subscription: EventSubscription = client.sub(
    "authing.user.created",
    (text) => text.length,
    (error) => error.code,
  );
  subscription.onReconnect = () => subscription.state === "open";
  client.sub("APP.EVENT", async (text) => text.trim());
  // Callbacks of a program that was written for the types of authing-node-sdk.
  const written: Function = () => {};
  client.sub("APP.EVENT", written, written);
  subscription.unref().ref().close();
  const texts: string[] = [];
  for await (const text of client.events("APP.EVENT", { signal })) texts.push(text);
  const { data } = await client.pub("APP.EVENT", "{}", { signal });
  return data.success ? texts : [subscription.eventName];
}

export function observeEvents(log: (...shown: unknown[]) => void): void {
  subscribe("genauth:events:retry", (message) => {
    const { subscription, error, code, status, delay } = message as EventsRetryMessage;
    log(subscription.id, subscription.eventName, error, code, status, delay);
  });
}
