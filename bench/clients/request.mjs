/** The request that every client sends, and the validation of every answer. */

/** Path of the documented call. */
export const PATH = "/api/v3/get-wechat-access-token";

/** ID and secret of the GenAuth application that makes the calls. */
export const APP = {
  appId: "60b4d5e9a4c1f2e3d4c5b6a7",
  appSecret: "0123456789abcdef0123456789abcdef",
};

/** The arguments of the documented call. */
export const WECHAT = {
  appId: "wx0123456789abcdef",
  appSecret: "fedcba9876543210fedcba9876543210",
};

/** The headers that `authing-node-sdk` sends, without those that identify the client. */
export const HEADERS = {
  accept: "application/json, text/plain, */*",
  "content-type": "application/json",
  "x-authing-app-id": APP.appId,
};

/**
 * Throws if an answer is not the documented one.
 *
 * @param {{ data: { accessToken: string } }} answer - The parsed answer.
 */
export function check(answer) {
  if (answer?.data?.accessToken?.length !== 512) {
    throw new Error("The benchmark's server gave an answer without an access token.");
  }
}
