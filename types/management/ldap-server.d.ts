// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** LDAP server: operations of {@link ManagementClient}. */
export interface LdapServerOperations {
  /**
   * Generates a password for the administrator of the LDAP server.
   *
   * The generated password is a secret.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getBindPwd();
   * @see GenAuth V3 API, `GET /api/v3/get-ldap-server-random-pwd`: https://api-explorer.genauth.ai
   */
  getBindPwd(options?: CallOptions | number): Promise<Models.LdapGetBindPwdRespDto>;

  /**
   * Gets the configuration of the LDAP server.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.queryLdapConfigInfo();
   * @see GenAuth V3 API, `GET /api/v3/get-ldap-server-config`: https://api-explorer.genauth.ai
   */
  queryLdapConfigInfo(options?: CallOptions | number): Promise<Models.LdapConfigInfoRespDto>;

  /**
   * Changes the configuration of the LDAP server.
   *
   * @param requestBody New bind password.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateLdapConfigInfo({
   *   bindPwd: "NEW_BIND_PASSWORD",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-ldap-server-config`: https://api-explorer.genauth.ai
   */
  updateLdapConfigInfo(
    requestBody: Models.LdapUpdateDto,
    options?: CallOptions | number,
  ): Promise<Models.LdapOperateRespDto>;

  /**
   * Initializes or restarts the LDAP server.
   *
   * @param requestBody Domain and address of the LDAP server.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.saveLdapConfigInfo({ ldapDomain: "example" });
   * @see GenAuth V3 API, `POST /api/v3/enable-ldap-server`: https://api-explorer.genauth.ai
   */
  saveLdapConfigInfo(
    requestBody: Models.LdapSaveDto,
    options?: CallOptions | number,
  ): Promise<Models.LdapOperateRespDto>;

  /**
   * Disables the LDAP server.
   *
   * Needs an LDAP server that was initialized before.
   *
   * @param requestBody State of the switch.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.disableLdapServer({ enabled: false });
   * @see GenAuth V3 API, `POST /api/v3/disable-ldap-server`: https://api-explorer.genauth.ai
   */
  disableLdapServer(
    requestBody: Models.LdapSetEnabledFlagDto,
    options?: CallOptions | number,
  ): Promise<Models.LdapOperateRespDto>;

  /**
   * Lists the access log or the error log of the LDAP server page by page.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.queryLdapLog({ type: 1, page: 1, limit: 20 });
   * @see GenAuth V3 API, `GET /api/v3/get-ldap-server-log`: https://api-explorer.genauth.ai
   */
  queryLdapLog(
    query: {
      /** Type of the log: 1 access log, 2 error log. */
      type: number;
      /** Identifier of the connection. */
      connection?: number;
      /** Operation number. */
      operationNumber?: number;
      /** LDAP error code. */
      errorCode?: number;
      /** Text to search for in messages. */
      message?: string;
      /** Start of the time range, as a timestamp. */
      startTime?: number;
      /** End of the time range, as a timestamp. */
      endTime?: number;
      /** Page to get, from 1 on. At least 1. */
      page: number;
      /** Number of items on each page. */
      limit: number;
    },
    options?: CallOptions | number,
  ): Promise<Models.LdapLogRespDto>;

  /**
   * Lists the entries directly below a DN page by page.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.queryLdapSubEntries({
   *   dn: "ou=users,dc=example,dc=com",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-ldap-sub-entries`: https://api-explorer.genauth.ai
   */
  queryLdapSubEntries(
    query: {
      /** DN whose direct children are listed. */
      dn?: string;
      /** Page to get, from 1 on. At least 1. */
      page: number;
      /** Number of items on each page. */
      limit: number;
    },
    options?: CallOptions | number,
  ): Promise<Models.LdapLogRespDto>;
}

export type { GenAuthError };
