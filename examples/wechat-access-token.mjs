// The documented sample; only the import line differs from authing-node-sdk.
import { AuthenticationClient } from "genauth-native";

const authenticationClient = new AuthenticationClient({
  // Need to be replaced with your GenAuth AppId, Secret and Host
  appId: process.env.GENAUTH_APP_ID ?? "GEN_AUTH_APP_ID",
  appSecret: process.env.GENAUTH_APP_SECRET ?? "GEN_AUTH_APP_SECRET",
  appHost: process.env.GENAUTH_APP_HOST ?? "GEN_AUTH_APP_HOST",
});

(async () => {
  const result = await authenticationClient.getWechatMpAccessToken({
    appId: process.env.WECHAT_APP_ID ?? "xxxx",
    appSecret: process.env.WECHAT_APP_SECRET ?? "xxxx",
  });

  console.log(JSON.stringify(result, null, 2));
})();
