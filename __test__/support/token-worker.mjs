import { parentPort, workerData } from "node:worker_threads";
import { AuthenticationClient } from "genauth-native";

// Verifies one token and reports its subject.
const { options, token } = workerData;
const { sub } = await new AuthenticationClient(options).parseIDToken(token);
parentPort.postMessage(sub);
