import { create as createFastJwt } from "./fast-jwt.mjs";

/**
 * fast-jwt with its cache of verified tokens.
 *
 * @param {import("../lib/clients.mjs").Target} target - The tokens to verify.
 * @returns {Promise<import("../lib/clients.mjs").Client>} The client.
 */
export const create = (target) => createFastJwt(target, { cache: true });
