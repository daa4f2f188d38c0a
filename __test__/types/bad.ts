// Every line below a mark must be refused by the compiler; a mark without an error is an error.
import {
  AuthenticationClient,
  DEFAULT_SCOPE,
  type GenAuthError,
  type HttpError,
  Models,
} from "genauth-native";

const required = { appId: "app", appSecret: "secret", appHost: "https://a.genauth.ai" };
const body = { appId: "wx", appSecret: "secret" };

// @ts-expect-error the options are missing
new AuthenticationClient();
// @ts-expect-error appId is missing
new AuthenticationClient({ appSecret: "secret", appHost: "https://a.genauth.ai" });
// @ts-expect-error appHost is missing
new AuthenticationClient({ appId: "app", appSecret: "secret" });
// @ts-expect-error not a string
new AuthenticationClient({ ...required, appId: 1 });
// @ts-expect-error a misspelt name
new AuthenticationClient({ ...required, timeOut: 1_000 });
// @ts-expect-error not a number
new AuthenticationClient({ ...required, timeout: "1000" });
// @ts-expect-error not one of the languages
new AuthenticationClient({ ...required, lang: "xx" });
// @ts-expect-error not one of the protocols
new AuthenticationClient({ ...required, protocol: "http" });
// @ts-expect-error not one of the methods
new AuthenticationClient({ ...required, tokenEndPointAuthMethod: "basic" });
// @ts-expect-error not one of the brands
new AuthenticationClient({ ...required, brand: "other" });
// @ts-expect-error true is no proxy
new AuthenticationClient({ ...required, proxy: true });
// @ts-expect-error the key is missing
new AuthenticationClient({ ...required, clientCertificate: { cert: "PEM" } });
// @ts-expect-error a class needs new
AuthenticationClient(required);

const client = new AuthenticationClient(required);
// @ts-expect-error the body is missing
client.getWechatMpAccessToken();
// @ts-expect-error appSecret is missing
client.getWechatMpAccessToken({ appId: "wx" });
// @ts-expect-error not a string
client.getWechatMpAccessTokenInfo({ appId: 1, appSecret: "secret" });
// @ts-expect-error a field that the operation does not have
client.getWechatMpAccessTokenInfo({ appId: "wx", appSecret: "secret", secret: "x" });
// @ts-expect-error an unknown call option
client.getWechatMpAccessToken(body, { retries: 1 });
// @ts-expect-error not a number
client.getWechatMpAccessToken(body, { timeout: "1000" });
// @ts-expect-error not strings
client.getWechatMpAccessToken(body, { headers: { "x-trace": 1 } });
// @ts-expect-error a controller is no signal
client.getWechatMpAccessToken(body, { signal: new AbortController() });
// @ts-expect-error not a string
client.setAccessToken(5);
// @ts-expect-error no such method
client.getWechatToken(body);
// @ts-expect-error the promise is not the answer
client.getWechatMpAccessToken(body).data;
// @ts-expect-error the answer has no such field
client.getWechatMpAccessToken(body).then((answer) => answer.accessToken);
// @ts-expect-error expiresAt is documented as a string
client.getWechatMpAccessTokenInfo(body).then(({ data }) => data.expiresAt.toFixed());
// @ts-expect-error at_hash is of ID tokens
client.parseAccessToken("token", { accessToken: "access" });
// @ts-expect-error call options come behind the others
client.parseIDToken("token", { timeout: 5 });
// @ts-expect-error no secret can be read from a client
client.appSecret;
// @ts-expect-error nor the options
client.options;

declare const error: GenAuthError;
// @ts-expect-error errors are not written to
error.code = "x";
// @ts-expect-error an HTTP client's error fields are not ours
error.config;
// @ts-expect-error only some errors have it
error.retryAfter;
declare const httpError: HttpError;
// @ts-expect-error response may be missing
httpError.response.status;
// @ts-expect-error a type, not a value
new Models.GetWechatAccessTokenDto();
// @ts-expect-error no such model
export type Unknown = Models.GetWechatTokenDto;
// @ts-expect-error a constant of another value
export const scope: "openid" = DEFAULT_SCOPE;
