// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Configuration of the LDAP server. */
export type LdapConfigInfoDto = {
  /** ID of the configuration. */
  id?: string;
  /** Whether the LDAP server is enabled: 1 yes, 2 no. */
  enabled: number;
  /** ID of the user pool. */
  userPoolId: string;
  /** LDAP address of the server. */
  linkUrl: string;
  /** LDAPS address of the server. */
  ldapsLinkUrl: string;
  /** Whether the LDAP server is a private deployment: 1 yes, 2 no. */
  enablePrivatization: number;
  /** Bind DN, generated from the domain. */
  bindDn: string;
  /** LDAP domain, from which the base DN is generated. */
  ldapDomain: string;
  /** Whether a private deployment uses SSL: 1 yes, 2 no. */
  enableSsl?: number;
  /** Base DN of the directory, for example `dc=example,dc=com,o=authing`. */
  baseDn: string;
  /** Password of the bind DN, stored encrypted. At least 16 characters. At most 16 characters. */
  bindPwd: string;
  /** Organization nodes that are visible in LDAP. */
  visibleOrgNodes: any;
  /** Basic user fields that are visible in LDAP. */
  visibleFields: any;
  /** Mapping of custom user fields to LDAP attributes, stored as a JSON string. */
  udfMapping: any;
};

/** Answer of `queryLdapConfigInfo`. */
export type LdapConfigInfoRespDto = {
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
  data: LdapConfigInfoDto;
};

/** Answer of `getBindPwd`. */
export type LdapGetBindPwdRespDto = {
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
  /** The generated password. */
  data: string;
};

/** One page of records and the total count. */
export type LdapLogDto = {
  /** Total number of records. */
  totalCount: number;
  /** Records. */
  list: any;
};

/** Answer of `queryLdapLog` and `queryLdapSubEntries`. */
export type LdapLogRespDto = {
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
  data: LdapLogDto;
};

/** Answer of `updateLdapConfigInfo`, `saveLdapConfigInfo` and `disableLdapServer`. */
export type LdapOperateRespDto = {
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
  data: boolean;
};

/** Request of `saveLdapConfigInfo`. */
export type LdapSaveDto = {
  /** LDAP domain, from which the base DN is generated. */
  ldapDomain: string;
  /** LDAP address of the server. */
  linkUrl?: string;
};

/** Request of `disableLdapServer`. */
export type LdapSetEnabledFlagDto = {
  /** Whether the LDAP server is enabled. */
  enabled: boolean;
};

/** Request of `updateLdapConfigInfo`. */
export type LdapUpdateDto = {
  /** Password of the bind DN. */
  bindPwd?: string;
};
