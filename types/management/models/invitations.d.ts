// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** Body of `addPolicyUserAttribution`. */
export type AddInvitationPolicyUserAttributionDto = {
  /** Type of the attribution. */
  targetType: AddInvitationPolicyUserAttributionDto.targetType;
  /**
   * Identifier of the subject: the ID of a user or department, the code of a role, group or post.
   */
  targetIdentifier: string;
  /** ID of the policy. */
  policyId: string;
  /**
   * Code of the permission space of the role. From the code of authing-node-sdk: required when
   * `targetType` is `role`.
   */
  namespace?: string;
};
export namespace AddInvitationPolicyUserAttributionDto {
  export enum targetType {
    DEPARTMENT = "department",
    POST = "post",
    ROLE = "role",
    GROUP = "group",
  }
}

/** Body of `addPolicyUserAttributionsBatch`. */
export type AddInvitationPolicyUserAttributionsBatchDto = {
  /** Objects to which the operation applies. */
  targets: InvitationPolicyUserAttributionListDto[];
  /** ID of the policy. */
  policyId: string;
};

/** Body of `approval` and `reject`. */
export type ApprovalUniversalInvitationApplicantDto = {
  /** IDs of the applications to join. */
  applicantIds: string[];
};

/** Body of `batchBindPolicy`. */
export type BatchBindPolicy = {
  /** IDs of the invitation rosters. */
  rosterIds: string[];
  /** ID of the policy. */
  policyId: string;
};

/** Body of `batchUnbindPolicy`. */
export type BatchUnbindPolicy = {
  /** IDs of the invitation rosters. */
  rosterIds: string[];
  /** ID of the policy. */
  policyId: string;
};

/** One condition of a filter. */
export type CombineFilterItemDto = {
  /** Key of the condition. */
  type: string;
  /** Operator of the condition. */
  operator: CombineFilterItemDto.operator;
  /** Value of the condition. */
  value: string | number;
};
export namespace CombineFilterItemDto {
  export enum operator {
    EQUAL = "EQUAL",
    NOT_EQUAL = "NOT_EQUAL",
    CONTAINS = "CONTAINS",
    NOT_CONTAINS = "NOT_CONTAINS",
    IS_NULL = "IS_NULL",
    NOT_NULL = "NOT_NULL",
    IN = "IN",
    NOT_IN = "NOT_IN",
    GREATER = "GREATER",
    LESSER = "LESSER",
    BETWEEN = "BETWEEN",
  }
}

/** Filter of several conditions. */
export type CombineFiltersBaseDto = {
  /** How the conditions are combined. */
  type: CombineFiltersBaseDto.type;
  /** Conditions. */
  filters: CombineFilterItemDto[];
};
export namespace CombineFiltersBaseDto {
  export enum type {
    AND = "and",
    OR = "or",
  }
}

/** Basic information about a user. */
export type CommonUserDto = {
  /** ID of the user. */
  id: string;
  /** Display name. */
  displayName?: string;
  /** URL of the avatar. */
  photo?: string;
};

/** Body of `copyInvitationPolicyById`. */
export type CopyInvitationPolicyDto = {
  /** ID of the policy. */
  policyId: string;
};

/** Body of `createInvitationPolicy`. */
export type CreateInvitationPolicyDto = {
  /** Name of the policy. */
  name: string;
  /** How invitees are invited. */
  inviteMethod?: CreateInvitationPolicyDto.inviteMethod;
  /** Lifetime of the invitation link and its page. */
  inviteLinkConfig?: InvitationLinkConfigDto;
  /** How the first password is set. */
  defaultPasswordConfig?: DefaultPasswordConfigDto;
  /** Whether the invitation email shows the password. */
  showPasswordInInviteEmail?: boolean;
  /** Whether invitees verify their identity with a code. */
  enabledIdentifierVerify?: boolean;
  /** How the code is sent. */
  sendVerifyCodeMethod?: CreateInvitationPolicyDto.sendVerifyCodeMethod;
  /** Whether invitees are asked to fill in information. */
  enabledInfoFill?: boolean;
  /** Hint on the page for filling in information. */
  registerInfoFillMsg?: string;
  /** Whether invitees are asked to link an external identity. */
  enabledExtIdp?: boolean;
  /** Whether invitees may skip linking an external identity. */
  allowSkipBindExtIdp?: boolean;
  /** Hint on the page for linking an external identity. */
  extIdpBindMsg?: string;
  /** IDs of the connections with which invitees can link an external identity. */
  extIdpConnIds?: string[];
  /** Fields that invitees are asked to fill in. */
  extendsFields?: string[];
};
export namespace CreateInvitationPolicyDto {
  export enum inviteMethod {
    EMAIL = "email",
  }
  export enum sendVerifyCodeMethod {
    /** By text message, if possible. */
    PRIORITY_SMS = "prioritySMS",
    /** By email, if possible. */
    PRIORITY_EMAIL = "priorityEmail",
  }
}

