/** The documented example, its variants, and its output. */

import assert from "node:assert/strict";

const IMPORT = 'import { AuthenticationClient, Models } from "authing-node-sdk";';

/** As in GenAuth's documentation of `getWechatMpAccessToken`. */
const DOCUMENTED = `${IMPORT}
const authenticationClient = new AuthenticationClient({
// Need to be replaced with your GenAuth AppId, Secret and Host
appId: "GEN_AUTH_APP_ID",
appSecret: "GEN_AUTH_APP_SECRET",
appHost: "GEN_AUTH_APP_HOST",
});
(async () => {
const result = await authenticationClient.getWechatMpAccessToken({
appId: "xxxx",
appSecret: "xxxx",
});
console.log(JSON.stringify(result, null, 2));
})();
`;

/** The placeholders of the example for the user's values, in order of appearance. */
const PLACEHOLDERS = [
  ['"GEN_AUTH_APP_ID"', "GENAUTH_APP_ID"],
  ['"GEN_AUTH_APP_SECRET"', "GENAUTH_APP_SECRET"],
  ['"GEN_AUTH_APP_HOST"', "GENAUTH_APP_HOST"],
  ['"xxxx"', "WECHAT_APP_ID"],
  ['"xxxx"', "WECHAT_APP_SECRET"],
];

const WITH_VALUES = PLACEHOLDERS.reduce(
  (text, [placeholder, variable]) => text.replace(placeholder, `process.env.${variable} ?? ""`),
  DOCUMENTED,
);

/**
 * For ECMAScript modules and TypeScript.
 *
 * @param {string} name the import name of the package
 */
export function asModule(name) {
  return WITH_VALUES.replace("authing-node-sdk", name);
}

/**
 * For CommonJS: the import line is a `require`.
 *
 * @param {string} name the require name of the package
 */
export function asCommonJs(name) {
  const names = "{ AuthenticationClient, Models }";
  return WITH_VALUES.replace(IMPORT, `const ${names} = require("${name}");`);
}

export const MODULE = asModule("genauth-native");
export const COMMON_JS = asCommonJs("genauth-native");

/** The example prints the answer of the emulator. */
export function assertAnswer(stdout) {
  const { statusCode, message, requestId, data, ...others } = JSON.parse(stdout);
  assert.equal(statusCode, 200);
  assert.equal(typeof message, "string");
  assert.match(requestId ?? "", /^[\w-]*$/);
  assert.match(data.accessToken, /^[\w-]{512}$/);
  assert.match(data.expiresAt, /^\d{10}$/);
  assert.deepEqual(Object.keys(others), []);
}
