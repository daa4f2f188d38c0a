// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Devices: operations of {@link ManagementClient}. */
export interface DevicesOperations {
  /**
   * Removes the binding between a device and a user.
   *
   * @param requestBody User and device.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteDevice({
   *   userId: "64d0e0a0a11ce00000000001",
   *   id: "64d0e0a0de51ce000000000c",
   * });
   * @see GenAuth V3 API, `POST /api/v3/delete-device-by-user`: https://api-explorer.genauth.ai
   */
  deleteDevice(
    requestBody: Models.DeleteTerminalUserDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Suspends a device of a user until a given time.
   *
   * @param requestBody User, device and end of the suspension.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.suspendDevice({
   *   endTime: "2024-12-31T12:00:00.000Z",
   *   userId: "64d0e0a0a11ce00000000001",
   *   id: "64d0e0a0de51ce000000000c",
   * });
   * @see GenAuth V3 API, `POST /api/v3/suspend-device-by-user`: https://api-explorer.genauth.ai
   */
  suspendDevice(
    requestBody: Models.SuspendTerminalUserDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Disables a device of a user.
   *
   * @param requestBody User and device.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.disableDevice({
   *   id: "64d0e0a0de51ce000000000c",
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `POST /api/v3/disable-device-by-user`: https://api-explorer.genauth.ai
   */
  disableDevice(
    requestBody: Models.UpdateTerminalUserDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Enables a device of a user.
   *
   * @param requestBody User and device.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.enableDevice({
   *   id: "64d0e0a0de51ce000000000c",
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `POST /api/v3/enable-device-by-user`: https://api-explorer.genauth.ai
   */
  enableDevice(
    requestBody: Models.UpdateTerminalUserDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Gets the state of a device.
   *
   * @param requestBody Device whose state is read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getDeviceStatus({
   *   id: "64d0e0a0de51ce000000000c",
   * });
   * @see GenAuth V3 API, `POST /api/v3/device-status`: https://api-explorer.genauth.ai
   */
  getDeviceStatus(
    requestBody: Models.TerminalBaseDto,
    options?: CallOptions | number,
  ): Promise<Models.DeviceStatusRespDto>;

  /**
   * Gets the rule that limits devices or IP addresses that are online at the same time.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getRuleSettings();
   * @see `GET /api/v3/get-device-exclusive-rule-settings`, which only authing-node-sdk documents
   */
  getRuleSettings(options?: CallOptions | number): Promise<Models.GetDeviceExclusiveRuleRespDto>;

  /**
   * Changes the rule that limits devices or IP addresses that are online at the same time.
   *
   * @param requestBody New rule.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateRuleSettings({
   *   rule: "condition:device",
   *   deviceRule: { maxOnlineDevices: 2 },
   * });
   * @see `POST /api/v3/update-device-exclusive-rule-settings`, which only authing-node-sdk
   * documents
   */
  updateRuleSettings(
    requestBody: Models.UpdateDeviceExclusiveRuleDto,
    options?: CallOptions | number,
  ): Promise<Models.GetDeviceExclusiveRuleRespDto>;

  /**
   * Gets the applications to which the rule on devices applies.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getAllValidScopeSettings();
   * @see `GET /api/v3/get-device-exclusive-valid-scope-settings`, which only authing-node-sdk
   * documents
   */
  getAllValidScopeSettings(
    options?: CallOptions | number,
  ): Promise<Models.GetDeviceExclusiveValidScopeRespDto>;

  /**
   * Gets the applications to which the rule on devices can apply.
   *
   * @param query Keyword.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.findAppLists({ keyword: "shop" });
   * @see `GET /api/v3/get-supported-device-exclusive-apps`, which only authing-node-sdk documents
   */
  findAppLists(
    query: {
      /** Keyword to search for. */
      keyword: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetDeviceExclusiveValidScopeAppRespDto>;

  /**
   * Saves the applications to which the rule on devices applies.
   *
   * Despite its name, this operation does not concern invitations.
   *
   * @param requestBody Applications.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.saveInvitationPolicies({
   *   appIds: ["64d0e0a0de30ca11de30ca11"],
   * });
   * @see `POST /api/v3/save-device-exclusive-valid-scope-settings`, which only authing-node-sdk
   * documents
   */
  saveInvitationPolicies(
    requestBody: Models.SaveDeviceExclusiveValidScopeSettingsDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Removes an application from those to which the rule on devices applies.
   *
   * @param requestBody Application to remove.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.remove({ appId: "64d0e0a0de30ca11de30ca11" });
   * @see `POST /api/v3/remove-device-exclusive-valid-scope-settings`, which only authing-node-sdk
   * documents
   */
  remove(
    requestBody: Models.DeleteDeviceExclusiveValidScopeSettingsByIdsDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the users, groups and roles that are exempt from the rule on devices.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getAllWhiteListSettings();
   * @see `GET /api/v3/get-device-exclusive-white-list-settings`, which only authing-node-sdk
   * documents
   */
  getAllWhiteListSettings(
    options?: CallOptions | number,
  ): Promise<Models.GetDeviceExclusiveWhiteListRespDto>;

  /**
   * Creates a device.
   *
   * @deprecated Use {@link ManagementClient.addDevice}. The answer does not have the usual form.
   * @param requestBody Data of the device.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createDevice({
   *   customData: {},
   *   type: "Browser",
   *   deviceUniqueId: "HZ2F6J3AGNAVSOTV",
   *   name: "Firefox on Linux",
   *   os: "Linux",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-device`: https://api-explorer.genauth.ai
   */
  createDevice(
    requestBody: Models.CreateTerminalDto,
    options?: CallOptions | number,
  ): Promise<Models.TerminalInfoRespDto>;

  /**
   * Creates a device.
   *
   * @param requestBody Data of the device.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.addDevice({
   *   customData: {},
   *   type: "Mobile",
   *   deviceUniqueId: "KQ7T2M5XWB3CRD8E",
   *   name: "Phone of Alice",
   *   os: "Android 14",
   * });
   * @see `POST /api/v3/add-device`, which only authing-node-sdk documents
   */
  addDevice(
    requestBody: Models.CreateTerminalDto,
    options?: CallOptions | number,
  ): Promise<Models.TerminalInfoRespDto>;

  /**
   * Gets the applications of the last logins from devices.
   *
   * @deprecated Use {@link ManagementClient.findLastLoginAppsByDeviceIdsV2}. The answer does not
   * have the usual form.
   * @param requestBody Devices, and optionally a user.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.findLastLoginAppsByDeviceIds({
   *   deviceIds: ["HZ2F6J3AGNAVSOTV"],
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `POST /api/v3/get-last-login-apps-by-deviceIds`:
   * https://api-explorer.genauth.ai
   */
  findLastLoginAppsByDeviceIds(
    requestBody: Models.QueryTerminalAppsDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Gets the applications of the last logins from devices.
   *
   * @param requestBody Devices, and optionally a user.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.findLastLoginAppsByDeviceIdsV2({
   *   deviceIds: ["HZ2F6J3AGNAVSOTV"],
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see `POST /api/v3/get-last-login-apps-by-device-ids`, which only authing-node-sdk documents
   */
  findLastLoginAppsByDeviceIdsV2(
    requestBody: Models.QueryTerminalAppsDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Creates a device of the Authing Verify application.
   *
   * @param requestBody Data of the device.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createVerifyDevice({
   *   customData: {},
   *   type: "Desktop",
   *   deviceUniqueId: "PV4N9Y6ZJLE1SHGA",
   *   name: "Laptop of Alice",
   *   os: "macOS 14",
   * });
   * @see GenAuth V3 API, `POST /api/v3/authing-verify/create-device`:
   * https://api-explorer.genauth.ai
   */
  createVerifyDevice(
    requestBody: Models.CreateTerminalDto,
    options?: CallOptions | number,
  ): Promise<Models.TerminalInfoRespDto>;
}

export type { GenAuthError };