/** Body of `createInvitationRoster`. */
export type CreateInvitationRosterDto = {
  /** Name of the roster. */
  name: string;
};

/** How the first password of invitees is set. */
export type DefaultPasswordConfigDto = {
  /** How the first password is set. */
  type: DefaultPasswordConfigDto.type;
  /** First password of all invitees. Inferred: only when `type` is `custom`. */
  custom?: string;
};
export namespace DefaultPasswordConfigDto {
  export enum type {
    /** Random. */
    RANDOM = "random",
    /** A fixed password. */
    CUSTOM = "custom",
  }
}

/** Body of `batchDeleteInvitationPolicies`. */
export type DeleteInvitationPolicyByIdsDto = {
  /** IDs of the policies. */
  policyIds: string[];
};

/** Body of `deleteInvitationRosterBatch`. */
export type DeleteInvitationRosterBatchDto = {
  /** IDs of the rosters. */
  ids: string[];
};

/** Body of `deleteInvitationRoster`. */
export type DeleteInvitationRosterDto = {
  /** ID of the roster. */
  id: string;
};

/** Body of `deleteInvitees`. */
export type DeleteRosterUsersDto = {
  /** IDs of the invitees. */
  inviteeIds: string[];
  /** ID of the invitation roster. */
  rosterId: string;
};

/** An email template. */
export type EmailTemplateDto = {
  /** Whether the custom template is used. */
  customizeEnabled: boolean;
  /** Type of the email template. */
  type: EmailTemplateDto.type;
  /** Name of the email template. */
  name: string;
  /** Subject of the email. */
  subject: string;
  /** Name of the sender. */
  sender: string;
  /** Template of the body of the email. */
  content: string;
  /** Lifetime of the code or link in the email. Only when the email verifies something. */
  expiresIn?: number;
  /**
   * URL to which the user goes after the verification. Only when `type` is
   * `FIRST_EMAIL_LOGIN_VERIFY` or `CONSOLE_CONDUCTED_VERIFY`.
   */
  redirectTo?: string;
  /** Engine that renders the template. */
  tplEngine?: EmailTemplateDto.tplEngine;
};
export namespace EmailTemplateDto {
  export enum type {
    WELCOME_EMAIL = "WELCOME_EMAIL",
    FIRST_CREATED_USER = "FIRST_CREATED_USER",
    REGISTER_VERIFY_CODE = "REGISTER_VERIFY_CODE",
    LOGIN_VERIFY_CODE = "LOGIN_VERIFY_CODE",
    MFA_VERIFY_CODE = "MFA_VERIFY_CODE",
    INFORMATION_COMPLETION_VERIFY_CODE = "INFORMATION_COMPLETION_VERIFY_CODE",
    FIRST_EMAIL_LOGIN_VERIFY = "FIRST_EMAIL_LOGIN_VERIFY",
    CONSOLE_CONDUCTED_VERIFY = "CONSOLE_CONDUCTED_VERIFY",
    USER_PASSWORD_UPDATE_REMIND = "USER_PASSWORD_UPDATE_REMIND",
    ADMIN_RESET_USER_PASSWORD_NOTIFICATION = "ADMIN_RESET_USER_PASSWORD_NOTIFICATION",
    USER_PASSWORD_RESET_NOTIFICATION = "USER_PASSWORD_RESET_NOTIFICATION",
    RESET_PASSWORD_VERIFY_CODE = "RESET_PASSWORD_VERIFY_CODE",
    SELF_UNLOCKING_VERIFY_CODE = "SELF_UNLOCKING_VERIFY_CODE",
    EMAIL_BIND_VERIFY_CODE = "EMAIL_BIND_VERIFY_CODE",
    EMAIL_UNBIND_VERIFY_CODE = "EMAIL_UNBIND_VERIFY_CODE",
  }
  export enum tplEngine {
    HANDLEBAR = "handlebar",
    EJS = "ejs",
  }
}

/** Body of `getInviteEmailTemplate`. */
export type EmailTemplateQueryDto = {
  /** Kind of the email. */
  scene: EmailTemplateQueryDto.scene;
  /** ID of the policy. */
  policyId: string;
  /**
   * ID of the roster. The answer is then the snapshot of the policy that was stored when the
   * invitations of the roster were sent.
   */
  rosterId?: string;
  /** Type of the email template. */
  templateType?: string;
};
export namespace EmailTemplateQueryDto {
  export enum scene {
    INVITE = "INVITE",
    WELCOME = "WELCOME",
  }
}

/** Body of `exportUsers`. */
export type ExportUsersDto = {
  /** ID of the invitation roster. */
  rosterId: string;
};

/** Answer of `getInviteEmailTemplate` and `updateInviteEmailTemplate`. */
export type GetEmailTemplateRespDto = {
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
  data: EmailTemplateDto;
};

