import { CLIENTS } from "../lib/clients.mjs";
import { SUBSCRIBERS } from "../lib/events.mjs";

/**
 * @param {string} name - A client, or a subscriber.
 * @returns {string} Its name in the report.
 */
export function labelOf(name) {
  return CLIENTS[name]?.label ?? SUBSCRIBERS[name];
}
