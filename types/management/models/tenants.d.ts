// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** Request of `addTenantUsers`. */
export type AddTenantUsersDto = {
  /** IDs of the users in the user pool. */
  linkUserIds: string[];
  /** ID of the tenant. */
  tenantId: string;
};

/** Request of `createMultipleTenantAdmin`. */
export type CreateMultipleTenantAdminDto = {
  /** IDs of tenants. */
  tenantIds: string[];
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** Whether the administrator may use the API. */
  apiAuthorized?: boolean;
  /** Whether a notification is sent by SMS. */
  sendPhoneNotification?: boolean;
  /** Whether a notification is sent by email. */
  sendEmailNotification?: boolean;
};

/** Request of `createTenantCooperator`. */
export type CreateTenantCooperatorDto = {
  /** Policies to give to the administrator. */
  policies: string[];
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** Whether the administrator may use the API. Default: `false`. */
  apiAuthorized?: boolean;
  /** Whether a notification is sent by SMS. */
  sendPhoneNotification?: boolean;
  /** Whether a notification is sent by email. */
  sendEmailNotification?: boolean;
};

/** Request of `createTenant`. */
export type CreateTenantDto = {
  /** Name of the tenant. */
  name: string;
  /** IDs of the applications of the tenant. */
  appIds: string[];
  /** URL of the logo. */
  logo?: string[];
  /** Description of the tenant. */
  description?: string;
  /** Text that a user sees if the tenant rejects the login. */
  rejectHint?: string;
  /**
   * ID of the application that the tenant comes from; absent if the tenant was created in the
   * console.
   */
  sourceAppId?: string;
  /** Email domains of the enterprise. */
  enterpriseDomains?: string[];
  /** Time at which the tenant expires. */
  expireTime?: string;
  /** Maximum number of monthly active users of the tenant. */
  mauAmount?: number;
  /** Maximum number of members of the tenant. */
  memberAmount?: number;
  /** Maximum number of administrators of the tenant. */
  adminAmount?: number;
};

/** Request of `createTenantEnterpriseCertification` and `updateTenantEnterpriseCertification`. */
export type CreateTenantEnterpriseCertificationBodyDto = {
  /** Name of the enterprise. */
  businessName: string;
  /** Business license. */
  businessLicense: string;
  /** Registered name of the enterprise. */
  businessRegistrationName: string;
  /** Unified social credit code of the enterprise. */
  unifiedSocialCredit: string;
  /** Name of the legal representative. */
  legalRepresentativeName: string;
  /** National identity number of the person. */
  nationalIdentificationNumber: string;
  /** Number of the personal bank card. */
  personalBankCardNumber: string;
  /** Phone number that is registered with the bank. */
  bankReservedPhone: string;
  /** ID of the tenant. */
  tenantId: string;
};

/** Answer of `createTenant`. */
export type CreateTenantRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: TenantDto;
};

/** Options of the creation of a member. */
export type CreateTenantUserOptionsDto = {
  /**
   * Whether the service stores `password` as it is, without encrypting it; meant for the migration
   * of users whose passwords are not stored in clear text. Verifying such passwords needs a
   * password function in the service. Default: `false`.
   */
  keepPassword?: boolean;
  /** Whether the service generates a password. Default: `false`. */
  autoGeneratePassword?: boolean;
  /** Whether the user must set a new password at the first login. Default: `false`. */
  resetPasswordOnFirstLogin?: boolean;
  /**
   * How `password` is encrypted in the request: `none`, `rsa` (with the RSA public key of the
   * service) or `sm2` (with its SM2 public key). Default: `"none"`.
   */
  passwordEncryptType?: CreateTenantUserOptionsDto.passwordEncryptType;
};
export namespace CreateTenantUserOptionsDto {
  export enum passwordEncryptType {
    SM2 = "sm2",
    RSA = "rsa",
    NONE = "none",
  }
}