/** Fields that invitees are asked to fill in. */
export type GetExtendsFieldsDto = {
  /** Fields that invitees are asked to fill in. */
  extendsFields?: Models.ExtendsFieldDto[];
};

/** Answer of `listRegisterExtendsFields` and `updateRegisterExtendsFields`. */
export type GetExtendsFieldsRespDto = {
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
  data: GetExtendsFieldsDto;
};

/** Answer of `importTemplate`, `upload` and `exportUsers`. */
export type GetImportExportTemplateRespDto = {
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
  data: ImportExportTemplateRespDto;
};

/** Answer of `importUsers`. */
export type GetImportInviteeRespDto = {
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
  data: ImportInviteeDto;
};

/** An invitation policy, as far as its fields are documented. */
export type GetInvitationPolicyDto = {
  /** ID of the policy. */
  policyId?: any;
  /**
   * ID of the roster. The answer is then the snapshot of the policy that was stored when the
   * invitations of the roster were sent.
   */
  rosterId?: any;
  /** Whether to return basic information about the creator. */
  withCreatorDetail?: any;
};

/**
 * Answer of `createInvitationPolicy`, `getPolicyDetailById`, `copyInvitationPolicyById` and
 * `updateInvitationPolicy`.
 */
export type GetInvitationPolicyRespDto = {
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
  data: GetInvitationPolicyDto;
};

/** Settings of universal invitations. */
export type GetUniversalInvitationDto = {
  /** Settings of invitations by administrators. */
  adminInvitationConfig?: InvitationConfigDto;
  /** Settings of invitations by members. */
  memberInvitationConfig?: InvitationConfigDto;
  /** Whether members of the user pool may invite others with a link. */
  enabledMemberInvitation?: boolean;
};

/** Answer of `getUniversalInvitation` and `updateUniversalInvitation`. */
export type GetUniversalInvitationRespDto = {
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
  data: GetUniversalInvitationDto;
};

/** A file to download. */
export type ImportExportTemplateRespDto = {
  /** Path of the file. */
  key: string;
  /** URL of the file. */
  url: string;
};

/** Result of an import of invitees. */
export type ImportInviteeDto = {
  /** Whether the import succeeded. */
  success: boolean;
  /** Result of the operation. */
  msg?: boolean;
  /** Results of the check of the file. */
  failed?: any[];
  /** Results of the import. */
  insertRes?: any[];
};

/** Body of `importUsers`. */
export type ImportUsersDto = {
  /** ID of the invitation roster. */
  rosterId: string;
  /** File with the invitees. */
  file: string;
};

/** Settings of a universal invitation link. */
export type InvitationConfigDto = {
  /**
   * Lifetime of the link; `-1` is permanent. Unit: days. From the code of authing-node-sdk: at
   * least -1.
   */
  expiredTimeOfDay: number;
  /** Whether new members join the department of the inviter. */
  joinSameDepartment: boolean;
  /** IDs of the departments that new members join. */
  departmentIds?: string[];
  /** Whether an administrator must approve new members. */
  enabledAdminConsent?: boolean;
};

/** A department of a user attribution. */
export type InvitationDepartmentRespDto = {
  /** Code of the organization. */
  organizationCode: string;
  /**
   * ID of the department, as assigned by the service; it cannot be changed. In requests, `root` is
   * the root department.
   */
  departmentId: string;
  /** Time of creation. */
  createdAt: string;
  /** Time of the last change. */
  updatedAt?: string;
  /** Custom ID of the department, for an ID of another system. */
  openDepartmentId?: string;
  /** Name of the department. */
  name: string;
  /** IDs of the users who lead the department. */
  leaderUserIds?: string[];
  /** Description of the department. */
  description?: string;
  /** ID of the parent department; `root` for a root department. */
  parentDepartmentId: string;
  /** Code of the department. */
  code?: string;
  /** Code of the parent department. */
  parentDepartmentCode: string;
  /** Number of members. For a department, only its direct members are counted. */
  membersCount: number;
  /** Whether there are departments below this one. */
  hasChildren: boolean;
  /** Whether the department is virtual. */
  isVirtualNode?: boolean;
  /** Texts in several languages. */
  i18n?: Models.DepartmentI18nDto;
  /** Values of custom fields. The keys must be defined in the user pool first. */
  customData?: any;
  /** Posts of the department. */
  posts?: string[];
  /** IDs of posts. */
  postIdList?: string[];
  /** State of the department. */
  status?: boolean;
  /** Access restriction. */
  allow?: string;
  /** ID of the department. */
  id: string;
  /** IDs of the departments from the top department to this one. */
  idPath?: string[];
  /** Names of the departments from the top department to this one. */
  namePath?: string[];
  /** Codes of the departments from the top department to this one. */
  codePath?: string | null;
};

