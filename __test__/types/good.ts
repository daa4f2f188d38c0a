// Everything here must compile: it is what a user of the package may write.
import { readFileSync } from "node:fs";
import {
  AbortError,
  type AccessToken,
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
  type IDToken,
  type JWKSObject,
  type Models,
  OAuthError,
  RateLimitError,
  ResponseError,
  TimeoutError,
  TokenError,
} from "genauth-native";

const required = { appId: "app", appSecret: "secret", appHost: "https://a.genauth.ai" };

export const clients: AuthenticationClient[] = [
  new AuthenticationClient(required),
  new AuthenticationClient({
    appId: "app",
    appHost: "a.genauth.ai",
    tokenEndPointAuthMethod: "none",
  }),
  new AuthenticationClient(Object.freeze({ ...required, timeout: 5_000 })),
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
  brand: "genauth",
  connectTimeout: 1_000,
  maxRetries: 2,
  maxResponseBytes: 1_000_000,
  proxy: "http://proxy:3128",
  ca: "PEM",
  clientCertificate: { cert: "PEM", key: "PEM" },
  throwOnFailure: false,
  issuer: ["https://a.genauth.ai/oidc"],
  audience: "https://api.example",
  idTokenSigningAlg: "ES256",
  clockTolerance: 5,
  cookieSecret: "secret",
};

export async function token(client: AuthenticationClient, signal: AbortSignal): Promise<string> {
  const body: Models.GetWechatAccessTokenDto = { appId: "wx", appSecret: "secret" };
  const options: CallOptions = {
    signal,
    timeout: 1_000,
    maxRetries: 0,
    headers: { "x-trace": "1" },
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
  if (error instanceof RateLimitError) return error.retryAfter ?? error.statusCode;
  if (error instanceof HttpError) return error.response?.headers["x-trace"] ?? error.statusCode;
  if (error instanceof TimeoutError) return error.phase === "connect" ? error.code : error.phase;
  if (error instanceof ConfigurationError) return error.field;
  if (error instanceof ConnectionError && error.code === "ECONNREFUSED") return error.attempts;
  if (error instanceof ResponseError && error.code === "ERR_RESPONSE_TOO_LARGE") return 0;
  if (error instanceof ApiError) return error.apiCode ?? error.statusCode;
  if (error instanceof AbortError) return String(error.cause);
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