/** Request of `createTenantUser`. */
export type CreateTenantUserReqDto = {
  /** ID of the tenant. */
  tenantId: string;
  /** Gender: `M` is male, `F` is female, `U` is unknown. */
  gender: CreateTenantUserReqDto.gender;
  /** Email address. Upper and lower case are not distinguished. */
  email?: string;
  /**
   * Phone number without country code; for a number outside mainland China, set `phoneCountryCode`
   * too.
   */
  phone?: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console.
   */
  phoneCountryCode?: string;
  /** User name. Unique in the user pool. */
  username?: string;
  /** Name. */
  name?: string;
  /** Nickname. */
  nickname?: string;
  /** Address of the picture. */
  photo?: string;
  /** Date of birth. Format: `date-time`. */
  birthdate?: string;
  /** Country. */
  country?: string;
  /** Province or state. */
  province?: string;
  /** City. */
  city?: string;
  /** Address. */
  address?: string;
  /** Street address. */
  streetAddress?: string;
  /** Postal code. */
  postalCode?: string;
  /** Given name. */
  givenName?: string;
  /** Family name. */
  familyName?: string;
  /** Middle name. */
  middleName?: string;
  /** User name that the user prefers. */
  preferredUsername?: string;
  /**
   * Password, in clear text unless `passwordEncryptType` says otherwise. The connection itself is
   * encrypted by HTTPS; RSA and SM2 encrypt the password in addition.
   */
  password?: string;
  /** Salt of the password hash. */
  salt?: string;
  /** Options of the creation. */
  options?: CreateTenantUserOptionsDto;
};
export namespace CreateTenantUserReqDto {
  export enum gender {
    M = "M",
    F = "F",
    U = "U",
  }
}

/** Request of `deleteTenant`. */
export type DeleteTenantDto = {
  /** ID of the tenant. */
  tenantId: string;
};

/** Request of `generateInviteTenantUserLink`. */
export type GenerateInviteTenantUserLink = {
  /** Validity period of the link. */
  validityTerm: string;
  /** Email addresses to invite. */
  emails: string[];
  /** ID of the application. */
  appId: string;
  /** ID of the tenant. */
  tenantId?: string;
};

/** Request of `deleteTenantAdmin`. */
export type GetTenantUserDto = {
  /** ID of the tenant. */
  tenantId?: any;
  /** ID of the user of the user pool that the member is linked to. */
  linkUserId?: any;
  /** ID of the tenant member. */
  memberId?: any;
};

/** Result of the import request. */
export type ImportTenantDataDto = {
  /** Whether the operation succeeded. */
  success: boolean;
};

/** Request of `importTenant`. */
export type ImportTenantDto = {
  /** Address of the Excel file. */
  excelUrl: string;
};

/** One page of the history of tenant imports. */
export type ImportTenantHistoryDataDto = {
  /** Total number of records. */
  totalCount: number;
  /** Records of the imports. */
  list: any[];
};

/** Answer of `importTenantHistory`. */
export type ImportTenantHistoryRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: ImportTenantHistoryDataDto;
};

/** One page of the users to notify. */
export type ImportTenantNotifyUseDataDto = {
  /** Total number of records. */
  totalCount: number;
  /** Users to notify. */
  list: any[];
};

/** Answer of `importTenantNotifyUser`. */
export type ImportTenantNotifyUserRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: ImportTenantNotifyUseDataDto;
};

/** Answer of `importTenant`. */
export type ImportTenantRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: ImportTenantDataDto;
};

/** Record of an invitation. */
export type InviteTenantUserRecord = {
  /** Number of the invitation record. */
  recordId: number;
  /** Account that was invited. */
  inviteAccount: string;
  /** Activation state of the account, for example `pending`. */
  verifiedStatus: string;
  /** Link of the invitation. */
  inviteLink: string;
  /** Time of creation. Format: `date-time`. */
  createdAt: string;
  /** Time at which the account was activated. Format: `date-time`. */
  activatedAt: string;
};

/** One page of results and the total count, as `listInviteTennatUserRecords` returns them. */
export type InviteTenantUserRecordListDto = {
  /** Total number of records. */
  totalCount: number;
  /** Records of the invitations. */
  list: InviteTenantUserRecord[];
};

/** Answer of `listInviteTennatUserRecords`. */
export type InviteTenantUserRecordListRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: InviteTenantUserRecordListDto;
};

/** Invitations and the email addresses that failed. */
export type InviteTenantUsersDto = {
  /** Email addresses that failed, with the reasons. */
  errMsgs: errorEmailMsg[];
  /** Records of the created invitations. */
  list: InviteTenantUserRecord[];
};

/** Answer of `generateInviteTenantUserLink`. */
export type InviteTenantUsersRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: InviteTenantUsersDto;
};

/** Request of `listTenantAdmin`. */
export type ListTenantAdminDto = {
  /** ID of the tenant. */
  tenantId: string;
  /** Text to search for. */
  keywords?: string;
  /** Page to get, from 1 on. */
  page?: string;
  /** Number of items on each page. */
  limit?: string;
};

