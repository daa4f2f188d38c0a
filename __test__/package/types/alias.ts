// A program for authing-node-sdk, with the deep imports of such programs. It must compile, except for
// each line below a `@ts-expect-error`.

import type * as sdk from "authing-node-sdk";
import { AuthenticationClient, Models } from "authing-node-sdk";
import { AuthenticationClient as FromDist } from "authing-node-sdk/dist";
import { AuthenticationClient as FromFile } from "authing-node-sdk/dist/AuthenticationClient";
import type { IDToken, LoginState } from "authing-node-sdk/dist/AuthenticationClientInterface";
import type { AuthenticationClientInitOptions } from "authing-node-sdk/dist/AuthenticationClientOptions";
import type { ManagementClientOptions } from "authing-node-sdk/dist/ManagementClientOptions";
import type {
  GetProfileDto,
  LoginTokenResponseDataDto,
  SignInOptionsDto,
  UserDto,
} from "authing-node-sdk/dist/models";
import * as models from "authing-node-sdk/dist/models";
import { SignUpDto } from "authing-node-sdk/dist/models/SignUpDto";
import type { Lang } from "authing-node-sdk/dist/utils";
import type { OidcParams } from "authing-node-sdk/dist/utils/types";

export * from "authing-node-sdk/dist/models";

export const options: AuthenticationClientInitOptions = {
  appId: "id",
  appSecret: "secret",
  appHost: "https://example.genauth.ai",
};
export const client: sdk.AuthenticationClient = new FromDist(options);
export const same: FromDist = new FromFile(options);
export const other: FromFile = new AuthenticationClient(options);

export const connections: SignUpDto.connection[] = [
  Models.SignUpDto.connection.PASSWORD,
  models.SignUpDto.connection.PASSCODE,
  SignUpDto.connection.PASSWORD,
];
export const query: GetProfileDto & Models.GetProfileDto = { withCustomData: true };
export interface Credential extends LoginTokenResponseDataDto {
  storedAt: number;
}
export const management: ManagementClientOptions = {
  accessKeyId: "id",
  accessKeySecret: "secret",
  tenantId: "tenant",
  lang: "zh-CN",
  retryTimes: 5,
};
export const signIn: SignInOptionsDto = { scope: "openid profile" };
export const language: Lang = "zh-CN";
export const login: OidcParams = { scope: "openid", forced: true };

export async function userOf({ accessToken }: LoginState): Promise<UserDto> {
  client.setAccessToken(accessToken);
  const answer: Models.UserSingleRespDto = await client.getProfile({ withCustomData: true });
  return answer.data;
}

export function subjectOf(token: IDToken): string {
  return token.sub;
}

// @ts-expect-error
export const wrong: SignUpDto.connection = "NO_SUCH_CONNECTION";
// @ts-expect-error
export type Absent = models.NoSuchDto;
