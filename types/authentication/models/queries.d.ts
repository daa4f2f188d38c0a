// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Path parameters of `deleteWebAuthnAdminCredential`. The method itself takes three arguments. */
export type Admin = {
  /** ID of the passkey. */
  credentialId?: any;
  /** ID of the user. */
  userId?: any;
  /** ID of the application that the passkey belongs to. */
  appId?: any;
};

/**
 * Query of `getEnablePermissionApplyApplicationList`. The method itself takes types that are more
 * exact.
 */
export type ApplicationsPermissionApplicableDto = {
  /** Part of the name of the application. */
  appName?: any;
};

/** Query of `getDetail`. The method itself takes types that are more exact. */
export type ApprovalDto = {
  /** Number of the request. */
  number?: any;
};

/** Query of `initiatedList`. The method itself takes types that are more exact. */
export type ApprovalInitiatedListDto = {
  /** Page to get, from 1 on. From the code of authing-node-sdk: at least 1. */
  pageNo?: any;
  /** Number of items on each page. From the code of authing-node-sdk: at most 50. */
  pageSize?: any;
  /**
   * Only requests for this: `APP_PERMISSION_APPLY`, access to an application, or
   * `ROLE_PERMISSION_APPLY`, a role.
   */
  objectType?: any;
  /** Part of the number of the request or of the initiator's name. */
  keyword?: any;
};

/** Query of `checkPushCodeStatus`. The method itself takes types that are more exact. */
export type CheckPushcodeStatusDto = {
  /** ID of the push code, as `signInByPush` returned it. */
  pushCodeId?: any;
};

/** Query of `checkQrCodeStatus`. The method itself takes types that are more exact. */
export type CheckQrcodeStatusDto = {
  /** ID of the QR code. */
  qrcodeId?: any;
};

/** Path parameter of `deleteWebAuthnCredential`. The method itself takes the ID as its argument. */
export type Credentials = {
  /** ID of the passkey. */
  credentialId?: any;
};

/** Query of `listWebAuthnCredentials`. The method itself takes types that are more exact. */
export type CredentialsDto = {
  /** Page to get, from 1 on. Inferred: at least 1. */
  page?: any;
  /** Number of items on each page. Inferred: at most 50. */
  limit?: any;
};

/** Query of `generateLinkExtIdpUrl`. The method itself takes types that are more exact. */
export type GenerateLinkExtidpUrlDto = {
  /** Identifier of the connection of the external identity provider. */
  extIdpConnIdentifier?: any;
  /** ID of the GenAuth application. The client does not fill it in. */
  appId?: any;
  /** ID token of the user. */
  idToken?: any;
  /** Whether the result comes back by a redirect. A text, not a boolean. */
  needUrlRedirect?: any;
  /**
   * Whether a redirect carries the token alone, since some browsers limit the length of URLs. A
   * text, not a boolean. From the code of authing-node-sdk: only when a redirect returns the
   * result.
   */
  onlyRedirectToken?: any;
  /** Whether the result comes back by a form that the browser posts. A text, not a boolean. */
  needFormPost?: any;
  /** URL that receives the result, of a redirect or a posted form. */
  targetUrl?: any;
};

/** Query of `getAlipayAuthInfo`. The method itself takes types that are more exact. */
export type GetAlipayAuthinfoDto = {
  /**
   * Identifier of the connection of the external identity provider. The service spells it so, with
   * a small `i` in `identifier`.
   */
  extIdpConnidentifier?: any;
};

/** Query of `getAppLoginQrCodeStatus`. The method itself takes types that are more exact. */
export type GetAppLoginQrcodeStatusDto = {
  /** ID of the QR code, `qrcodeId` of `geneFastpassQrcodeInfo`. */
  qrcodeId?: any;
};

/** Query of `getFactor`. The method itself takes types that are more exact. */
export type GetFactorDto = {
  /** ID of the factor, from `listEnrolledFactors`. */
  factorId?: any;
};

/** Query of `getFastpassParams`. The method itself takes types that are more exact. */
export type GetFastpassClientAppsDto = {
  /** ID of the QR code, `qrcodeId` of `geneFastpassQrcodeInfo`. */
  qrcodeId?: any;
  /**
   * ID of the application in which the QR code was created, `appId` of `geneFastpassQrcodeInfo`.
   */
  appId?: any;
};