/** Request of `listTenantUsers`. */
export type ListTenantUserDto = {
  /** ID of the tenant. */
  tenantId: string;
  /** Text to search for. */
  keywords?: string;
  /** Options. */
  options?: ListTenantUsersOptionsDto;
};

/** Options of the member list. */
export type ListTenantUsersOptionsDto = {
  /** Which page of the list to get. */
  pagination?: Models.PaginationDto;
};

/** A user who may administer several tenants. */
export type MultipleTenantAdminDto = {
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** Name of the user. */
  name: string;
  /** Phone number of the user. */
  phone: string;
  /** Email address of the user. */
  email: string;
  /** Whether the administrator may use the API. */
  apiAuthorized?: boolean;
  /** Time of the last login. */
  lastLogin: string;
};

/**
 * One page of results and the total count, as `listMultipleTenantAdmin` and
 * `getMultipleTenantAdmin` return them.
 */
export type MultipleTenantAdminListPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: MultipleTenantAdminDto[];
};

/** Answer of `listMultipleTenantAdmin` and `getMultipleTenantAdmin`. */
export type MultipleTenantAdminPaginatedRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: MultipleTenantAdminListPagingDto;
};

/** Request of `setTenantAdmin`, `deleteTenantUser` and `removeTenantUsers`. */
export type RemoveTenantUsersDto = {
  /** ID of the tenant. */
  tenantId: string;
  /** IDs of the users in the user pool. */
  linkUserIds?: string[];
  /** IDs of the members in the tenant. */
  memberIds?: string[];
};

/** Request of `reviewTenantEnterpriseCertification`. */
export type ReviewTenantEnterpriseCertificationBodyDto = {
  /** ID of the tenant. */
  tenantId: string;
  /** Result of the review. */
  enterpriseCertificationStatus: ReviewTenantEnterpriseCertificationBodyDto.enterpriseCertificationStatus;
  /** Reason for the review result. */
  reviewReason: string;
};
export namespace ReviewTenantEnterpriseCertificationBodyDto {
  export enum enterpriseCertificationStatus {
    NOT_SUBMIT = "not_submit",
    REVIEWING = "reviewing",
    PASS = "pass",
    "_-1" = -1,
  }
}

/** Result of the sending of emails. */
export type SendEmailBatchDataDto = {
  /** Whether the operation succeeded. */
  success: boolean;
};

/** Request of `sendInviteTenantUserEmail`. */
export type SendInviteTenantUserEmailDto = {};

/** Request of `sendEmailBatch`. */
export type SendManyTenantEmailDto = {
  /** Name of the administrator. */
  adminName: string;
  /** ID of the import. */
  importId: number;
  /** Administrators to notify. */
  users: SendTenantEmailDto[];
};

/** Request of `sendSmsBatch`. */
export type SendManyTenantSmsDto = {
  /** Name of the administrator. */
  adminName: string;
  /** ID of the import. */
  importId: number;
  /** Administrators to notify. */
  users: SendTenantSmsDto[];
};

/** Result of the sending of SMS messages. */
export type SendSmsBatchDataDto = {
  /** Whether the operation succeeded. */
  success: boolean;
};

/** Answer of `sendSmsBatch`. */
export type SendSmsBatchRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: SendSmsBatchDataDto;
};

/** An administrator to notify by email. */
export type SendTenantEmailDto = {
  /** Name of the administrator. */
  adminName: string;
  /** User name. */
  userName: string;
  /** Email address of the administrator. */
  email: string;
  /** Domain of the tenant. */
  identifier: string;
  /** ID of the tenant. */
  tenantId: string;
  /** Name of the tenant. */
  tenantName: string;
};

/** An administrator to notify by SMS. */
export type SendTenantSmsDto = {
  /** Name of the administrator. */
  adminName: string;
  /** User name. */
  userName: string;
  /** Unique identifier of the user. */
  identifier: string;
  /** Phone number of the administrator. */
  phone: string;
  /** Country calling code of the phone number. */
  phoneCountryCode: string;
  /** ID of the tenant. */
  tenantId: string;
  /** Name of the tenant. */
  tenantName: string;
};

