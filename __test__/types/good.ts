// Everything here must compile: it is what a user of the package may write with a client and its errors.
import { readFileSync } from "node:fs";
import {
  AbortError,
  ApiError,
  AuthenticationClient,
  type AuthenticationClientInitOptions,
  type CallOptions,
  ConfigurationError,
  ConnectionError,
  DEFAULT_COOKIE_KEY,
  DEFAULT_SCOPE,
  DEFAULT_SOCKET_URI,
  GenAuthError,
  HttpError,
  type Models,
  OAuthError,
  RateLimitError,
  ResponseError,
  TimeoutError,
  TokenError,
  type TokenStore,
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
  if (error instanceof AbortError) return error.phase ?? String(error.cause);
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
