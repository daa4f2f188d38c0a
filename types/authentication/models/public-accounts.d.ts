// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Answer of `listPublicAccountsForSwitchLoggedIn`. */
export type GetPublicAccountDataRespDto = {
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
  /** The public accounts. Read it only when `statusCode` is 200. */
  data: GetUserSelectLoginPublicAccountsDataDto[];
};

/** Public accounts that a user can switch to. */
export type GetUserSelectLoginPublicAccountsDataDto = {
  /** The public accounts. */
  publicAccounts: ListPublicAccountDataDto[];
  /** The user who switches. Only when `withOriginUser` is `true`. */
  originUser?: GetUserSelectLoginPublicAccountsOriginUserDto;
};

/** The user who switches to a public account. */
export type GetUserSelectLoginPublicAccountsOriginUserDto = {
  /** ID of the user. */
  userId: string;
  /** URL of the avatar. */
  avatar?: string;
  /** Name to show. */
  displayName?: string;
  /** Kind of user: `1` is a personal user, `2` a public account. */
  usertype?: GetUserSelectLoginPublicAccountsOriginUserDto.usertype;
};
export namespace GetUserSelectLoginPublicAccountsOriginUserDto {
  /** Kind of user. */
  export enum usertype {
    /** Personal user. */
    _1 = "1",
    /** Public account. */
    _2 = "2",
  }
}

/** A public account. */
export type ListPublicAccountDataDto = {
  /** ID of the account, for `targetUserId` of `switchLoginByUser`. */
  userId: string;
  /** URL of the avatar. */
  avatar?: string;
  /** Name to show. */
  displayName?: string;
  /** Kind of user: `1` is a personal user, `2` a public account. */
  usertype?: ListPublicAccountDataDto.usertype;
};
export namespace ListPublicAccountDataDto {
  /** Kind of user. */
  export enum usertype {
    /** Personal user. */
    _1 = "1",
    /** Public account. */
    _2 = "2",
  }
}
