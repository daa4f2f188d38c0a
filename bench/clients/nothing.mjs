const answer = { data: { accessToken: "t".repeat(512) } };

/**
 * No client at all: what the harness itself costs per call.
 *
 * @returns {import("../lib/clients.mjs").Client} The client.
 */
export function create() {
  return { call: async () => answer };
}
