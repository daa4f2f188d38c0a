"use strict";

const { API_CODES } = require("../answers.js");
const { Denial } = require("../denial.js");
const { SCAN_CODE_LIFETIME_S } = require("../state/scanned-codes.js");

// Shown for users without a picture.
const PHOTO = "https://example.com/photo.png";

/**
 * Sign-ins that are confirmed on another device: QR codes, push messages and Fastpass.
 *
 * @param {object} state From `createState`.
 * @returns {Record<string, (call: object) => unknown>} Handlers by the name of the operation.
 */
function scanCodeHandlers({ users, tickets, scanCodes, origin }) {
  function qrCodeStatus({ query }) {
    const { status, user, ticket } = scanCodes.find(query.qrcodeId);
    return {
      status,
      ...(user ? { briefUserInfo: briefOf(user) } : {}),
      ...(ticket ? { ticket } : {}),
    };
  }

  // Called by the mobile app that the user is signed in to.
  function setQrCodeStatus({ user, body: { qrcodeId, action } }) {
    const self = user();
    const code = scanCodes.act(qrcodeId, action);
    code.user = self;
    if (action === "CONFIRM") code.ticket = tickets.issue("ticket", { user: self });
    return { success: true };
  }

  function setPushCodeStatus({ user, body: { pushCodeId, action } }) {
    user();
    scanCodes.act(pushCodeId, action);
    return { success: true };
  }

  return {
    geneQrCode() {
      const { id } = scanCodes.create("PENDING");
      return { qrcodeId: id, url: `${origin()}/qrcode/${id}.png` };
    },
    getQrCodeStatus: qrCodeStatus,
    checkQrCodeStatus: qrCodeStatus,
    setQrCodeStatus,
    changeQrCodeStatus: setQrCodeStatus,

    exchangeTokenSetWithQrCodeTicket(call) {
      return call.signIn(tickets.take("ticket", call.body.ticket).user);
    },

    signInByPush({ body: { account } }) {
      const user = users.findByAccount(account);
      if (!user) throw new Denial(API_CODES.USER_UNKNOWN, "No user has this account");
      const { id } = scanCodes.create("PUSHED", { user });
      return { pushCodeId: id, expireTime: SCAN_CODE_LIFETIME_S };
    },
    checkPushCodeStatus(call) {
      const code = scanCodes.find(call.query.pushCodeId);
      // Every status request returns the same tokens.
      if (code.status === "AUTHORIZED") code.tokenSet ??= call.signIn(code.user);
      return { status: code.status, ...(code.tokenSet ? { tokenSet: code.tokenSet } : {}) };
    },
    setPushCodeStatus,
    changePushCodeStatus: setPushCodeStatus,

    geneFastpassQrcodeInfo({ user, app }) {
      const self = user();
      const { id } = scanCodes.create("PENDING", { user: self });
      return {
        scene: "APP_LOGIN",
        qrcodeId: id,
        apiHost: origin(),
        user: { id: self.userId, ...briefOf(self) },
        appId: app.appId,
        userpool: { id: "emulator", displayName: "GenAuth emulator", photo: PHOTO },
      };
    },
    getAppLoginQrCodeStatus: qrCodeStatus,
    qrCodeAppLogin(call) {
      const { user } = scanCodes.find(call.body.qrcodeId);
      if (!user) throw new Denial(API_CODES.STATE_WRONG, "The code is not a Fastpass code");
      scanCodes.act(call.body.qrcodeId, "CONFIRM");
      return call.signIn(user);
    },
  };
}

function briefOf({ name, nickname, username, email, phone, photo = PHOTO }) {
  return { displayName: name ?? nickname ?? username ?? email ?? phone, photo };
}

module.exports = { scanCodeHandlers };
