// Everything here must compile: it is what a user of the package may write to sign users in and to verify tokens.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttp2Server } from "node:http2";
import {
  type AccessToken,
  type AuthenticationClient,
  type BearerRequest,
  type ClientCredentialsTokenResponse,
  GenAuthError,
  type IDToken,
  type JWKSObject,
  type Models,
  type OIDCTokenResponse,
  type RedirectRequest,
  type RedirectResponse,
  type RequestChallenge,
  type TokenIntrospection,
  type UserInfo,
} from "genauth-native";

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
