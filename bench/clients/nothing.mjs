const answer = { data: { accessToken: "t".repeat(512) } };

/**
 * An empty client: measures the cost of the harness per call.
 *
 * @returns {import("../lib/clients.mjs").Client} The client.
 */
export function create() {
  return { call: async () => answer };
}
