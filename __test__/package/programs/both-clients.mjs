/** A program for authing-node-sdk that uses both of its classes and its enums. Prints the results. */

import { AuthenticationClient, ManagementClient, Models } from "authing-node-sdk";

const { env } = process;
const management = new ManagementClient({
  accessKeyId: env.GENAUTH_ACCESS_KEY_ID,
  accessKeySecret: env.GENAUTH_ACCESS_KEY_SECRET,
  host: env.GENAUTH_APP_HOST,
});
const authentication = new AuthenticationClient({
  appId: env.GENAUTH_APP_ID,
  appSecret: env.GENAUTH_APP_SECRET,
  appHost: env.GENAUTH_APP_HOST,
});

const created = await management.createUser({
  username: "zhang-san",
  name: "张 & 三",
  status: "Activated",
  customData: { school: "示例大学", 学号: [1, null] },
});
const page = await management.listUsers({
  keywords: "张 & 三",
  options: { pagination: { page: 1, limit: 50 }, withCustomData: true },
});
const batch = await management.getUserBatch({
  userIds: [created.data.userId, "a b/c", "王"],
  withCustomData: true,
});
const user = await management.getUser({ userId: "zhang-san", userIdType: "username" });
const raw = await management.makeRequest({
  method: "POST",
  url: "/api/v3/delete-users-batch",
  data: { userIds: ["a b/c"] },
});
const wechat = await authentication.getWechatMpAccessToken({
  appId: env.WECHAT_APP_ID,
  appSecret: env.WECHAT_APP_SECRET,
});
const sent = await authentication.sendEmail({
  email: "zhang-san@example.com",
  channel: Models.SendEmailDto.channel.CHANNEL_LOGIN,
});
// A failure of the service is a value and not an exception.
const refused = await management.createUser({ status: "Unknown" });

console.log(
  JSON.stringify({
    statusCodes: [created, page, batch, user, raw, wechat, sent].map(
      ({ statusCode }) => statusCode,
    ),
    created: typeof created.data.userId,
    listed: [page.data.totalCount, page.data.list.length],
    batch: batch.data.length,
    token: wechat.data.accessToken.length,
    refused: [refused.statusCode, refused.apiCode],
  }),
);
