"use strict";

/**
 * The operations without a handler that concern the signed-in user and therefore require one.
 * Operations with a handler check for the user themselves.
 */
const NEEDS_USER = new Set([
  // app-sign-in
  "getPushLoginRelationApps",
  "getFastpassParams",
  // application-subjects
  "listSubjectAuth",
  // approvals
  "getEnablePermissionApplyApplicationList",
  "getEnablePermissionApplyRoleList",
  "createApproval",
  "getDetail",
  "batchCreateApproval",
  "initiatedList",
  // devices
  "list",
  "unbind",
  "revoke",
  // external-identity-providers; generateLinkExtIdpUrl has an ID token in its query
  "unlinkExtIdp",
  "getIdentities",
  // invitation-links
  "generateUniversalInvitationByMember",
  "clearMyAllUniversalInvitationLinks",
  // mfa-factors
  "sendEnrollFactorRequest",
  "enrollFactor",
  "resetFactor",
  "listEnrolledFactors",
  "getFactor",
  "listFactorsToEnroll",
  "mfaOtpVerify",
  // passkeys
  "webAuthnRegisterInitalize",
  "webAuthnRegisterFinalize",
  "webAuthnMfaBindInitialize",
  "listWebAuthnCredentials",
  "updateWebAuthnCredential",
  "deleteWebAuthnCredential",
  // permissions
  "checkPermissionByStringResource",
  "checkPermissionByArrayResource",
  "checkPermissionByTreeResource",
  "getUserAuthorizedResourcesList",
  "getUserAuthResourcePermissionList",
  "getUserAuthResourceStruct",
  // public-accounts
  "listPublicAccountsForSwitchLoggedIn",
  // signed-in-user
  "getLoginHistory",
  "getLoggedInApps",
  // webauthn-devices
  "listCredentialsByPage",
  "checkValidCredentialsByCredIds",
  "removeAllCredentials",
  "removeCredential",
  // webauthn-sign-in
  "initRegisterOptions",
  "verifyRegister",
]);

module.exports = { NEEDS_USER };