/** Lifetime of the invitation link and its page. */
export type InvitationLinkConfigDto = {
  /** When the link becomes invalid. */
  inviteLinkDisuseRule: InvitationLinkConfigDto.inviteLinkDisuseRule;
  /** Unit in which the lifetime of the link is given. */
  linkExpiredTimeUnit: InvitationLinkConfigDto.linkExpiredTimeUnit;
  /** Lifetime of the link. Unit: seconds. */
  linkExpiredTimeOfSecond: number;
  /** Unit in which the time for the page is given. */
  pageExpiredTimeUnit: InvitationLinkConfigDto.pageExpiredTimeUnit;
  /**
   * Time in which the invitee must fill in the page. Unit: seconds. From the code of
   * authing-node-sdk: at most 2592000.
   */
  pageExpiredTimeOfSecond: number;
};
export namespace InvitationLinkConfigDto {
  export enum inviteLinkDisuseRule {
    /** Valid for its whole lifetime. */
    PERIOD = "period",
    /** Invalid after the first click. */
    AFTER_FIRST_CLICK = "afterFirstClick",
  }
  export enum linkExpiredTimeUnit {
    FOREVER = "forever",
    DAY = "day",
    HOUR = "hour",
    MINUTE = "minute",
  }
  export enum pageExpiredTimeUnit {
    MINUTE = "minute",
    HOUR = "hour",
    DAY = "day",
  }
}

/** One or more targets of the same type. */
export type InvitationPolicyUserAttributionListDto = {
  /** Identifiers of the targets: IDs of departments or tenants, codes of roles, groups or posts. */
  targetIdentifiers: string[];
  /**
   * Code of the permission space of the role. From the code of authing-node-sdk: required when
   * `targetType` is `role`.
   */
  namespace?: string;
  /** Type of the attribution. */
  targetType: InvitationPolicyUserAttributionListDto.targetType;
};
export namespace InvitationPolicyUserAttributionListDto {
  export enum targetType {
    DEPARTMENT = "department",
    POST = "post",
    ROLE = "role",
    GROUP = "group",
  }
}

/** A post of a user attribution. */
export type InvitationPostRespDto = {
  /** ID of the post. */
  id: string;
  /** Code of the post. */
  code: string;
  /** Name of the post. */
  name: string;
  /** Description of the post. */
  description?: string;
};

/** An invitation roster. */
export type InvitationRosterDto = {
  /** ID of the invitation roster. */
  rosterId: string;
  /** Name of the roster. */
  name: string;
  /** ID of the bound policy. */
  policyId?: string;
  /** State of the roster. */
  status: InvitationRosterDto.status;
  /** ID of the creator. */
  creatorId: string;
  /** Basic information about the creator. */
  creatorDetail?: CommonUserDto;
  /** Time of creation. */
  createdAt: string;
  /** Time of the last change. */
  updatedAt: string;
  /** Number of users. */
  userCount: number;
  /** Bound policy. */
  assignedPolicy: GetInvitationPolicyDto;
};
export namespace InvitationRosterDto {
  export enum status {
    EDITING = "editing",
    INVITED = "invited",
  }
}

/** One page of invitation rosters. */
export type InvitationRosterPaginationDto = {
  /** Total number of records. */
  totalCount?: number;
  /** Items of the list. */
  list: InvitationRosterDto[];
};

/**
 * Answer of `listInvitationRoster`, `listInvitationRostersByPolicyId` and
 * `listInvitationRostersByNonPolicyId`.
 */
export type InvitationRosterPaginationRespDto = {
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
  data: InvitationRosterPaginationDto;
};

/** Answer of `getInvitationRoster`, `createInvitationRoster` and `updateInvitationRoster`. */
export type InvitationRosterSingleRespDto = {
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
  data: InvitationRosterDto;
};

/** An invitee of a roster. */
export type InvitationUserDto = {
  /** ID of the invitation roster. */
  rosterId: string;
  /** ID of the invitee. */
  inviteeId: string;
  /** Name of the invitee. */
  name: string;
  /** Country code of the phone number. */
  phoneCountryCode?: string;
  /** Phone number of the invitee. */
  phone?: string;
  /**
   * Email address of the invitee. From the code of authing-node-sdk: upper and lower case are not
   * distinguished.
   */
  email: string;
  /** State of the invitee. */
  status: InvitationUserDto.status;
  /** How the invitee was added. */
  source: InvitationUserDto.source;
  /** ID of the creator. */
  creatorId: string;
  /** Basic information about the creator. */
  creatorDetail?: CommonUserDto;
  /** Time of creation. */
  createdAt: string;
  /** Time of the last change. */
  updatedAt: string;
};
export namespace InvitationUserDto {
  export enum status {
    INVITED = "invited",
    REGISTERING = "registering",
    REGISTERED = "registered",
    REVERTED = "reverted",
    NOT_INVITED = "notInvited",
    EXPIRED = "expired",
    INVITATION_SEND_FAIL = "invitationSendFail",
    JOINED_BY_OTHER = "joinedByOther",
  }
  export enum source {
    MANUAL_CREATE = "manualCreate",
    FILE_IMPORT = "fileImport",
  }
}

