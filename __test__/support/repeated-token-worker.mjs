import { parentPort, workerData } from "node:worker_threads";
import { AuthenticationClient } from "genauth-native";

// Verifies one token again and again, then a forged one, and reports the subjects and the code of the refusal.
const { options, token, forged, times } = workerData;
const client = new AuthenticationClient(options);
const calls = Array.from({ length: times }, () => client.parseIDToken(token));
const subjects = (await Promise.all(calls)).map(({ sub }) => sub);
const { code } = await client.parseIDToken(forged).catch((error) => error);
parentPort.postMessage({ subjects, code });
