/** Options of the {@link ManagementClient} of authing-node-sdk. */
export interface ManagementClientOptions {
  accessKeyId: string;
  accessKeySecret: string;
  /** ID of the tenant whose data the client manages. */
  tenantId?: string;
  /** Milliseconds. */
  timeout?: number;
  host?: string;
  lang?: "zh-CN" | "zh-TW" | "en-US" | "ja-JP";
  rejectUnauthorized?: boolean;
  socketUri?: string;
  retryTimes?: number;
}

/** Defaults of {@link ManagementClientOptions}, as in authing-node-sdk. */
export const DEFAULT_OPTIONS: ManagementClientOptions;

/**
 * The management API is not part of this version. The class is here so that imports link; it cannot be
 * constructed.
 *
 * @deprecated Keep authing-node-sdk installed beside this package, and import ManagementClient from there.
 */
export class ManagementClient {
  /**
   * @param options No options are accepted.
   * @throws {GenAuthError} always, with the code `ERR_NOT_IMPLEMENTED`.
   */
  constructor(options: never);
}
