// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Body of `createDevice`, `addDevice` and `createVerifyDevice`. */
export type CreateTerminalDto = {
  /** Values of custom fields; the keys are fields that are defined in the metadata. */
  customData: any;
  /** Kind of device. */
  type: CreateTerminalDto.type;
  /** Unique identifier of the device. */
  deviceUniqueId: string;
  /** Name. */
  name?: string;
  /** Version of the operating system. */
  version?: string;
  /** Key in the hardware key store. */
  hks?: string;
  /** Encryption of the disk. */
  fde?: string;
  /** Whether the device is jailbroken. Default: `false`. */
  hor?: boolean;
  /** Serial number of the device. */
  sn?: string;
  /** Manufacturer. */
  producer?: string;
  /** Model of the device. */
  mod?: string;
  /** Operating system of the device. */
  os?: string;
  /** IMEI of the device. */
  imei?: string;
  /** MEID of the device. */
  meid?: string;
  /** Description. */
  description?: string;
  /** Language of the device. */
  language?: string;
  /** Whether cookies are enabled. Default: `false`. */
  cookie?: boolean;
  /** User agent of the client. */
  userAgent?: string;
};
export namespace CreateTerminalDto {
  export enum type {
    BROWSER = "Browser",
    MOBILE = "Mobile",
    DESKTOP = "Desktop",
  }
}

/** Body of `remove`. */
export type DeleteDeviceExclusiveValidScopeSettingsByIdsDto = {
  /** ID of the application. */
  appId: string;
};

/** Body of `deleteDevice`. */
export type DeleteTerminalUserDto = {
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** ID of the record, as `id` in the answer of the operation that created the device. */
  id: string;
};

/** An application to which the rule on devices can apply. */
export type DeviceExclusiveValidScopeAppDataDto = {
  /** ID of the application. */
  appId: string;
  /** Name of the application. */
  appName?: string;
  /** URL of the logo of the application. */
  appLogo?: string;
  /**
   * Whether it is the default application. The SDK declares a string, and documents it as the logo
   * of the application.
   */
  isDefault?: string;
};

/** Limit of devices. */
export type DeviceRuleDto = {
  /** Maximum number of devices that are online at the same time. */
  maxOnlineDevices: number;
};

/** Answer of `getDeviceStatus`. */
export type DeviceStatusRespDto = {
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
  data?: DeviceStatusResponseDataDto;
};

/** State of a device. */
export type DeviceStatusResponseDataDto = {
  /** State of the device: in use, suspended or disabled. */
  status: DeviceStatusResponseDataDto.status;
  /** Remaining time of the suspension. Unit: seconds. Only when `status` is `suspended`. */
  diffTime?: number;
};
export namespace DeviceStatusResponseDataDto {
  export enum status {
    ACTIVATED = "activated",
    SUSPENDED = "suspended",
    DEACTIVATED = "deactivated",
  }
}

/** The rule on devices. */
export type GetDeviceExclusiveRuleDataDto = {
  /**
   * Rule: `disable` (none), `condition:device` (by unique identifier of the device) or
   * `condition:ip` (by IP address of the last login).
   */
  rule: GetDeviceExclusiveRuleDataDto.rule;
  /**
   * Limit of devices, counted by unique identifier. Inferred: only when `rule` is
   * `condition:device`.
   */
  deviceRule?: DeviceRuleDto;
  /**
   * Limit of IP addresses, counted by the address of the last login. Inferred: only when `rule` is
   * `condition:ip`.
   */
  ipRule?: IPRuleDto;
};
export namespace GetDeviceExclusiveRuleDataDto {
  export enum rule {
    DISABLE = "disable",
    CONDITION_DEVICE = "condition:device",
    CONDITION_IP = "condition:ip",
  }
}

/** Answer of `getRuleSettings` and `updateRuleSettings`. */
export type GetDeviceExclusiveRuleRespDto = {
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
  data: GetDeviceExclusiveRuleDataDto;
};

/** Answer of `findAppLists`. */
export type GetDeviceExclusiveValidScopeAppRespDto = {
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
  data: DeviceExclusiveValidScopeAppDataDto[];
};

