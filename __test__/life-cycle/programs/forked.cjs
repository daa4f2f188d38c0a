// A child of `fork`: makes calls on request, and reports the outcomes.
const { AuthenticationClient } = require("genauth-native");

let client;
process.on("message", async ({ options, bodies }) => {
  client ??= new AuthenticationClient(options);
  const pending = bodies.map((body) => client.getWechatMpAccessToken(body));
  process.send("called");
  const settled = await Promise.allSettled(pending);
  process.send(settled.map(({ value, reason }) => value?.statusCode ?? reason.name));
});
