/**
 * Where we differ from the mirrored SDK on purpose. The tests fail at a difference that is not
 * listed here, and at an entry that no longer differs. `docs/differences.md` says the same in prose.
 */

import { fieldsOf, HELPERS, METHODS, OPERATIONS, pairsOf, styleOf } from "./mirrored.mjs";

/** Faults of the SDK that are not copied, and reasons of our own. */
export const REASONS = {
  C1: "The SDK sends placeholders of the path as they stand and ignores the arguments.",
  C2: "The SDK drops the argument of `verifyMfaToken`.",
  C3: "The SDK throws a TypeError without an argument although every field is optional.",
  "not an object":
    "What is not an object cannot hold the fields: a fault of the caller, found at once.",
  "missing credentials": "A call without the credentials that it is about cannot succeed.",
  "JSON values": "Arguments are taken as JSON has them: what is none is left out or refused.",
  "call options": "The argument behind the last one holds the options of the call.",
  "own key": "A key `__proto__` is a key like others; the SDK's HTTP client leaves it out.",
};

const inStyle = (style) =>
  OPERATIONS.filter((method) => styleOf(method) === style).map(({ name }) => name);

const IN_QUERY = inStyle("fields");
const AS_BODY = inStyle("body");
const hasFields = (name) => fieldsOf(METHODS.get(name).parameters.at(-1).type).length > 0;
const WECHAT_TOKENS = ["getWechatMpAccessToken", "getWechatMpAccessTokenInfo"];

const CREDENTIALS = "/api/v3/webauthn/credentials/";
const ADMIN_CREDENTIALS = "/api/v3/webauthn/admin/credentials/";