/** A cooperating administrator. */
export type TenantCooperatorDto = {
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** Type of the administrator. */
  type: string;
  /** Whether the administrator is external. */
  external: boolean;
  /** User. */
  user: Models.UserDto;
  /** Member of the tenant. */
  tenantUser?: TenantUserDto;
};

/** One page of results and the total count, as `listTenantCooperators` returns them. */
export type TenantCooperatorListPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: TenantCooperatorDto[];
};

/** Answer of `listTenantCooperators`. */
export type TenantCooperatorPaginatedRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: TenantCooperatorListPagingDto;
};

/** Menus and policies of a cooperating administrator. */
export type TenantCooperatorSingleDto = {
  /** Menus. */
  list: string[];
  /** Codes of the policies. */
  authorizedPoliciesCode: string[];
};

/** Answer of `getTenantCooperator` and `getTenantCooperatorMenu`. */
export type TenantCooperatorSingleRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: TenantCooperatorSingleDto;
};

/** A tenant. */
export type TenantDto = {
  /** ID of the tenant. */
  tenantId: string;
  /** ID of the user pool. */
  userPoolId: string;
  /** Name of the tenant. At most 64 characters. */
  name: string;
  /** Description of the tenant. */
  description?: string;
  /** URL of the logo. */
  logo: string;
  /** Text that a user sees if the tenant rejects the login. */
  rejectHint?: string;
  /** IDs of the applications of the tenant. */
  appIds: string[];
  /** ID of the user who created the tenant. */
  creator: string;
  /**
   * ID of the application that the tenant comes from; absent if the tenant was created in the
   * console.
   */
  sourceAppId: string;
  /** Source of the tenant. */
  source: string;
  /** Code of the tenant. */
  code: string;
  /** Address of the tenant. */
  host: string;
  /** Enterprise domains of the tenant. */
  enterpriseDomains: string[];
};

/** Enterprise certification of a tenant. */
export type TenantEnterpriseCertificationRespDto = {
  /** Name of the enterprise. */
  businessName?: string;
  /** Business license. */
  businessLicense?: string;
  /** Time of the last change. */
  updatedAt?: string;
  /** Registered name of the enterprise. */
  businessRegistrationName?: string;
  /** Unified social credit code of the enterprise. */
  unifiedSocialCredit?: string;
  /** Name of the legal representative. */
  legalRepresentativeName?: string;
  /** National identity number of the person. */
  nationalIdentificationNumber?: string;
  /** Number of the personal bank card. */
  personalBankCardNumber?: string;
  /** Phone number that is registered with the bank. */
  bankReservedPhone?: string;
  /** Reason for the review result. */
  reviewReason?: string;
  /** State of the certification. */
  enterpriseCertificationStatus?: TenantEnterpriseCertificationRespDto.enterpriseCertificationStatus;
};
export namespace TenantEnterpriseCertificationRespDto {
  export enum enterpriseCertificationStatus {
    NOT_SUBMIT = "not_submit",
    REVIEWING = "reviewing",
    PASS = "pass",
    "_-1" = -1,
  }
}

/** Answer of `listTenants`. */
export type TenantListPaginatedRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: TenantListPagingDto;
};

/** One page of results and the total count, as `listTenants` returns them. */
export type TenantListPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: TenantRespDto[];
};

/** A tenant, with the details that were asked for. */
export type TenantRespDto = {
  /** ID of the tenant. */
  tenantId: string;
  /** ID of the user pool. */
  userPoolId: string;
  /** Name of the tenant. At most 64 characters. */
  name: string;
  /** Description of the tenant. */
  description?: string;
  /** URL of the logo. */
  logo: string;
  /** Text that a user sees if the tenant rejects the login. */
  rejectHint?: string;
  /** IDs of the applications of the tenant. */
  appIds: string[];
  /** ID of the user who created the tenant. */
  creator: string;
  /**
   * ID of the application that the tenant comes from; absent if the tenant was created in the
   * console.
   */
  sourceAppId: string;
  /** Source of the tenant. */
  source: string;
  /** Code of the tenant. */
  code: string;
  /** Address of the tenant. */
  host: string;
  /** Enterprise domains of the tenant. */
  enterpriseDomains: string[];
  /** Basic data of the user who created the tenant. */
  creatorDetail?: any;
  /** Basic data of the application that the tenant comes from. */
  sourceAppDetail?: any;
  /** Number of members of the tenant. */
  membersCount?: number;
};

/** Answer of `getTenantLittleInfo`, `getTenant` and `getTenantByCode`. */
export type TenantSingleRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: TenantRespDto;
};

