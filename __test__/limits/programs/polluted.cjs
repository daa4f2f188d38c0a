"use strict";

// Prints the outcomes of a program's calls while a property of `Object.prototype` is set, as another part of
// the program may have set it by merging untrusted JSON.

const { AuthenticationClient } = require("genauth-native");

const [options, body, names] = process.argv.slice(2).map((text) => JSON.parse(text));
const VALUES = ["polluted", { polluted: true }, 1, false];

/** Stores that lack a field. */
const STORES = [
  {},
  { host: "a", tls: { cert: "PEM" } },
  { cluster: [{}] },
  { sentinels: ["a"] },
  { sentinels: ["a"], name: "b", sentinelUsername: "c" },
];

async function outcome(work) {
  try {
    return JSON.stringify(await work());
  } catch (error) {
    const { name, message, cause } = { name: error.name, message: error.message, ...error };
    return JSON.stringify({ name, message, cause: cause?.message, own: { ...error } });
  }
}

/** The outcomes of every kind of call. */
async function outcomes() {
  const client = new AuthenticationClient({ ...options });
  const closed = new AuthenticationClient({ ...options });
  closed.close();
  const { signal } = new AbortController();
  const work = [
    () => client.getWechatMpAccessToken({ ...body }),
    () => client.getWechatMpAccessToken({ ...body }, { signal, timeout: 9_000 }),
    () => client.getWechatMpAccessToken({ ...body }, {}),
    () => client.getCountryList(),
    () => client.getAccessibleApps({}),
    () => client.getProfile({ withCustomData: true }),
    () => client.signInByUsernamePassword({ username: "a", password: "b" }),
    () => client.getAccessTokenByClientCredentials("scope", {}),
    () => client.introspectToken("token", {}),
    () => client.parseAccessToken("e30.e30.e30", {}),
    () => client.parseIDToken("e30.e30.e30"),
    () => client.verifyRequest({ headers: {} }),
    () => client.verifyRequest({ headers: { authorization: "Bearer e30.e30.e30" } }),
    () => client.withWechatAccessToken({ ...body }, (token) => ({ token })),
    () => client.getWechatMpAccessToken({ appId: 1n }),
    () => client.getWechatMpAccessToken({ ...body }, { signal: AbortSignal.abort() }),
    () => client.buildLogoutUrl({}),
    () => client.invalidateWechatMpAccessToken({ ...body, accessToken: "x" }),
    () => closed.getCountryList(),
    () => new AuthenticationClient({ appId: "a" }),
    ...STORES.map((store) => () => {
      new AuthenticationClient({ ...options, wechatTokenCache: { store } });
    }),
  ];
  const all = [];
  for (let index = 0; index < work.length; index += 1) {
    all[index] = await outcome(work[index]);
  }
  client.close();
  return JSON.stringify(all).replace(/"requestId":"[^"]*"/g, "");
}

(async () => {
  const expected = await outcomes();
  const changed = [];
  for (const name of names) {
    for (const value of VALUES) {
      Object.defineProperty(Object.prototype, name, {
        __proto__: null,
        value,
        configurable: true,
        enumerable: true,
        writable: true,
      });
      let seen;
      try {
        seen = await outcomes();
      } catch (error) {
        seen = error.stack;
      }
      delete Object.prototype[name];
      if (seen !== expected) {
        changed.push({ name, value, seen, expected });
      }
    }
  }
  console.log(JSON.stringify(changed));
})();
