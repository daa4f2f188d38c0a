// Code that is typed against authing-node-sdk compiles against this package.
import type { IncomingMessage, ServerResponse } from "node:http";
import type * as Mirrored from "authing-node-sdk";
import type { GetWechatAccessTokenDataDto } from "authing-node-sdk/dist/models/GetWechatAccessTokenDataDto";
import type { GetWechatAccessTokenDto } from "authing-node-sdk/dist/models/GetWechatAccessTokenDto";
import type { GetWechatAccessTokenInfoRespDto } from "authing-node-sdk/dist/models/GetWechatAccessTokenInfoRespDto";
import type { GetWechatAccessTokenRespDto } from "authing-node-sdk/dist/models/GetWechatAccessTokenRespDto";
import type {
  Cas20ValidationFailureResult,
  Cas20ValidationSuccessResult,
  CasParams,
  LogoutParams,
  OauthParams,
  OidcParams,
} from "authing-node-sdk/dist/utils/types";
import type * as Ours from "genauth-native";
import {
  AuthenticationClient,
  type AuthenticationClientInitOptions,
  type Models,
} from "genauth-native";

type Both<A, B> = [A extends B ? true : false, B extends A ? true : false];

/** The models of both packages can stand for each other. */
export const models: [
  Both<GetWechatAccessTokenDto, Models.GetWechatAccessTokenDto>,
  Both<GetWechatAccessTokenDataDto, Models.GetWechatAccessTokenDataDto>,
  Both<GetWechatAccessTokenRespDto, Models.GetWechatAccessTokenRespDto>,
  Both<GetWechatAccessTokenInfoRespDto, Models.GetWechatAccessTokenInfoRespDto>,
] = [
  [true, true],
  [true, true],
  [true, true],
  [true, true],
];

/** So can what the methods of the protocols give, and the other types of sign-in. */
export const results: [
  Both<Mirrored.AuthUrlResult, Ours.AuthUrlResult>,
  Both<Mirrored.AuthURLParams, Ours.AuthURLParams>,
  Both<Mirrored.LogoutURLParams, Ours.LogoutURLParams>,
  Both<Mirrored.OIDCTokenResponse, Ours.OIDCTokenResponse>,
  Both<Mirrored.NativeTokenParams, Ours.NativeTokenParams>,
  Both<Mirrored.CodeToTokenParams, Ours.CodeToTokenParams>,
  Both<Mirrored.RefreshTokenParams, Ours.RefreshTokenParams>,
  Both<Mirrored.LoginState, Ours.LoginState>,
  Both<Mirrored.LoginTransaction, Ours.LoginTransaction>,
  Both<Mirrored.UserInfo, Ours.UserInfo>,
  Both<Mirrored.IDToken, Ours.IDToken>,
  Both<Mirrored.AccessToken, Ours.AccessToken>,
  Both<Cas20ValidationSuccessResult, Ours.Cas20ValidationSuccessResult>,
  Both<Cas20ValidationFailureResult, Ours.Cas20ValidationFailureResult>,
] = [
  [true, true],
  [true, true],
  [true, true],
  [true, true],
  [true, true],
  [true, true],
  [true, true],
  [true, true],
  [true, true],
  [true, true],
  [true, true],
  [true, true],
  [true, true],
  [true, true],
];

/** What their methods take, ours take; ours may be `undefined` in more places. */
export const parameters: [
  Both<OidcParams, Ours.OidcParams>[0],
  Both<OauthParams, Ours.OauthParams>[0],
  Both<CasParams, Ours.CasParams>[0],
  Both<LogoutParams, Ours.LogoutParams>[0],
] = [true, true, true, true];

/** The methods of the protocols. */
type Protocols = Pick<
  Mirrored.AuthenticationClient,
  | "buildAuthorizeUrl"
  | "buildLogoutUrl"
  | "generateCodeChallenge"
  | "getAccessTokenByClientCredentials"
  | "getAccessTokenByCode"
  | "getCodeChallengeDigest"
  | "getNewAccessTokenByRefreshToken"
  | "getUserInfoByAccessToken"
  | "handleRedirectCallback"
  | "introspectToken"
  | "loginWithRedirect"
  | "logoutWithRedirect"
  | "parseAccessToken"
  | "parseIDToken"
  | "revokeToken"
  | "validateTicketV1"
  | "validateTicketV2"
>;

/** Our client stands for theirs. */
export const protocols = (client: AuthenticationClient): Protocols => client;

interface ShopUser {
  id: string;
  email: string;
}

/** A program that was written for the mirrored SDK, with a client of either package. */
export async function program(
  client: AuthenticationClient | Mirrored.AuthenticationClient,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  await client.loginWithRedirect(res, { scope: "openid", redirectUri: "https://shop.example/" });
  const { access_token, refresh_token } = await client.handleRedirectCallback(req, res);
  const user: ShopUser = await client.getUserInfoByAccessToken(access_token);
  const { expires_in } = await client.getNewAccessTokenByRefreshToken(refresh_token);
  const active: boolean = (await client.introspectToken(access_token)).active;
  const token: string = (
    await client.getAccessTokenByClientCredentials("x", { accessKey: "k", accessSecret: "s" })
  ).access_token;
  const { nonce, aud }: Mirrored.IDToken = await client.parseIDToken(access_token);
  const { scope } = await client.parseAccessToken(access_token, { serverJWKS: { keys: [] } });
  if (scope.includes(aud)) throw new Error(nonce);
  await client.logoutWithRedirect(res, { idToken: user.id, state: `${token}${active}` });
  expires_in.toFixed();
}

/** What is taken from the methods' types, and the methods themselves as what is done with each. */
export function derived<Client extends AuthenticationClient | Mirrored.AuthenticationClient>(
  client: Client,
  tokens: string[],
  bodies: Parameters<Client["updateProfile"]>[0][],
): Promise<unknown>[] {
  return [
    ...bodies.map(client.updateProfile, client),
    ...tokens.map(client.deleteWebAuthnCredential, client),
    ...tokens.map(client.introspectToken, client),
    ...tokens.map(client.revokeToken, client),
  ];
}

type Query = Parameters<AuthenticationClient["getProfile"]>[0];
type MirroredQuery = Parameters<Mirrored.AuthenticationClient["getProfile"]>[0];
type Introspected = Awaited<ReturnType<AuthenticationClient["introspectToken"]>>;
type UserClaims = Awaited<ReturnType<AuthenticationClient["getUserInfoByAccessToken"]>>;

export const query: Both<MirroredQuery, Query> = [true, true];
export const asked = (withCustomData: Query["withCustomData"]): boolean => withCustomData ?? false;
export const claims = (token: Introspected, user: UserClaims): string[] => [token.sub, user.sub];

/** Options of the one make a client of the other. */
export function migrated(options: Mirrored.AuthenticationClientInitOptions): AuthenticationClient {
  const ours: AuthenticationClientInitOptions = options;
  return new AuthenticationClient(ours);
}

/** A function of a user, written for the mirrored SDK, takes our client. */
export interface TokenSource {
  getWechatMpAccessToken(
    requestBody: GetWechatAccessTokenDto,
  ): Promise<GetWechatAccessTokenRespDto>;
  getWechatMpAccessTokenInfo(
    requestBody: GetWechatAccessTokenDto,
  ): Promise<GetWechatAccessTokenInfoRespDto>;
  setAccessToken(accessToken: string): void;
}

export const source = (client: AuthenticationClient): TokenSource => client;
