import { ManagementClient } from "genauth-native";

// A process of the tests of the shared store: makes a number of concurrent calls and prints their tokens, or the error
// of the store.
const [options, calls] = process.argv.slice(2).map((text) => JSON.parse(text));
const client = new ManagementClient(options);
const pending = Array.from({ length: calls }, () => client.listUsers());
const answers = await Promise.all(pending);
const { lastStoreError } = client.stats().managementTokens;
console.log(lastStoreError ?? [...new Set(answers.map(({ data }) => data.token))].join());
