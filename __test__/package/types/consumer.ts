// A user's program. It must compile, except for each line below a `@ts-expect-error`.

import {
  ApiError,
  AuthenticationClient,
  type AuthenticationClientInitOptions,
  type CallOptions,
  DEFAULT_SCOPE,
  GenAuthError,
  HttpError,
  Models,
  RateLimitError,
} from "genauth-native";

const options: AuthenticationClientInitOptions = {
  appId: "id",
  appSecret: "secret",
  appHost: "https://example.genauth.ai",
  scope: DEFAULT_SCOPE,
};
const body: Models.GetWechatAccessTokenDto = { appId: "id", appSecret: "secret" };

export class Client extends AuthenticationClient {
  async token(callOptions?: CallOptions): Promise<string> {
    const answer: Models.GetWechatAccessTokenInfoRespDto = await this.getWechatMpAccessTokenInfo(
      body,
      callOptions ?? {},
    );
    return answer.data.accessToken;
  }
}

export const client: AuthenticationClient = new Client(options);
export const models: object = Models;

export function describe(error: unknown): string | number | undefined {
  if (error instanceof RateLimitError) return error.retryAfter;
  if (error instanceof HttpError) return error.response?.status;
  if (error instanceof ApiError) return error.apiCode;
  return error instanceof GenAuthError ? error.code : undefined;
}

// @ts-expect-error: an unknown option
new AuthenticationClient({ ...options, appSecrets: "secret" });
// @ts-expect-error: a missing host
new AuthenticationClient({ appId: "id" });
// @ts-expect-error: a missing secret
client.getWechatMpAccessTokenInfo({ appId: "id" });
// @ts-expect-error: an unknown field
client.getWechatMpAccessTokenInfo(body).then(({ data }) => data.expiresIn);
// @ts-expect-error: errors are read-only
new GenAuthError("").code = "";