/** One page of the results of `filterUsers`. */
export type InvitationUserPaginationDto = {
  /** Total number of records. */
  totalCount?: number;
  /** Items of the list. */
  list: InvitationUserDto[];
};

/** Answer of `filterUsers`. */
export type InvitationUserPaginationRespDto = {
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
  data: InvitationUserPaginationDto;
};

/** Body of `listInvitationRostersByPolicyId`. */
export type ListInvitationRosterByPolicyIdDto = {
  /** ID of the policy. */
  policyId: string;
  /** Page to get, from 1 on. */
  page?: number;
  /** Number of items on each page. From the code of authing-node-sdk: at most 50. */
  limit?: number;
  /** Text of a fuzzy search in the names and IDs of rosters. */
  keywords?: string;
  /** Conditions of the list. */
  filter?: CombineFiltersBaseDto;
  /** Whether to return basic information about the creator. */
  withCreatorDetail?: boolean;
  /** Whether to return the number of users. */
  withUserCount?: boolean;
  /** Whether to return the bound policy. */
  withAssignedPolicy?: boolean;
};

/** Body of `listInvitationRoster` and `listInvitationRostersByNonPolicyId`. */
export type ListInvitationRosterDto = {
  /** Page to get, from 1 on. */
  page?: number;
  /** Number of items on each page. From the code of authing-node-sdk: at most 50. */
  limit?: number;
  /** Text of a fuzzy search in the names and IDs of rosters. */
  keywords?: string;
  /** Conditions of the list. */
  filter?: CombineFiltersBaseDto;
  /** Whether to return basic information about the creator. */
  withCreatorDetail?: boolean;
  /** Whether to return the number of users. */
  withUserCount?: boolean;
  /** Whether to return the bound policy. */
  withAssignedPolicy?: boolean;
};

/** Body of `filterUsers`. */
export type ListInvitationUserDto = {
  /** ID of the invitation roster. */
  rosterId: string;
  /** Page to get, from 1 on. */
  page?: number;
  /** Number of items on each page. From the code of authing-node-sdk: at most 50. */
  limit?: number;
  /** Text of a fuzzy search in the names of rosters and the IDs of invitees. */
  keywords?: string;
  /** Conditions of the list. */
  filter?: CombineFiltersBaseDto;
  /** Whether to return basic information about the creator. */
  withCreatorDetail?: boolean;
};

/** One page of the results of `listInvitationPolicies`. */
export type PaginationInvitationPolicyDataDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: GetInvitationPolicyDto[];
};

/** Body of `listInvitationPolicies`. */
export type PaginationInvitationPolicyQueryDto = {
  /** Page to get, from 1 on. */
  page?: number;
  /** Number of items on each page. From the code of authing-node-sdk: at most 50. */
  limit?: number;
  /** Text of a fuzzy search in the names and IDs of policies. */
  keywords?: string;
  /** Conditions of the list. */
  filter?: CombineFiltersBaseDto;
  /** Whether to return basic information about the creator. */
  withCreatorDetail?: boolean;
};

/** Answer of `listInvitationPolicies`. */
export type PaginationInvitationPolicyRespDto = {
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
  data: PaginationInvitationPolicyDataDto;
};

/** One page of the results of `filter`. */
export type PaginationUniversalInvitationApplicantDataDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: UniversalInvitationApplicantData[];
};

/** Body of `filter`. */
export type PaginationUniversalInvitationApplicantQueryDto = {
  /** Page to get, from 1 on. */
  page?: number;
  /** Number of items on each page. From the code of authing-node-sdk: at most 50. */
  limit?: number;
  /** Text of a fuzzy search in the names, phone numbers and email addresses of applicants. */
  keywords?: string;
  /** Conditions of the list. */
  filter?: CombineFiltersBaseDto;
  /** Whether to return basic information about the inviter. */
  withInvitorDetail?: boolean;
  /** Whether to return basic information about the approver. */
  withOperatorDetail?: boolean;
};

/** Answer of `filter`. */
export type PaginationUniversalInvitationApplicantRespDto = {
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
  data: PaginationUniversalInvitationApplicantDataDto;
};

/** Body of `updateRegisterExtendsFields`. */
export type PolicyExtendsFieldsDto = {
  /** Field to add, change or delete. */
  extendsField: UpdateExtendsFieldDto;
  /** Action: `add`, `update`, `delete` or `reorder`. */
  action: string;
  /** ID of the policy. */
  policyId: string;
  /** Fields in their new order. Inferred: only when `action` is `reorder`. */
  newOrder?: string[];
};

