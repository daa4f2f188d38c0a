"use strict";

const { API_CODES } = require("../answers.js");
const { Denial } = require("../denial.js");

/**
 * Checks the client authentication of a request: any credentials in the `Authorization` header
 * (RFC 6749, 2.3.1) or in the body must be right. A request without credentials is accepted, since an
 * application may be configured that way.
 *
 * @param {object} request The recorded request.
 * @param {{ client_id?: string, client_secret?: string }} body
 * @param {{ appId: string, appSecret: string }} app The application that the request names.
 * @throws {Denial} `CLIENT_WRONG`
 */
function checkClient(request, body, app) {
  const basic = /^basic\s+(.*)$/i.exec(request.headers.authorization ?? "");
  const credentials = basic && Buffer.from(basic[1], "base64").toString("utf8");
  const isRight =
    (!basic || credentials === `${app.appId}:${app.appSecret}`) &&
    (body.client_id ?? app.appId) === app.appId &&
    (body.client_secret ?? app.appSecret) === app.appSecret;
  if (!isRight) {
    throw new Denial(API_CODES.CLIENT_WRONG, "The id or the secret of the application is wrong");
  }
}

module.exports = { checkClient };