/** An application to which the rule on devices applies. */
export type GetDeviceExclusiveValidScopeDataDto = {
  /** ID of the application. */
  appId: string;
  /** Name of the application. */
  appName?: string;
  /** URL of the logo of the application. */
  appLogo?: string;
  /** Time at which the application was added. */
  createdAt: string;
  /** Whether it is the default. */
  isDefault?: boolean;
};

/** Answer of `getAllValidScopeSettings`. */
export type GetDeviceExclusiveValidScopeRespDto = {
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
  data: GetDeviceExclusiveValidScopeDataDto[];
};

/** A user, group or role that is exempt from the rule on devices. */
export type GetDeviceExclusiveWhiteListDataDto = {
  /** Name of the user, group or role. */
  name?: string;
  /** Code of the namespace. */
  namePath?: string;
  /** Kind of object: user, group or role. */
  targetType: GetDeviceExclusiveWhiteListDataDto.targetType;
  /** ID of the user, group or role. */
  targetId: string;
  /** Address of the picture. */
  photo?: string;
  /** Time at which the entry was added. */
  createdAt: string;
};
export namespace GetDeviceExclusiveWhiteListDataDto {
  export enum targetType {
    USER = "USER",
    GROUP = "GROUP",
    ROLE = "ROLE",
  }
}

/** Answer of `getAllWhiteListSettings`. */
export type GetDeviceExclusiveWhiteListRespDto = {
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
  data: GetDeviceExclusiveWhiteListDataDto[];
};

/** Limit of IP addresses. */
export type IPRuleDto = {
  /** Maximum number of IP addresses that are online at the same time. */
  maxOnlineIPs: number;
};

/** Body of `findLastLoginAppsByDeviceIds` and `findLastLoginAppsByDeviceIdsV2`. */
export type QueryTerminalAppsDto = {
  /** Unique identifiers of devices. */
  deviceIds: string[];
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId?: string;
};

/** Body of `saveInvitationPolicies`. */
export type SaveDeviceExclusiveValidScopeSettingsDto = {
  /** IDs of the applications. */
  appIds: string[];
};

/** Body of `suspendDevice`. */
export type SuspendTerminalUserDto = {
  /**
   * End of the suspension, as a time or as a UNIX timestamp in milliseconds. Format: `date-time`.
   * The schema has a date-time string, the example is the number 1672502400000.
   */
  endTime: string;
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
  /** ID of the record, as `id` in the answer of the operation that created the device. */
  id: string;
};

/** Body of `getDeviceStatus`. */
export type TerminalBaseDto = {
  /** ID of the record, as `id` in the answer of the operation that created the device. */
  id: string;
};

/** A device that was created. */
export type TerminalInfoDto = {
  /** ID of the record of the device. */
  id: string;
  /** Unique identifier of the device. */
  deviceUniqueId: string;
};

/** Answer of `createDevice`, `addDevice` and `createVerifyDevice`. */
export type TerminalInfoRespDto = {
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
  data: TerminalInfoDto;
};

/** Body of `updateRuleSettings`. */
export type UpdateDeviceExclusiveRuleDto = {
  /**
   * Rule: `disable` (none), `condition:device` (by unique identifier of the device) or
   * `condition:ip` (by IP address of the last login).
   */
  rule: UpdateDeviceExclusiveRuleDto.rule;
  /**
   * Limit of devices, counted by unique identifier. Inferred: only when `rule` is
   * `condition:device`.
   */
  deviceRule?: DeviceRuleDto;
  /**
   * Limit of IP addresses, counted by the address of the last login. Inferred: only when `rule` is
   * `condition:ip`.
   */
  ipRule?: IPRuleDto;
};
export namespace UpdateDeviceExclusiveRuleDto {
  export enum rule {
    DISABLE = "disable",
    CONDITION_DEVICE = "condition:device",
    CONDITION_IP = "condition:ip",
  }
}

/** Body of `disableDevice` and `enableDevice`. */
export type UpdateTerminalUserDto = {
  /** ID of the record, as `id` in the answer of the operation that created the device. */
  id: string;
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
};
