"use strict";

/**
 * Operations of the service that the mirrored SDK lacks. Their descriptions are not in the catalogue's
 * table, where every entry is a method of that SDK.
 *
 * The fields of the last two are not published, so that any body is accepted.
 */
const EXTRA_OPERATIONS = [
  {
    name: "getManagementToken",
    method: "POST",
    path: "/api/v3/get-management-token",
    body: { fields: { accessKeyId: "string", accessKeySecret: "string" } },
    answer: "any",
  },
  {
    name: "listUsersByKeywords",
    method: "POST",
    path: "/api/v3/list-users-by-keywords",
    body: "any",
    answer: { model: "UserPaginatedRespDto" },
  },
  {
    name: "sendUserResetPasswordEmailLink",
    method: "POST",
    path: "/api/v3/send-user-reset-password-email-link",
    body: "any",
    answer: { model: "IsSuccessRespDto" },
  },
];

module.exports = { EXTRA_OPERATIONS };