/** One segment of a path. */
const segment = (id) =>
  encodeURIComponent(id).replace(/[!'()*]/g, (plain) => `%${plain.charCodeAt(0).toString(16)}`);

/**
 * - `operations`: which methods.
 * - `cases`: which of their calls; all whose request is sent where absent. `except` takes some out.
 * - `aspect`: what differs.
 * - `ours`: what it is with us; from the arguments where it is a function.
 * - `as`: our request is the SDK's of this other case.
 *
 * @typedef {{ reason: keyof typeof REASONS, operations: string[], cases?: string[],
 *   except?: string[], aspect: string, ours?: string | ((args: unknown[]) => string),
 *   as?: string }} Difference
 */

/** @type {Difference[]} */
export const DIFFERENCES = [
  {
    reason: "C1",
    operations: ["updateWebAuthnCredential", "deleteWebAuthnCredential"],
    aspect: "path",
    ours: ([credentialId]) => CREDENTIALS + segment(credentialId),
  },
  {
    reason: "C1",
    operations: ["updateWebAuthnAdminCredential"],
    aspect: "path",
    ours: ([credentialId]) => ADMIN_CREDENTIALS + segment(credentialId),
  },
  {
    reason: "C1",
    operations: ["deleteWebAuthnAdminCredential"],
    aspect: "path",
    ours: (ids) => ADMIN_CREDENTIALS + ids.slice(0, 3).map(segment).join("/"),
  },
  {
    reason: "C1",
    operations: ["removeCredential"],
    aspect: "path",
    ours: ([credentialId]) => `/api/v3/webauthn/remove-credential/${segment(credentialId)}`,
  },
  {
    reason: "C2",
    operations: ["verifyMfaToken"],
    except: ["an object without fields", "all fields undefined"],
    aspect: "body",
    ours: ([{ token }]) => pairsOf({ token }),
  },
  {
    reason: "C2",
    operations: ["verifyMfaToken"],
    except: ["an object without fields", "all fields undefined"],
    aspect: "content-type",
    ours: "application/x-www-form-urlencoded",
  },
  {
    reason: "C3",
    operations: [
      "getLoginHistory",
      "getRoleList",
      "getDepartmentList",
      "getAuthorizedResources",
      "getProfile",
      "listPublicAccountsForSwitchLoggedIn",
      "list",
      "getEnablePermissionApplyApplicationList",
      "initiatedList",
      "listWebAuthnCredentials",
    ],
    cases: ["no argument", "an undefined argument"],
    aspect: "outcome",
    ours: "resolves",
    as: "an object without fields",
  },
  {
    reason: "not an object",
    operations: [...AS_BODY, ...inStyle("form")],
    cases: [
      "no argument",
      "an undefined argument",
      "a null argument",
      "a text as the argument",
      "a list as the argument",
    ],
    aspect: "outcome",
    ours: "rejects",
  },
  {
    reason: "not an object",
    operations: [...IN_QUERY, ...HELPERS],
    cases: ["a text as the argument", "a list as the argument"],
    aspect: "outcome",
    ours: "rejects",
  },
  {
    reason: "call options",
    operations: [...METHODS.keys()],
    cases: ["an object behind"],
    aspect: "outcome",
    ours: "rejects",
  },
  {
    reason: "missing credentials",
    operations: WECHAT_TOKENS,
    cases: [
      "an object without fields",
      "all fields undefined",
      "accessors of a class",
      "inherited fields",
      "odd values in every field",
      "an object with a key __proto__ in every field",
    ],
    aspect: "outcome",
    ours: "rejects",
  },
  {
    reason: "JSON values",
    operations: IN_QUERY,
    cases: ["NaN", "Infinity"].map((what) => `${what} in every field`),
    aspect: "query",
    as: "null in every field",
  },
  {
    reason: "JSON values",
    operations: IN_QUERY,
    cases: ["a function in every field"],
    aspect: "query",
    as: "undefined in every field",
  },
  {
    reason: "JSON values",
    operations: IN_QUERY,
    cases: ["a regular expression", "a map"].map((what) => `${what} in every field`),
    aspect: "query",
    as: "an empty object in every field",
  },
  {
    reason: "JSON values",
    operations: IN_QUERY,
    cases: ["bytes in every field"],
    aspect: "query",
    as: "an object with numbers as keys in every field",
  },
  {
    reason: "JSON values",
    operations: IN_QUERY,
    cases: ["an object with toJSON in every field"],
    aspect: "query",
    as: "text that looks like a number in every field",
  },
  {
    reason: "JSON values",
    operations: IN_QUERY,
    cases: ["an invalid date in every field"],
    aspect: "outcome",
    ours: "resolves",
    as: "null in every field",
  },
  {
    reason: "JSON values",
    operations: IN_QUERY,
    cases: ["a big integer in every field"],
    aspect: "outcome",
    ours: "rejects",
  },
  {
    reason: "own key",
    operations: IN_QUERY,
    cases: ["an object with a key __proto__ in every field"],
    aspect: "query",
  },
  {
    reason: "own key",
    operations: AS_BODY,
    cases: ["an unknown field __proto__"],
    aspect: "body",
    ours: (args) => JSON.stringify(args.at(-1)),
  },
  {
    reason: "own key",
    operations: AS_BODY.filter((name) => hasFields(name) && !WECHAT_TOKENS.includes(name)),
    cases: ["an object with a key __proto__ in every field"],
    aspect: "body",
    ours: (args) => JSON.stringify(args.at(-1)),
  },
  {
    reason: "own key",
    operations: HELPERS,
    cases: ["an object with a key __proto__ in every field"],
    aspect: "body",
  },
];

/**
 * Methods that the SDK's client lacks: documented operations, the end of a client, kept tokens, and the
 * verification of requests to an API.
 */
export const ADDED_METHODS = [
  "getWechatMiniprogramPhone",
  "authByCode",
  "close",
  "events",
  "iterate",
  "makeRequest",
  "stats",
  "waitUntil",
  "withResponse",
  "wechatAccessToken",
  "withWechatAccessToken",
  "invalidateWechatMpAccessToken",
  "verifyRequest",
];

/** The same of ManagementClient: operations that other SDKs of the service have, and the end of a client. */
export const ADDED_MANAGEMENT_METHODS = [
  "bulk",
  "close",
  "events",
  "getManagementToken",
  "iterate",
  "listUsersByKeywords",
  "sendUserResetPasswordEmailLink",
  "stats",
  "waitUntil",
  "withResponse",
];

/** Methods of the mirrored ManagementClient that its types declare as private. */
export const PRIVATE_MANAGEMENT_METHODS = ["initWebSocket", "reconnect"];
