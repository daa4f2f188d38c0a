// Code that is typed against authing-node-sdk compiles against this package.
import type { AuthenticationClientInitOptions as MirroredOptions } from "authing-node-sdk";
import type { GetWechatAccessTokenDataDto } from "authing-node-sdk/dist/models/GetWechatAccessTokenDataDto";
import type { GetWechatAccessTokenDto } from "authing-node-sdk/dist/models/GetWechatAccessTokenDto";
import type { GetWechatAccessTokenInfoRespDto } from "authing-node-sdk/dist/models/GetWechatAccessTokenInfoRespDto";
import type { GetWechatAccessTokenRespDto } from "authing-node-sdk/dist/models/GetWechatAccessTokenRespDto";
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

/** Options of the one make a client of the other. */
export function migrated(options: MirroredOptions): AuthenticationClient {
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
