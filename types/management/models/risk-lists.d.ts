// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Request of `add`. */
export type IpListCreateDto = {
  /** Time at which the entries expire. */
  expireAt: string;
  /** Restrictions: `FORBID_LOGIN`, `FORBID_REGISTER` or `SKIP_MFA`. */
  limitList: string[];
  /** How the entry is removed: `MANUAL`, or `SCHEDULE` for a policy. */
  removeType: string;
  /** How the entry was added: `MANUAL`, or `SCHEDULE` for a policy. */
  addType: string;
  /** IP list: `WHITE` is the allow list, `BLACK` is the deny list. */
  ipType: string;
  /** IP addresses, separated by commas. Format: `comma-separated`. */
  ips: string;
};

/** Answer of `findIpList`. */
export type IpListPaginatedRespDto = {
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
  data: IpListPagingDto;
};

/** One page of results and the total count, as `findIpList` returns them. */
export type IpListPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: IpListRespDto[];
};

/** An entry of an IP list. */
export type IpListRespDto = {
  /** ID of the entry. */
  id: string;
  /** IP address. */
  ip: string;
  /** IP list: `WHITE` is the allow list, `BLACK` is the deny list. */
  ipType: string;
  /** How the entry was added: `MANUAL`, or `SCHEDULE` for a policy. */
  addType: string;
  /** How the entry is removed: `MANUAL`, or `SCHEDULE` for a policy. */
  removeType: string;
  /** Restrictions: `FORBID_LOGIN`, `FORBID_REGISTER` or `SKIP_MFA`. */
  limitList: string[];
};

/** An entry of a user list. */
export type RiskListItemDto = {
  /** ID of the entry. */
  id: string;
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** How the entry was added: `MANUAL`, or `SCHEDULE` for a policy. */
  addType: string;
  /** User list: `WHITE` is the allow list, `BLACK` is the deny list. */
  userListType: string;
  /** How the entry is removed: `MANUAL`, or `SCHEDULE` for a policy. */
  removeType: string;
  /** Restrictions: `FORBID_LOGIN`, `FORBID_REGISTER` or `SKIP_MFA`. */
  limitList: string[];
  /** Time at which the entry was added. */
  addAt: string;
};

/** Request of `addRiskListPolicy`. */
export type RiskListPolicyCreateDto = {
  /** Restriction that the policy imposes: `FORBID_LOGIN` or `FORBID_REGISTER`. */
  limitList: RiskListPolicyCreateDto.limitList;
  /** Action of the policy: add the IP address or the user to the deny list. */
  action: RiskListPolicyCreateDto.action;
  /** How entries are removed; only `MANUAL` is supported at present. */
  removeType: RiskListPolicyCreateDto.removeType;
  /** Event that the policy counts: a wrong password or a wrong account. */
  eventStateType: RiskListPolicyCreateDto.eventStateType;
  /** Number of events at which the policy acts. */
  countThr: number;
  /** Length of the time window in which events are counted. Unit: minutes. */
  timeRange: number;
  /** User condition: any user (`NO_LIMIT`) or a single user (`ONE`); an alternative to `ipCond`. */
  userCond: RiskListPolicyCreateDto.userCond;
  /**
   * IP condition: any address (`NO_LIMIT`) or a single address (`ONE`); an alternative to
   * `userCond`.
   */
  ipCond: RiskListPolicyCreateDto.ipCond;
  /**
   * Users that the policy acts on: all, or those that are not on the allow list; an alternative to
   * `ipRange`.
   */
  userRange: RiskListPolicyCreateDto.userRange;
  /**
   * IP addresses that the policy acts on: all, or those that are not on the allow list; an
   * alternative to `userRange`.
   */
  ipRange: RiskListPolicyCreateDto.ipRange;
  /** Object of the policy; the service documents only `IP` as supported. */
  optObject: RiskListPolicyCreateDto.optObject;
};
export namespace RiskListPolicyCreateDto {
  export enum optObject {
    IP = "IP",
    USER = "USER",
  }
  export enum ipRange {
    ALL = "ALL",
    NOT_IN_WHITE_LIST = "NOT_IN_WHITE_LIST",
  }
  export enum userRange {
    ALL = "ALL",
    NOT_IN_WHITE_LIST = "NOT_IN_WHITE_LIST",
  }
  export enum ipCond {
    NO_LIMIT = "NO_LIMIT",
    ONE = "ONE",
  }
  export enum userCond {
    NO_LIMIT = "NO_LIMIT",
    ONE = "ONE",
  }
  export enum eventStateType {
    PASSWORD_WRONG = "password_wrong",
    ACCOUNT_WRONG = "account_wrong",
  }
  export enum removeType {
    MANUAL = "MANUAL",
    SCHEDULE = "SCHEDULE",
  }
  export enum action {
    ADD_IP_BLACK_LIST = "ADD_IP_BLACK_LIST",
    ADD_USER_BLACK_LIST = "ADD_USER_BLACK_LIST",
  }
  export enum limitList {
    FORBID_LOGIN = "FORBID_LOGIN",
    FORBID_REGISTER = "FORBID_REGISTER",
  }
}