/** Body of `quickFilterInviteeList`. */
export type QuickFilterInvitationUserDto = {
  /** Page to get, from 1 on. */
  page?: number;
  /** Number of items on each page. From the code of authing-node-sdk: at most 50. */
  limit?: number;
  /** Text of a fuzzy search in the names of rosters and the IDs of invitees. */
  keywords?: string;
  /** Conditions of the list. */
  filter?: CombineFiltersBaseDto;
};

/** One page of the results of `quickFilterInviteeList`. */
export type QuickFilterInviteePaginationDto = {
  /** Total number of records. */
  totalCount?: number;
  /** Items of the list. */
  list: QuickFilterInviteeRecordDto[];
};

/** Answer of `quickFilterInviteeList`. */
export type QuickFilterInviteePaginationRespDto = {
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
  data: QuickFilterInviteePaginationDto;
};

/** An invitee with the roster. */
export type QuickFilterInviteeRecordDto = {
  /** ID of the invitation roster. */
  rosterId: string;
  /** Name of the invitation roster. */
  rosterName: string;
  /** ID of the invitee. */
  inviteeId: string;
  /** Name of the invitee. */
  inviteeName: string;
  /** Country code of the phone number of the invitee. */
  inviteePhoneCountryCode?: string;
  /** Phone number of the invitee. */
  inviteePhone?: string;
  /**
   * Email address of the invitee. From the code of authing-node-sdk: upper and lower case are not
   * distinguished.
   */
  inviteeEmail: string;
  /** State of the invitee. */
  inviteeStatus: QuickFilterInviteeRecordDto.inviteeStatus;
  /** How the invitee was added. */
  inviteeSource: QuickFilterInviteeRecordDto.inviteeSource;
};
export namespace QuickFilterInviteeRecordDto {
  export enum inviteeStatus {
    INVITED = "invited",
    REGISTERING = "registering",
    REGISTERED = "registered",
    REVERTED = "reverted",
    NOT_INVITED = "notInvited",
    EXPIRED = "expired",
    INVITATION_SEND_FAIL = "invitationSendFail",
    JOINED_BY_OTHER = "joinedByOther",
  }
  export enum inviteeSource {
    MANUAL_CREATE = "manualCreate",
    FILE_IMPORT = "fileImport",
  }
}

/** Body of `removePolicyUserAttribution`. */
export type RemoveInvitationPolicyUserAttributionDto = {
  /** Type of the attribution. */
  targetType: RemoveInvitationPolicyUserAttributionDto.targetType;
  /**
   * Identifier of the subject: the ID of a user or department, the code of a role, group or post.
   */
  targetIdentifier: string;
  /** ID of the policy. */
  policyId: string;
  /**
   * Code of the permission space of the role. From the code of authing-node-sdk: required when
   * `targetType` is `role`.
   */
  namespace?: string;
};
export namespace RemoveInvitationPolicyUserAttributionDto {
  export enum targetType {
    DEPARTMENT = "department",
    POST = "post",
    ROLE = "role",
    GROUP = "group",
  }
}

/** Body of `removeUserAttributionMainDepartment`. */
export type RemoveInvitationPolicyUserAttributionMainDepartmentDto = {
  /** ID of the policy. */
  policyId: string;
};

/** Body of `removePolicyUserAttributionsBatch`. */
export type RemoveInvitationPolicyUserAttributionsBatchDto = {
  /** Objects to which the operation applies. */
  targets: InvitationPolicyUserAttributionListDto[];
  /** ID of the policy. */
  policyId: string;
};

/** Body of `revertRosterInvitationBatch`. */
export type RevertRosterInvitationBatchDto = {
  /** IDs of the invitees. */
  inviteeIds: string[];
};

/** Body of `revertRosterInvitation`. */
export type RevertRosterInvitationDto = {
  /** ID of the invitee. */
  inviteeId: string;
  /** ID of the invitation roster. */
  rosterId: string;
};

/** Body of `sendRosterInvitationBatch`. */
export type SendRosterInvitationBatchDto = {
  /** IDs of the invitees. */
  inviteeIds: string[];
  /** ID of the invitation roster. */
  rosterId: string;
};

/** Body of `sendRosterInvitation`. */
export type SendRosterInvitationDto = {
  /** ID of the invitation roster. */
  rosterId: string;
};

/** Body of `setUserAttributionMainDepartment`. */
export type SetInvitationPolicyUserAttributionMainDepartmentDto = {
  /** ID of the policy. */
  policyId: string;
  /** ID of the department. */
  departmentId: string;
};