/** Query of `getAuthorizedResources`. The method itself takes types that are more exact. */
export type GetMyAuthorizedResourcesDto = {
  /**
   * Code of the permission namespace that the resources belong to. Without it, the default
   * namespace.
   */
  namespace?: any;
  /**
   * Kind of resource: `DATA` data, `API` an API, `MENU` a menu, `BUTTON` a button, `UI` another
   * part of a user interface. Without it, every kind.
   */
  resourceType?: any;
};

/** Query of `getDepartmentList`. The method itself takes types that are more exact. */
export type GetMyDepartmentListDto = {
  /** Page to get, from 1 on. At least 1. */
  page?: any;
  /** Number of items on each page. At most 50. */
  limit?: any;
  /** Whether to return `customData` of the departments. */
  withCustomData?: any;
  /**
   * Sort key: `DepartmentCreatedAt` when the department was created, `JoinDepartmentAt` when the
   * user joined it, `DepartmentName` its name, `DepartmemtCode` (the service's spelling) its code.
   */
  sortBy?: any;
  /** Order: `Asc` ascending, `Desc` descending. */
  orderBy?: any;
};

/** Query of `getLoginHistory`. The method itself takes types that are more exact. */
export type GetMyLoginHistoryDto = {
  /** ID of the GenAuth application signed in to. Without it, sign-ins to every application. */
  appId?: any;
  /** IP address that the sign-in came from. Without it, sign-ins from every address. */
  clientIp?: any;
  /** `true` for successful sign-ins only, `false` for failed ones only. Without it, both. */
  success?: any;
  /** Beginning of the period. Unit: milliseconds since 1970-01-01T00:00:00Z. */
  start?: any;
  /** End of the period. Unit: milliseconds since 1970-01-01T00:00:00Z. */
  end?: any;
  /** Page to get, from 1 on. At least 1. */
  page?: any;
  /** Number of items on each page. At most 50. */
  limit?: any;
};

/** Query of `getRoleList`. The method itself takes types that are more exact. */
export type GetMyRoleListDto = {
  /** Code of the permission namespace whose roles are listed. Without it, the default namespace. */
  namespace?: any;
};

/** Query of `getInviteCodeContext`. The method itself takes types that are more exact. */
export type GetPolicyInvitationContextDto = {
  /** Token of the invitation, from its link. */
  token?: any;
};

/** Query of `getProfile`. The method itself takes types that are more exact. */
export type GetProfileDto = {
  /** Whether to return `customData`. */
  withCustomData?: any;
  /** Whether to return `identities`, the user's external identities. */
  withIdentities?: any;
  /** Whether to return `departmentIds`. */
  withDepartmentIds?: any;
};

/** Query of `getQrCodeStatus`. The method itself takes types that are more exact. */
export type GetQrcodeStatusDto = {
  /** ID of the QR code. */
  qrcodeId?: any;
};

/**
 * Query of `getUniversalInvitationPublicConfig`. The method itself takes types that are more exact.
 */
export type GetUniversalInvitationPublicConfigDto = {
  /** Identifier of the invitation. */
  identifier?: any;
};

/**
 * Query of `listPublicAccountsForSwitchLoggedIn`. The method itself takes types that are more
 * exact.
 */
export type GetUserSelectLoginPublicAccountsDto = {
  /** Whether to return `originUser`, the user who switches. */
  withOriginUser?: any;
};

/** Query of `list`. The method itself takes types that are more exact. */
export type ListDto = {
  /** Page to get, from 1 on. At least 1. */
  page?: any;
  /** Number of items on each page. At most 50. */
  limit?: any;
};

/** Query of `listWebAuthnPersonCredentials`. The method itself takes types that are more exact. */
export type Person = {
  /** ID of the user. */
  userId?: any;
  /** Page to get, from 1 on. Inferred: at least 1. */
  page?: any;
  /** Number of items on each page. Inferred: at most 50. */
  limit?: any;
  /** ID of the application that the passkeys belong to. */
  appId?: any;
};

/**
 * Query of `getEnablePermissionApplyRoleList`. The method itself takes types that are more exact.
 */
export type RolesPermissionApplicableDto = {
  /** ID of the application. */
  appId?: any;
  /** Page to get, from 1 on. From the code of authing-node-sdk: at least 1. */
  page?: any;
  /** Number of items on each page. From the code of authing-node-sdk: at most 50. */
  limit?: any;
  /** Part of the code or name of the role. */
  keyword?: any;
};
