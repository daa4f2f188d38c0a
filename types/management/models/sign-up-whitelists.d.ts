// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Request of `addWhitelist`. */
export type AddWhitelistDto = {
  /** Type of the entries. */
  type: AddWhitelistDto.type;
  /** User names, email addresses or phone numbers, according to `type`. */
  list?: string[];
};
export namespace AddWhitelistDto {
  export enum type {
    USERNAME = "USERNAME",
    EMAIL = "EMAIL",
    PHONE = "PHONE",
  }
}

/** Request of `addWhitelistOfApp`. */
export type AddWhitelistOfAppDto = {
  /** ID of the application. */
  appId: string;
  /** Type of the entries. */
  type: AddWhitelistOfAppDto.type;
  /** User names, email addresses or phone numbers, according to `type`. */
  list?: string[];
};
export namespace AddWhitelistOfAppDto {
  export enum type {
    USERNAME = "USERNAME",
    EMAIL = "EMAIL",
    PHONE = "PHONE",
  }
}

/** Request of `deleteWhitelist`. */
export type DeleteWhitelistDto = {
  /** Type of the entries. */
  type: DeleteWhitelistDto.type;
  /** User names, email addresses or phone numbers, according to `type`. */
  list?: string[];
};
export namespace DeleteWhitelistDto {
  export enum type {
    USERNAME = "USERNAME",
    EMAIL = "EMAIL",
    PHONE = "PHONE",
  }
}

/** Request of `deleteWhitelistOfApp`. */
export type DeleteWhitelistOfAppDto = {
  /** Type of the entries. */
  type: DeleteWhitelistOfAppDto.type;
  /** ID of the application. */
  appId: string;
  /** User names, email addresses or phone numbers, according to `type`. */
  list?: string[];
};
export namespace DeleteWhitelistOfAppDto {
  export enum type {
    USERNAME = "USERNAME",
    EMAIL = "EMAIL",
    PHONE = "PHONE",
  }
}

/** Answer of `addWhitelistOfApp`, `listWhitelistsOfApp`, `addWhitelist` and `listWhitelists`. */
export type WhitelistListRespDto = {
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
  data: WhitelistRespDto;
};

/** An entry of the sign-up allow list. */
export type WhitelistRespDto = {
  /** User name, email address or phone number. */
  value: string;
  /** Time of creation. */
  createdAt: string;
};