/** One page of results and the total count, as `findRiskListPolicy` returns them. */
export type RiskListPolicyPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: RiskListPolicyRespDto[];
};

/** A risk policy. */
export type RiskListPolicyRespDto = {
  /** ID of the policy. */
  id: string;
  /** Object of the policy; the service documents only `IP` as supported. */
  optObject: RiskListPolicyRespDto.optObject;
  /**
   * IP addresses that the policy acts on: all, or those that are not on the allow list; an
   * alternative to `userRange`.
   */
  ipRange: RiskListPolicyRespDto.ipRange;
  /**
   * Users that the policy acts on: all, or those that are not on the allow list; an alternative to
   * `ipRange`.
   */
  userRange: RiskListPolicyRespDto.userRange;
  /**
   * IP condition: any address (`NO_LIMIT`) or a single address (`ONE`); an alternative to
   * `userCond`.
   */
  ipCond: RiskListPolicyRespDto.ipCond;
  /** User condition: any user (`NO_LIMIT`) or a single user (`ONE`); an alternative to `ipCond`. */
  userCond: RiskListPolicyRespDto.userCond;
  /** Length of the time window in which events are counted. Unit: minutes. */
  timeRange: number;
  /** Number of events at which the policy acts. */
  countThr: number;
  /** Event that the policy counts: a wrong password or a wrong account. */
  eventStateType: RiskListPolicyRespDto.eventStateType;
  /** How entries are removed; only `MANUAL` is supported at present. */
  removeType: RiskListPolicyRespDto.removeType;
  /** Action of the policy: add the IP address or the user to the deny list. */
  action: RiskListPolicyRespDto.action;
  /** Restriction that the policy imposes: `FORBID_LOGIN` or `FORBID_REGISTER`. */
  limitList: RiskListPolicyRespDto.limitList;
  /** Time of creation. */
  createdAt: string;
};
export namespace RiskListPolicyRespDto {
  export enum optObject {
    IP = "IP",
    USER = "USER",
  }
  export enum ipRange {
    ALL = "ALL",
    NOT_IN_WHITE_LIST = "NOT_IN_WHITE_LIST",
  }
  export enum userRange {
    ALL = "ALL",
    NOT_IN_WHITE_LIST = "NOT_IN_WHITE_LIST",
  }
  export enum ipCond {
    NO_LIMIT = "NO_LIMIT",
    ONE = "ONE",
  }
  export enum userCond {
    NO_LIMIT = "NO_LIMIT",
    ONE = "ONE",
  }
  export enum eventStateType {
    PASSWORD_WRONG = "password_wrong",
    ACCOUNT_WRONG = "account_wrong",
  }
  export enum removeType {
    MANUAL = "MANUAL",
    SCHEDULE = "SCHEDULE",
  }
  export enum action {
    ADD_IP_BLACK_LIST = "ADD_IP_BLACK_LIST",
    ADD_USER_BLACK_LIST = "ADD_USER_BLACK_LIST",
  }
  export enum limitList {
    FORBID_LOGIN = "FORBID_LOGIN",
    FORBID_REGISTER = "FORBID_REGISTER",
  }
}

/** Request of `addUser`. */
export type UserListCreateDto = {
  /** Time at which the entries expire. Declared as a number; the example is an ISO 8601 string. */
  expireAt: number;
  /** Restrictions: `FORBID_LOGIN`, `FORBID_REGISTER` or `SKIP_MFA`. */
  limitList: string[];
  /** How the entry is removed: `MANUAL`, or `SCHEDULE` for a policy. */
  removeType: string;
  /** How the entry was added: `MANUAL`, or `SCHEDULE` for a policy. */
  addType: string;
  /** User list: `WHITE` is the allow list, `BLACK` is the deny list. */
  userListType: string;
  /**
   * IDs of the users. The service describes IDs separated by commas; the declared type is an array.
   */
  userIds: string[];
};

/** Answer of `findUserList`. */
export type UserListPaginatedRespDto = {
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
  data: UserListPagingDto;
};

/** One page of results and the total count, as `findUserList` returns them. */
export type UserListPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: RiskListItemDto[];
};

/** Answer of `findRiskListPolicy`. */
export type UserListPolicyPaginatedRespDto = {
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
  data: RiskListPolicyPagingDto;
};
