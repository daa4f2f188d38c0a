import { createCertificate } from "genauth-emulator";

const CLIENT = createCertificate({ hosts: ["client.example"] });

/** A different secret for every option and argument that takes one, named after it. */
export const CANARIES = {
  appSecret: "canary/AppSecret+0123456789",
  accessToken: "canary/AccessToken+0123456789",
  password: 'canary/Password "0123456789"',
  wechatSecret: "canary/Wechat+0123456789",
  header: "canary/Header+0123456789",
  cookie: "canary/Cookie+0123456789",
  proxyPassword: "canary/Proxy +0123456789",
  clientKey: CLIENT.key.split("\n")[1],
};

export const PROXY_USER = "proxyuser";

/** The secrets in the options of a client. */
export const OPTIONS = {
  appId: "app-1",
  appSecret: CANARIES.appSecret,
  accessToken: CANARIES.accessToken,
  clientCertificate: { cert: CLIENT.cert, key: CLIENT.key },
};

/** The secrets in the headers of a call. */
export const HEADERS = { "x-api-key": CANARIES.header, cookie: `sid=${CANARIES.cookie}` };

/** A call that may be repeated, and one that must not, with the secrets of their arguments. */
export const READ = [
  "getWechatMpAccessTokenInfo",
  {
    appId: "wx0123456789abcdef",
    appSecret: CANARIES.wechatSecret,
    extra: { password: CANARIES.password },
  },
];
export const ONCE = [
  "signInByAccountPassword",
  { account: "someone", password: CANARIES.password, options: { note: CANARIES.wechatSecret } },
];