/** An application to join through a universal invitation. */
export type UniversalInvitationApplicantData = {
  /** ID of the application. */
  id: string;
  /** Who applied. */
  applicant: string;
  /** Email address of the applicant. */
  email: string;
  /** ID of the inviter. */
  inviterId: string;
  /** ID of the approver. */
  operatorId?: string;
  /** State of the application. */
  status: UniversalInvitationApplicantData.status;
  /** How the applicant joins. */
  channel: UniversalInvitationApplicantData.channel;
  /** Basic information about the inviter. */
  inviterDetail?: CommonUserDto;
  /** Basic information about the approver. */
  operatorDetail?: CommonUserDto;
};
export namespace UniversalInvitationApplicantData {
  export enum status {
    PENDING = "PENDING",
    PASSED = "PASSED",
    REJECTED = "REJECTED",
  }
  export enum channel {
    /** After approval. */
    MANUAL = "MANUAL",
    /** Automatically. */
    AUTO = "AUTO",
  }
}

/** Body of `updateEmailTemplate` and `updateInviteEmailTemplate`. */
export type UpdateEmailTemplateDto = {
  /** Type of the email template. */
  type: UpdateEmailTemplateDto.type;
  /** Whether the custom template is used. */
  customizeEnabled: boolean;
  /** Name of the email template. */
  name: string;
  /** Subject of the email. */
  subject: string;
  /** Name of the sender. */
  sender: string;
  /** Template of the body of the email. */
  content: string;
  /**
   * Lifetime of the code or link in the email. At least 1. Only when the email verifies something.
   */
  expiresIn?: number;
  /**
   * URL to which the user goes after the verification. Only when `type` is
   * `FIRST_EMAIL_LOGIN_VERIFY` or `CONSOLE_CONDUCTED_VERIFY`.
   */
  redirectTo?: string;
  /** Engine that renders the template. Default: `"handlebar"`. */
  tplEngine?: UpdateEmailTemplateDto.tplEngine;
};
export namespace UpdateEmailTemplateDto {
  export enum type {
    WELCOME_EMAIL = "WELCOME_EMAIL",
    FIRST_CREATED_USER = "FIRST_CREATED_USER",
    REGISTER_VERIFY_CODE = "REGISTER_VERIFY_CODE",
    LOGIN_VERIFY_CODE = "LOGIN_VERIFY_CODE",
    MFA_VERIFY_CODE = "MFA_VERIFY_CODE",
    INFORMATION_COMPLETION_VERIFY_CODE = "INFORMATION_COMPLETION_VERIFY_CODE",
    FIRST_EMAIL_LOGIN_VERIFY = "FIRST_EMAIL_LOGIN_VERIFY",
    CONSOLE_CONDUCTED_VERIFY = "CONSOLE_CONDUCTED_VERIFY",
    USER_PASSWORD_UPDATE_REMIND = "USER_PASSWORD_UPDATE_REMIND",
    ADMIN_RESET_USER_PASSWORD_NOTIFICATION = "ADMIN_RESET_USER_PASSWORD_NOTIFICATION",
    USER_PASSWORD_RESET_NOTIFICATION = "USER_PASSWORD_RESET_NOTIFICATION",
    RESET_PASSWORD_VERIFY_CODE = "RESET_PASSWORD_VERIFY_CODE",
    SELF_UNLOCKING_VERIFY_CODE = "SELF_UNLOCKING_VERIFY_CODE",
    EMAIL_BIND_VERIFY_CODE = "EMAIL_BIND_VERIFY_CODE",
    EMAIL_UNBIND_VERIFY_CODE = "EMAIL_UNBIND_VERIFY_CODE",
  }
  export enum tplEngine {
    HANDLEBAR = "handlebar",
    EJS = "ejs",
  }
}

/** A field that invitees are asked to fill in. */
export type UpdateExtendsFieldDto = {
  /** Type of the field. */
  type: UpdateExtendsFieldDto.type;
  /**
   * ID of the field. From the code of authing-node-sdk: required when `type` is `user` or
   * `metadata`.
   */
  id: string;
  /** Name of the field. */
  name: string;
  /** Display name of the field. */
  label: string;
  /** Whether the field is shown. */
  show: boolean;
  /** Whether the user may overwrite the value. */
  allowRewrite: boolean;
  /** Type of the value. */
  inputType: UpdateExtendsFieldDto.inputType;
  /** Whether a value is required. */
  required?: boolean;
  /** Rules that check the value. */
  validateRules?: Models.AppValidateRuleDto;
  /** Display names in other languages. */
  i18n?: Models.CustomFieldI18n;
};
export namespace UpdateExtendsFieldDto {
  export enum type {
    /** Custom field of users. */
    USER = "user",
    /** Built-in field of users. */
    INTERNAL = "internal",
  }
  export enum inputType {
    IMAGE = "image",
    NUMBER = "number",
    DATE = "date",
    DATE_TIME = "dateTime",
    DATETIME = "datetime",
    SELECT = "select",
    DROPDOWN = "dropdown",
    BOOLEAN = "boolean",
    STRING = "string",
    TEXT = "text",
    GENDER = "gender",
    COUNTRY = "country",
    USERNAME = "username",
    PHONE = "phone",
    EMAIL = "email",
  }
}

