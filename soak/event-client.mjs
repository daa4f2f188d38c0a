/**
 * The observed process: subscribes to events whose texts are numbers, padded with dots, and checks their order.
 * Sends samples of its memory and open files to its parent, and at the request `"report"` what it has received.
 */
import { readdirSync } from "node:fs";
import process from "node:process";
import { ManagementClient } from "genauth-native";

const { options, names, every } = JSON.parse(process.argv[2]);
const client = new ManagementClient(options);
const state = Object.fromEntries(
  names.map((name) => [name, { last: 0, gaps: 0, repeated: 0, ended: 0, errors: [] }]),
);
let received = 0;
let reconnects = 0;

function sample() {
  // Garbage that is not yet collected is not a leak.
  globalThis.gc();
  const files = process.platform === "linux" ? readdirSync("/proc/self/fd").length : 0;
  return { settled: received, rss: process.memoryUsage.rss(), files };
}

function receive(name, text) {
  const own = state[name];
  if (text === "end") {
    own.ended += 1;
    if (own.ended === 1) process.send({ ended: name });
    return;
  }
  const number = Number.parseInt(text, 10);
  if (number <= own.last) own.repeated += 1;
  if (number > own.last + 1) own.gaps += 1;
  own.last = number;
  received += 1;
  if (received % every === 0) process.send({ sample: sample() });
}

for (const name of names) {
  const subscription = client.sub(
    name,
    (text) => receive(name, text),
    (error) => state[name].errors.push(`${error.name} ${error.code}`),
  );
  subscription.onReconnect = () => {
    reconnects += 1;
  };
}
process.on("message", (message) => {
  if (message !== "report") return;
  client.close();
  // Nothing but the channel keeps the process alive.
  process.send({ report: { state, received, reconnects } }, () => process.disconnect());
});
