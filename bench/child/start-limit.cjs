/** No client: the least time of `require` is that of one small file, the least of an answer that of `node:https`. */
exports.AuthenticationClient = class {
  constructor({ appHost }) {
    this.url = `${appHost}/api/v3/get-wechat-access-token`;
  }

  async getWechatMpAccessToken(argument) {
    const { once } = require("node:events");
    const https = require("node:https");
    const request = https.request(this.url, { method: "POST", agent: false });
    request.end(JSON.stringify(argument));
    const [response] = await once(request, "response");
    return JSON.parse(Buffer.concat(await response.toArray()).toString());
  }
};
