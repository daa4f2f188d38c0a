import { createRequire } from "node:module";
import { ACCESS_KEY } from "../clients/request.mjs";

/**
 * This package.
 *
 * @param {{ uri: string, ca: string }} target - The event socket, and its certificate authority as PEM text.
 * @param {(text: string) => void} receive - Called with each event.
 */
export function subscribe({ uri, ca }, receive) {
  const { ManagementClient } = createRequire(import.meta.url)("../../index.js");
  const options = { ...ACCESS_KEY, host: "http://127.0.0.1", socketUri: uri, ca };
  new ManagementClient(options).sub("app.event", receive, (error) => {
    throw error;
  });
}
