/**
 * Where ManagementClient differs from the mirrored one on purpose, by the faults that the mirrored one
 * has. The tests fail at a difference that is not listed here, and at an entry that no longer differs.
 */

import { MANAGEMENT_METHODS, placeOf } from "./management.mjs";
import { fieldsOf } from "./mirrored.mjs";

/** Faults of the mirrored class. */
export const REASONS = {
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
