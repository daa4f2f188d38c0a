import { createRequire } from "node:module";
import { ACCESS_KEY } from "../clients/request.mjs";

/**
 * The mirrored SDK. It reads the CA from NODE_EXTRA_CA_CERTS.
 *
 * @param {{ uri: string, ca: string }} target - The event socket, and its certificate authority as PEM text.
 * @param {(text: string) => void} receive - Called with each event.
 */
export function subscribe({ uri }, receive) {
  const { ManagementClient } = createRequire(import.meta.url)("authing-node-sdk");
  const client = new ManagementClient({ ...ACCESS_KEY, host: "http://127.0.0.1", socketUri: uri });
  client.sub("app.event", receive, (error) => {
    throw new Error(error);
  });
}
