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

/** The access token of the user whose profile is read. */
export const TOKEN = "t".repeat(64);

/** The access key of the calls of the management API. */
export const ACCESS_KEY = {
  accessKeyId: "60b4d5e9a4c1f2e3d4c5b6aa",
  accessKeySecret: "89abcdef012345670123456789abcdef",
};

/** The arguments of the measured methods, beside the documented call. */
export const METHOD_ARGUMENTS = {
  getProfile: { withCustomData: true },
  getUser: { userId: "000000000000000000000001", withCustomData: true },
  createUser: {
    username: "user-1",
    name: "欧阳秀英",
    email: "user1@example.com",
    phone: "13800000001",
    password: "0123456789abcdef",
    status: "Activated",
    customData: { school: "示例大学", employeeNumber: "0000000001" },
    departmentIds: ["000000000000000000000001"],
  },
  listUsers: {
    keywords: "秀英",
    options: { pagination: { page: 1, limit: 50 }, withCustomData: true },
  },
};

/**
 * Makes a client that calls one method.
 *
 * @param {object} client - A `ManagementClient` or, for `getProfile`, an `AuthenticationClient`.
 * @param {string} method - One of the keys of `METHOD_ARGUMENTS`.
 * @returns {import("../lib/clients.mjs").Client} The client.
 */
export function callsOf(client, method) {
  const check = ({ statusCode, data }) => {
    const complete =
      method === "listUsers" ? data?.list?.length === 50 : data?.userId?.length === 24;
    if (statusCode !== 200 || !complete) {
      throw new Error(`The benchmark's server gave a wrong answer to ${method}.`);
    }
  };
  return { call: () => client[method](METHOD_ARGUMENTS[method]), check };
}

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
