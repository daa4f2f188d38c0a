// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Risk lists: operations of {@link ManagementClient}. */
export interface RiskListsOperations {
  /**
   * Lists the entries of the IP allow list or deny list page by page.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.findIpList({
   *   ipType: "BLACK",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/ip-list`: https://api-explorer.genauth.ai
   */
  findIpList(
    query: {
      /**
       * Page to get, from 1 on. At least 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Number of items on each page. At most 50.
       *
       * @default 10
       */
      limit?: number;
      /** IP list: `WHITE` is the allow list, `BLACK` is the deny list. */
      ipType: "BLACK" | "WHITE";
    },
    options?: CallOptions | number,
  ): Promise<Models.IpListPaginatedRespDto>;

  /**
   * Adds IP addresses to the allow list or deny list.
   *
   * @param requestBody The IP addresses, the list and the restrictions.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.add({
   *   expireAt: "2024-12-31T12:00:00.000Z",
   *   limitList: ["FORBID_LOGIN"],
   *   removeType: "MANUAL",
   *   addType: "MANUAL",
   *   ipType: "BLACK",
   *   ips: "203.0.113.7",
   * });
   * @see GenAuth V3 API, `POST /api/v3/ip-list`: https://api-explorer.genauth.ai
   */
  add(
    requestBody: Models.IpListCreateDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Deletes an entry of an IP list by its ID.
   *
   * @param id ID of the list entry.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteById("64d0e0a0415c00000000001b");
   * @see GenAuth V3 API, `DELETE /api/v3/ip-list/{id}`: https://api-explorer.genauth.ai
   */
  deleteById(id: string, options?: CallOptions | number): Promise<Models.CommonResponseDto>;

  /**
   * Lists the entries of the user allow list or deny list page by page.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.findUserList({
   *   userListType: "BLACK",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/user-list`: https://api-explorer.genauth.ai
   */
  findUserList(
    query: {
      /**
       * Page to get, from 1 on. At least 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Number of items on each page. At most 50.
       *
       * @default 10
       */
      limit?: number;
      /** User list: `WHITE` is the allow list, `BLACK` is the deny list. */
      userListType: "BLACK" | "WHITE";
    },
    options?: CallOptions | number,
  ): Promise<Models.UserListPaginatedRespDto>;

  /**
   * Adds users to the allow list or deny list.
   *
   * @param requestBody The users, the list and the restrictions.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.addUser({
   *   expireAt: 1735646400000,
   *   limitList: ["FORBID_LOGIN"],
   *   removeType: "MANUAL",
   *   addType: "MANUAL",
   *   userListType: "BLACK",
   *   userIds: ["64d0e0a0ca40100000000003"],
   * });
   * @see GenAuth V3 API, `POST /api/v3/user-list`: https://api-explorer.genauth.ai
   */
  addUser(
    requestBody: Models.UserListCreateDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Deletes an entry of a user list by its ID.
   *
   * @param id ID of the list entry.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteUserListById("64d0e0a0415c00000000001b");
   * @see GenAuth V3 API, `DELETE /api/v3/user-list/{id}`: https://api-explorer.genauth.ai
   */
  deleteUserListById(id: string, options?: CallOptions | number): Promise<Models.CommonResponseDto>;

  /**
   * Lists risk policies page by page.
   *
   * @param query Page and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.findRiskListPolicy({
   *   optObject: "IP",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/risk-list-policy`: https://api-explorer.genauth.ai
   */
  findRiskListPolicy(
    query: {
      /**
       * Page to get, from 1 on. At least 1.
       *
       * @default 1
       */
      page?: number;
      /**
       * Number of items on each page. At most 50.
       *
       * @default 10
       */
      limit?: number;
      /** Object of the policy; the service documents only `IP` as supported. */
      optObject: "IP" | "USER";
    },
    options?: CallOptions | number,
  ): Promise<Models.UserListPolicyPaginatedRespDto>;

  /**
   * Creates a risk policy, which adds IP addresses or users to a deny list after repeated failures.
   *
   * The policy counts events of `eventStateType` within `timeRange` and acts when `countThr` is
   * reached.
   *
   * @param requestBody The policy to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.addRiskListPolicy({
   *   limitList: "FORBID_LOGIN",
   *   action: "ADD_IP_BLACK_LIST",
   *   removeType: "MANUAL",
   *   eventStateType: "password_wrong",
   *   countThr: 5,
   *   timeRange: 10,
   *   userCond: "NO_LIMIT",
   *   ipCond: "NO_LIMIT",
   *   userRange: "ALL",
   *   ipRange: "NOT_IN_WHITE_LIST",
   *   optObject: "IP",
   * });
   * @see GenAuth V3 API, `POST /api/v3/risk-list-policy`: https://api-explorer.genauth.ai
   */
  addRiskListPolicy(
    requestBody: Models.RiskListPolicyCreateDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Deletes a risk policy by its ID.
   *
   * @param id ID of the policy.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteRiskListPolicyById("64d0e0a0415c00000000001b");
   * @see GenAuth V3 API, `DELETE /api/v3/risk-list-policy/{id}`: https://api-explorer.genauth.ai
   */
  deleteRiskListPolicyById(
    id: string,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;
}

export type { GenAuthError };
