// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** A device. */
export type DeviceInfo = {
  /** ID of the device, as `unbind` and `revoke` take it. */
  deviceId: string;
  /** Name of the device. */
  name?: string;
  /** Version of the device. */
  version?: string;
  /** Kind of the device. */
  type: DeviceInfo.type;
  /** Model of the device. */
  mod?: string;
  /** Operating system of the device. */
  os?: string;
  /** State of the device. Default: `"activated"`. */
  status?: DeviceInfo.status;
  /** `User-Agent` header of the device. */
  userAgent?: string;
};
export namespace DeviceInfo {
  /** Kind of a device. */
  export enum type {
    /** A browser. */
    BROWSER = "Browser",
    /** A mobile device. */
    MOBILE = "Mobile",
    /** A desktop computer. */
    DESKTOP = "Desktop",
  }
  /** State of a device. */
  export enum status {
    /** Activated. */
    ACTIVATED = "activated",
    /** Suspended. */
    SUSPENDED = "suspended",
    /** Deactivated. */
    DEACTIVATED = "deactivated",
  }
}

/** Of which device to revoke the session. */
export type RevokeDeviceSessionDto = {
  /** ID of the device, from `list`. */
  deviceId: string;
};

/** A device of the user and its session. */
export type TerminalSessionDto = {
  /** The device. */
  device: DeviceInfo;
  /** When the user last signed in on the device. */
  lastLoginTime: string;
  /** Last IP address of the device. */
  lastIp?: string;
  /** Whether the device is online. */
  online: boolean;
};

/** Answer of `list`. */
export type TerminalSessionRespDto = {
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
  /** The devices of this page. Read them only when `statusCode` is 200. */
  data: TerminalSessionDto[];
};

/** The device to unbind. */
export type UnbindDeviceDto = {
  /** ID of the device, from `list`. */
  deviceId: string;
};
