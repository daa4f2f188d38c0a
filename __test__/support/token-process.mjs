import { AuthenticationClient } from "genauth-native";

// A process of the tests of the shared store: makes a number of concurrent calls and prints their tokens, or the error
// of the store.
const [options, app, calls] = process.argv.slice(2).map((text) => JSON.parse(text));
const client = new AuthenticationClient(options);
const pending = Array.from({ length: calls }, () => client.getWechatMpAccessTokenInfo(app));
const answers = await Promise.all(pending);
// The token is stored in the background: it has been when another one has been looked up.
await client.getWechatMpAccessTokenInfo({ ...app, appId: `${app.appId}-other` });
const { lastStoreError } = client.stats().wechatTokens;
console.log(lastStoreError ?? [...new Set(answers.map(({ data }) => data.accessToken))].join());
