/**
 * A worker thread that subscribes to events. Reports `"open"` when all sockets are open, and at the request
 * `"report"` what each subscription has received.
 */

import { subscribe } from "node:diagnostics_channel";
import { parentPort, workerData } from "node:worker_threads";
import { ManagementClient } from "genauth-native";

const { options, names } = workerData;
const client = new ManagementClient(options);
const received = Object.fromEntries(names.map((name) => [name, []]));
let open = 0;

subscribe("genauth:events:open", () => {
  open += 1;
  if (open === names.length) parentPort.postMessage("open");
});
for (const name of names) {
  client.sub(name, (text) => {
    received[name].push(text);
    if (text === "last") parentPort.postMessage({ name, received: received[name] });
  });
}
parentPort.on("message", (message) => {
  if (message === "close") client.close();
  parentPort.close();
});
