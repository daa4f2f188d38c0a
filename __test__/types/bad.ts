// Every line below a mark must be refused by the compiler; a mark without an error is an error.
import {
  AuthenticationClient,
  DEFAULT_SCOPE,
  type GenAuthError,
  type HttpError,
  Models,
  type OAuthError,
  type RedirectRequest,
  type RedirectResponse,
  verifyWebhook,
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
// @ts-expect-error true is not a proxy
new AuthenticationClient({ ...required, proxy: true });
// @ts-expect-error the key is missing
new AuthenticationClient({ ...required, clientCertificate: { cert: "PEM" } });
// @ts-expect-error a class needs new
AuthenticationClient(required);

const client = new AuthenticationClient(required);
declare const request: RedirectRequest;
declare const response: RedirectResponse;
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
// @ts-expect-error a controller is not a signal
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
// @ts-expect-error the code is missing
client.getAccessTokenByCode();
// @ts-expect-error not a string
client.getAccessTokenByCode("code", { codeVerifier: 1 });
// @ts-expect-error a misspelt name
client.getAccessTokenByCode("code", { verifier: "x" });
// @ts-expect-error the scope is missing
client.getAccessTokenByClientCredentials();
// @ts-expect-error a misspelt name
client.getAccessTokenByClientCredentials("x", { accessKey: "key", secretKey: "secret" });
// @ts-expect-error not one of the places
client.getUserInfoByAccessToken("token", { tokenPlace: "cookie" });
// @ts-expect-error not one of the methods
client.getUserInfoByAccessToken("token", { method: "PUT" });
// @ts-expect-error call options stand last
client.getUserInfoByAccessToken("token", { timeout: 1_000 });
// @ts-expect-error not one of the formats
client.validateTicketV2("ticket", "service", "json");
// @ts-expect-error the service is missing
client.validateTicketV1("ticket");
// @ts-expect-error the answer is an object
client.validateTicketV1("ticket", "service").then((valid: boolean) => valid);
// @ts-expect-error not one of the methods
client.getCodeChallengeDigest({ codeChallenge: "x", method: "S512" });
// @ts-expect-error the verifier is missing
client.getCodeChallengeDigest({});
// @ts-expect-error not a parameter of any protocol
client.buildAuthorizeUrl({ redirect_uri: "https://shop.example" });
// @ts-expect-error the nonce may be missing
export const nonce: string = client.buildAuthorizeUrl().nonce;
// @ts-expect-error a URL, not an object
client.buildLogoutUrl().url;
// @ts-expect-error the request of fetch, not the response
client.loginWithRedirect(new Response());
// @ts-expect-error the headers of the response, not the response itself
client.handleRedirectCallback(new Request("https://a.example"), new Response());
// @ts-expect-error the login makes its own PKCE challenge
client.loginWithRedirect(response, { codeChallenge: "x" });
// @ts-expect-error the response is missing
client.handleRedirectCallback(request);
// @ts-expect-error tokens, not a login state
client.handleRedirectCallback(request, response).then((tokens) => tokens.accessToken);
// @ts-expect-error an access token has no hash of itself
client.parseAccessToken("token", { accessToken: "token" });
// @ts-expect-error a nonce is for ID tokens
client.verifyRequest(request, { nonce: "n" });
// @ts-expect-error a header is not a request
client.verifyRequest("Bearer token");
// @ts-expect-error not a list of keys
client.parseIDToken("token", { serverJWKS: {} });
// @ts-expect-error not a number
client.parseIDToken("token", { maxAge: "60" });
// @ts-expect-error call options come behind the others
client.parseIDToken("token", { timeout: 5 });
// @ts-expect-error an index comes with its list
client.parseIDToken("token", 0);
// @ts-expect-error a list that is not of an index
client.parseIDToken("token", {}, ["token"]);
// @ts-expect-error the elements are not tokens
[1].map(client.parseIDToken, client);
// @ts-expect-error a misspelt field, though the argument may be left out
client.getProfile({ withCustomdata: true });
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
declare const oauthError: OAuthError;
// @ts-expect-error a fault that was found here has none
oauthError.error.length;
declare const httpError: HttpError;
// @ts-expect-error frameworks would take it for their own
httpError.statusCode;
// @ts-expect-error response may be missing
error.response.status;
// @ts-expect-error a type, not a value
new Models.GetWechatAccessTokenDto();
// @ts-expect-error no such model
export type Unknown = Models.GetWechatTokenDto;
// @ts-expect-error a constant of another value
export const scope: "openid" = DEFAULT_SCOPE;
declare const secret: string | undefined;
// @ts-expect-error the secret may be unset
verifyWebhook({}, secret);

// @ts-expect-error an event has a name
client.sub(1, () => {});
// @ts-expect-error and a callback
client.sub("APP.EVENT");
// @ts-expect-error the name is that of the event
client.sub("APP.EVENT", () => {}).eventName = "x";
// @ts-expect-error an event is published as text
client.pub("APP.EVENT", { id: 1 });
