/**
 * Where ManagementClient differs from the mirrored one on purpose, by the faults that the mirrored one
 * has. The tests fail at a difference that is not listed here, and at an entry that no longer differs.
 */

import { MANAGEMENT_METHODS, placeOf } from "./management.mjs";
import { fieldsOf } from "./mirrored.mjs";

/** Faults of the mirrored class, and reasons of our own. */
export const REASONS = {
  M7: "The tenant is sent as an application.",
  M10a: "Lists of numbers in the query are signed as numbers, which a server reads as text.",
  M10b: "Empty lists in the query are signed and not sent.",
  M11: "Null in the query is signed and not sent.",
  M12: "Dates in the query are signed with quotation marks and sent without.",
  M13: "Objects in the query are signed with numbers, which a server reads as text.",
  M14: "Without parameters, the string to sign ends in a question mark.",
  M15: "Dates at the top of a body are signed with quotation marks.",
  M15b: "NaN at the top of a body is signed as text and sent as null.",
  M15c: "Functions at the top of a body are signed and not sent.",
  M27: "Placeholders of the path are sent as they stand; the signature covers them unencoded.",
  M28: "A missing argument is a TypeError, also where nothing is required.",
  "no body": "A body that is missing is a fault of the caller, found at once.",
  "JSON values": "Arguments are taken as JSON has them: what is none is null or left out.",
};

const named = (methods) => methods.map(({ name }) => name);
const inPlace = (place) => MANAGEMENT_METHODS.filter((method) => placeOf(method) === place);

const IN_QUERY = inPlace("fields");
const AS_BODY = inPlace("body").filter(({ parameters: [{ type }] }) => fieldsOf(type).length > 0);

/**
 * Calls whose signature in the mirrored client does not verify.
 *
 * - `methods`: names of methods.
 * - `cases`: names of their calls.
 * - `where`: which of these, from the request; all where absent.
 *
 * @type {{ reason: keyof typeof REASONS, methods: string[], cases: string[],
 *   where?: (request: { query: string }) => boolean }[]}
 */
export const WRONGLY_SIGNED = [
  { reason: "M10a", methods: named(IN_QUERY), cases: ["lists of numbers"] },
  { reason: "M10b", methods: named(IN_QUERY), cases: ["empty lists"] },
  { reason: "M11", methods: named(IN_QUERY), cases: ["null"] },
  { reason: "M12", methods: named(IN_QUERY), cases: ["dates"] },
  { reason: "M13", methods: named(IN_QUERY), cases: ["objects with numbers"] },
  { reason: "M13", methods: ["listTenants"], cases: ["full", "unknown field"] },
  {
    reason: "M14",
    methods: named(IN_QUERY),
    cases: ["minimal", "empty"],
    where: ({ query }) => query === "",
  },
  { reason: "M15", methods: named(AS_BODY), cases: ["dates"] },
  { reason: "M15b", methods: named(AS_BODY), cases: ["NaN"] },
  { reason: "M15c", methods: named(AS_BODY), cases: ["functions"] },
  {
    reason: "M27",
    methods: ["deleteById", "deleteUserListById", "deleteRiskListPolicyById"],
    cases: ["full", "hostile text"],
  },
];

/** Calls that the mirrored client refuses before anything is sent. */
export const REFUSED = [{ reason: "M28", methods: named(IN_QUERY), cases: ["none"] }];

const PATHS = {
  deleteById: "ip-list",
  deleteUserListById: "user-list",
  deleteRiskListPolicyById: "risk-list-policy",
};
const ALL = named(MANAGEMENT_METHODS);
const isOptional = ({ parameters: [{ type }] }) => fieldsOf(type).every(({ optional }) => optional);
/** Reads whose body has no required field; without an argument it is an empty object. */
const OPTIONAL_BODY = [
  "checkPermissionNamespaceExists",
  "filter",
  "getAdminAuditLogs",
  "getPostById",
  "getUserActionLogs",
  "isUserExists",
  "listInvitationPolicies",
  "listInvitationRoster",
  "listInvitationRostersByNonPolicyId",
  "listPermissionView",
  "listPublicAccounts",
  "listUsers",
  "postListBatch",
  "quickFilterInviteeList",
];
/** One segment of a path. */
const segment = (id) =>
  encodeURIComponent(id).replace(
    /[!'()*]/g,
    (plain) => `%${plain.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * Requests that differ.
 *
 * - `methods`: names of methods.
 * - `cases`: names of their calls; all that are sent where absent.
 * - `aspect`: what differs.
 * - `expected`: what it is with us; from the arguments where it is a function.
 * - `as`: our request is the mirrored client's of this other call.
 *
 * @type {{ reason: string, methods: string[], cases?: string[], aspect: string,
 *   expected?: unknown, as?: string }[]}
 */
export const DIFFERENCES = [
  { reason: "M7", methods: ALL, aspect: "x-authing-app-id", expected: undefined },
  { reason: "M7", methods: ALL, aspect: "x-authing-tenant-id", expected: "T 1" },
  ...Object.entries(PATHS).map(([name, path]) => ({
    reason: "M27",
    methods: [name],
    aspect: "path",
    expected: ([id]) => `/api/v3/${path}/${segment(id)}`,
  })),
  {
    reason: "M28",
    methods: named(IN_QUERY.filter(isOptional)),
    cases: ["none"],
    aspect: "outcome",
    expected: "resolves",
    as: "empty",
  },
  { reason: "M28", methods: OPTIONAL_BODY, cases: ["none"], aspect: "body", expected: "{}" },
  {
    reason: "M28",
    methods: OPTIONAL_BODY,
    cases: ["none"],
    aspect: "content-length",
    expected: "2",
  },
  {
    reason: "no body",
    methods: named(inPlace("body")).filter((name) => !OPTIONAL_BODY.includes(name)),
    cases: ["none"],
    aspect: "outcome",
    expected: "rejects",
  },
  { reason: "JSON values", methods: named(IN_QUERY), cases: ["NaN"], aspect: "query", as: "null" },
  {
    reason: "JSON values",
    methods: named(IN_QUERY),
    cases: ["functions"],
    aspect: "query",
    as: "empty",
  },
];