/** A member of a tenant. */
export type TenantUserDto = {
  /** Email address. Upper and lower case are not distinguished. */
  email?: string;
  /**
   * Phone number without country code; for a number outside mainland China, set `phoneCountryCode`
   * too.
   */
  phone?: string;
  /**
   * Country code of the phone number, for example `+86`; may be omitted for mainland China. Sending
   * messages to other countries needs an SMS service that is configured in the console.
   */
  phoneCountryCode?: string;
  /** User name. Unique in the user pool. */
  username?: string;
  /** Name. */
  name?: string;
  /** Nickname. */
  nickname?: string;
  /** Address of the picture. */
  photo?: string;
  /** Number of logins so far. */
  loginsCount?: number;
  /** IP address of the last login. */
  lastIp?: string;
  /** Gender: `M` is male, `F` is female, `U` is unknown. */
  gender: TenantUserDto.gender;
  /** Date of birth. Format: `date-time`. */
  birthdate?: string;
  /** Country. */
  country?: string;
  /** Province or state. */
  province?: string;
  /** City. */
  city?: string;
  /** Address. */
  address?: string;
  /** Street address. */
  streetAddress?: string;
  /** Postal code. */
  postalCode?: string;
  /** Given name. */
  givenName?: string;
  /** Family name. */
  familyName?: string;
  /** Middle name. */
  middleName?: string;
  /** User name that the user prefers. */
  preferredUsername?: string;
  /** ID of the application of the last login. */
  lastLoginApp?: string;
  /** ID of the user pool. */
  userPoolId: string;
  /** ID of the tenant. */
  tenantId: string;
  /** ID of the tenant member. */
  memberId: string;
  /** ID of the user of the user pool that the member is linked to. */
  linkUserId: string;
  /** Whether the member is an administrator of the tenant. */
  isTenantAdmin: boolean;
  /**
   * Password, in clear text unless `passwordEncryptType` says otherwise. The connection itself is
   * encrypted by HTTPS; RSA and SM2 encrypt the password in addition.
   */
  password?: string;
  /** Salt of the password hash. */
  salt?: string;
};
export namespace TenantUserDto {
  export enum gender {
    M = "M",
    F = "F",
    U = "U",
  }
}

/** Answer of `listTenantAdmin` and `listTenantUsers`. */
export type TenantUserListPaginatedRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: TenantUserListPagingDto;
};

/**
 * One page of results and the total count, as `listTenantAdmin` and `listTenantUsers` return them.
 */
export type TenantUserListPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: TenantUserDto[];
};

/** Answer of `createTenantUser`. */
export type TenantUserRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: TenantUserDto;
};

/** Answer of `getTenantUser`. */
export type TenantUserSingleRespDto = {
  /** Business status, which is not the HTTP status: 200 means that the operation succeeded. */
  statusCode: number;
  /**
   * What happened, for a person; in the language of the client's `lang` where the service has it.
   */
  message: string;
  /**
   * Detailed error code that names the exact fault, one of GenAuth's API code list. Not sent when
   * the operation succeeded.
   */
  apiCode?: number;
  /** Number of the request, to quote to GenAuth's support. Sent when the request failed. */
  requestId?: string;
  /** Result of the operation. */
  data: TenantUserDto;
};

/** Request of `updateTenant`. */
export type UpdateTenantDto = {
  /** ID of the tenant. */
  tenantId: string;
  /** Name of the tenant. */
  name?: string;
  /** IDs of the applications of the tenant. */
  appIds?: string[];
  /** URL of the logo. */
  logo?: string[];
  /** Description of the tenant. */
  description?: string;
  /** Text that a user sees if the tenant rejects the login. */
  rejectHint?: string;
  /**
   * ID of the application that the tenant comes from; absent if the tenant was created in the
   * console.
   */
  sourceAppId?: string;
};

/** Request of `updateTenantUser`. */
export type UpdateTenantUserDto = {
  /** New values of the member, by field name. */
  updates: any;
  /** ID of the tenant. */
  tenantId: string;
  /** ID of the user of the user pool that the member is linked to. */
  linkUserId?: string;
  /** ID of the tenant member. */
  memberId?: string;
};

/** An email address that failed, and the reason. */
export type errorEmailMsg = {
  /** Email address that failed. */
  email: string;
  /** Reason of the failure. */
  message: string;
};
