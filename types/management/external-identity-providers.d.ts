// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** External identity providers: operations of {@link ManagementClient}. */
export interface ExternalIdentityProvidersOperations {
  /**
   * Lists external identity providers.
   *
   * @param query Filters of the list.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listExtIdp({ appId: "64d0e0a0de30ca11de30ca11" });
   * @see GenAuth V3 API, `GET /api/v3/list-ext-idp`: https://api-explorer.genauth.ai
   */
  listExtIdp(
    query?: {
      /** ID of the tenant. */
      tenantId?: string;
      /** ID of the application. */
      appId?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ExtIdpListPaginatedRespDto>;
  listExtIdp(
    query: {
      /** ID of the tenant. */
      tenantId?: string;
      /** ID of the application. */
      appId?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.ExtIdpListPaginatedRespDto>;

  /**
   * Gets an external identity provider with its connections.
   *
   * @param query Provider to get, and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getExtIdp({ id: "64d0e0a01d9000000000000d" });
   * @see GenAuth V3 API, `GET /api/v3/get-ext-idp`: https://api-explorer.genauth.ai
   */
  getExtIdp(
    query: {
      /** ID of the tenant. */
      tenantId?: string;
      /** ID of the application. */
      appId?: string;
      /** ID of the external identity provider. */
      id: string;
      /** Kind of the external identity provider. */
      type?: "social" | "enterprise";
    },
    options?: CallOptions | number,
  ): Promise<Models.ExtIdpDetailSingleRespDto>;

  /**
   * Creates an external identity provider.
   *
   * @param requestBody Provider to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createExtIdp({
   *   name: "Company directory",
   *   type: "oidc",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-ext-idp`: https://api-explorer.genauth.ai
   */
  createExtIdp(
    requestBody: Models.CreateExtIdpDto,
    options?: CallOptions | number,
  ): Promise<Models.ExtIdpSingleRespDto>;

  /**
   * Changes the name of an external identity provider.
   *
   * @param requestBody Provider to change and its new name.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateExtIdp({
   *   name: "Directory of the head office",
   *   id: "64d0e0a01d9000000000000d",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-ext-idp`: https://api-explorer.genauth.ai
   */
  updateExtIdp(
    requestBody: Models.UpdateExtIdpDto,
    options?: CallOptions | number,
  ): Promise<Models.ExtIdpSingleRespDto>;

  /**
   * Deletes an external identity provider.
   *
   * @param requestBody Provider to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteExtIdp({ id: "64d0e0a01d9000000000000d" });
   * @see GenAuth V3 API, `POST /api/v3/delete-ext-idp`: https://api-explorer.genauth.ai
   */
  deleteExtIdp(
    requestBody: Models.DeleteExtIdpDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Creates a connection of an existing external identity provider.
   *
   * @param requestBody Provider and the connection to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createExtIdpConn({
   *   extIdpId: "64d0e0a01d9000000000000d",
   *   type: "oidc",
   *   identifier: "head-office",
   *   displayName: "Head office",
   *   fields: {
   *     issuerUrl: "https://idp.example.com",
   *     clientId: "IDP_CLIENT_ID",
   *     clientSecret: "IDP_CLIENT_SECRET",
   *   },
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-ext-idp-conn`: https://api-explorer.genauth.ai
   */
  createExtIdpConn(
    requestBody: Models.CreateExtIdpConnDto,
    options?: CallOptions | number,
  ): Promise<Models.ExtIdpConnDetailSingleRespDto>;

  /**
   * Changes a connection of an external identity provider.
   *
   * @param requestBody Connection to change and its new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateExtIdpConn({
   *   id: "64d0e0a0c00000000000000e",
   *   displayName: "Head office",
   *   fields: { issuerUrl: "https://idp.example.com" },
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-ext-idp-conn`: https://api-explorer.genauth.ai
   */
  updateExtIdpConn(
    requestBody: Models.UpdateExtIdpConnDto,
    options?: CallOptions | number,
  ): Promise<Models.ExtIdpConnDetailSingleRespDto>;

  /**
   * Deletes a connection of an external identity provider.
   *
   * @param requestBody Connection to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteExtIdpConn({
   *   id: "64d0e0a0c00000000000000e",
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-ext-idp-conn`: https://api-explorer.genauth.ai
   */
  deleteExtIdpConn(
    requestBody: Models.DeleteExtIdpConnDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Turns a connection of an external identity provider on or off for applications.
   *
   * @param requestBody Connection, applications and the new state.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.changeExtIdpConnState({
   *   id: "64d0e0a0c00000000000000e",
   *   enabled: true,
   *   appId: "64d0e0a0de30ca11de30ca11",
   * });
   * @see GenAuth V3 API, `POST /api/v3/change-ext-idp-conn-state`: https://api-explorer.genauth.ai
   */
  changeExtIdpConnState(
    requestBody: Models.ChangeExtIdpConnStateDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Associates a connection of an external identity provider with a tenant, or ends the
   * association.
   *
   * @param requestBody Connection, tenant and the new state.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.changeExtIdpConnAssociationState({
   *   id: "64d0e0a0c00000000000000e",
   *   association: true,
   * });
   * @see GenAuth V3 API, `POST /api/v3/change-ext-idp-conn-association-state`:
   * https://api-explorer.genauth.ai
   */
  changeExtIdpConnAssociationState(
    requestBody: Models.ChangeExtIdpAssociationStateDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Lists the external identity providers of a tenant page by page.
   *
   * It is the list that the console of a tenant shows; an application can be given as a filter.
   *
   * @param query Filters of the list, and which page of it to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listTenantExtIdp({
   *   tenantId: "64d0e0a07e4a00000000000a",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-tenant-ext-idp`: https://api-explorer.genauth.ai
   */
  listTenantExtIdp(
    query?: {
      /** ID of the tenant. */
      tenantId?: string;
      /** ID of the application. */
      appId?: string;
      /** Kind of the external identity providers to list. */
      type?: "social" | "enterprise";
      /**
       * Page to get, from 1 on.
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
    },
    options?: CallOptions | number,
  ): Promise<Models.ExtIdpListPaginatedRespDto>;
  listTenantExtIdp(
    query: {
      /** ID of the tenant. */
      tenantId?: string;
      /** ID of the application. */
      appId?: string;
      /** Kind of the external identity providers to list. */
      type?: "social" | "enterprise";
      /**
       * Page to get, from 1 on.
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
    },
    options?: CallOptions | number,
  ): Promise<Models.ExtIdpListPaginatedRespDto>;

  /**
   * Gets the state of the connections of an external identity provider in applications.
   *
   * @param query Provider, and filters.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.extIdpConnStateByApps({
   *   id: "64d0e0a0c00000000000000e",
   *   tenantId: "64d0e0a07e4a00000000000a",
   * });
   * @see GenAuth V3 API, `GET /api/v3/ext-idp-conn-apps`: https://api-explorer.genauth.ai
   */
  extIdpConnStateByApps(
    query: {
      /** ID of the tenant. */
      tenantId?: string;
      /** ID of the application. */
      appId?: string;
      /** ID of the external identity provider. */
      id: string;
      /** Kind of the external identity provider. */
      type?: "social" | "enterprise";
    },
    options?: CallOptions | number,
  ): Promise<Models.ExtIdpListPaginatedRespDto>;
}

export type { GenAuthError };