/** Body of `updateInvitationPolicy`. */
export type UpdateInvitationPolicyDto = {
  /** ID of the policy. */
  policyId: string;
  /** Name of the policy. */
  name?: string;
  /** How invitees are invited. */
  inviteMethod?: UpdateInvitationPolicyDto.inviteMethod;
  /** Lifetime of the invitation link and its page. */
  inviteLinkConfig?: InvitationLinkConfigDto;
  /** How the first password is set. */
  defaultPasswordConfig?: DefaultPasswordConfigDto;
  /** Whether the invitation email shows the password. */
  showPasswordInInviteEmail?: boolean;
  /** Whether invitees verify their identity with a code. */
  enabledIdentifierVerify?: boolean;
  /** How the code is sent. */
  sendVerifyCodeMethod?: UpdateInvitationPolicyDto.sendVerifyCodeMethod;
  /** Whether invitees are asked to fill in information. */
  enabledInfoFill?: boolean;
  /** Hint on the page for filling in information. */
  registerInfoFillMsg?: string;
  /** Whether invitees are asked to link an external identity. */
  enabledExtIdp?: boolean;
  /** Whether invitees may skip linking an external identity. */
  allowSkipBindExtIdp?: boolean;
  /** Hint on the page for linking an external identity. */
  extIdpBindMsg?: string;
  /** IDs of the connections with which invitees can link an external identity. */
  extIdpConnIds?: string[];
  /** Fields that invitees are asked to fill in. */
  extendsFields?: string[];
  /** Type of the template of the invitation email. */
  inviteEmailTemplateType?: string;
  /** Type of the template of the welcome email. */
  welcomeEmailTemplateType?: string;
};
export namespace UpdateInvitationPolicyDto {
  export enum inviteMethod {
    EMAIL = "email",
  }
  export enum sendVerifyCodeMethod {
    /** By text message, if possible. */
    PRIORITY_SMS = "prioritySMS",
    /** By email, if possible. */
    PRIORITY_EMAIL = "priorityEmail",
  }
}

/** Body of `updateInvitationRoster`. */
export type UpdateInvitationRosterDto = {
  /** ID of the invitation roster. */
  rosterId: string;
  /** Name of the roster. */
  name?: string;
  /** ID of the bound policy. */
  policyId?: string;
};

/** Body of `updateUniversalInvitation`. */
export type UpdateUniversalInvitationDto = {
  /** Settings of invitations by administrators. */
  adminInvitationConfig?: boolean;
  /** Settings of invitations by members. */
  memberInvitationConfig?: boolean;
  /** Whether members of the user pool may invite others with a link. */
  enabledMemberInvitation?: boolean;
};

/** A user attribution of an invitation policy. */
export type UserAttributionDto = {
  /** ID of the user attribution. */
  id: string;
  /** ID of the policy. */
  policyId: string;
  /**
   * Identifier of the subject: the ID of a user or department, the code of a role, group or post.
   */
  targetIdentifier: string;
  /**
   * Code of the permission space of the role. From the code of authing-node-sdk: required when
   * `targetType` is `role`.
   */
  namespace?: string;
  /** Type of the attribution. */
  targetType: UserAttributionDto.targetType;
  /** Details of the target. */
  targetDetail?: InvitationDepartmentRespDto | InvitationPostRespDto | Models.RoleDto | Models.GroupDto;
  /** Time of creation. */
  createdAt: string;
  /** Time of the last change. */
  updatedAt: string;
};
export namespace UserAttributionDto {
  export enum targetType {
    DEPARTMENT = "department",
    POST = "post",
    ROLE = "role",
    GROUP = "group",
  }
}

/** Main department of the user attributions. */
export type UserAttributionMainDepartmentDto = {
  /** ID of the policy. */
  policyId: string;
  /** ID of the main department. */
  departmentId: string | null;
  /** Details of the main department. */
  departmentDetail?: InvitationDepartmentRespDto;
};

/** Answer of `getUserAttributionMainDepartment`. */
export type UserAttributionMainDepartmentRespDto = {
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
  data: UserAttributionMainDepartmentDto[];
};

/** One page of user attributions. */
export type UserAttributionPaginationDto = {
  /** Total number of records. */
  totalCount?: number;
  /** Items of the list. */
  list: UserAttributionDto[];
};

/** Answer of `listPolicyUserAttributionDetail`. */
export type UserAttributionPaginationRespDto = {
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
  data: UserAttributionPaginationDto[];
};

/** Answer of `getPolicyUserAttributionDetail` and `addPolicyUserAttribution`. */
export type UserAttributionSingleRespDto = {
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
  data: UserAttributionDto;
};
