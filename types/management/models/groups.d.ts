// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type * as Models from "../../../models.js";

/** Body of `addGroupMembers`. */
export type AddGroupMembersReqDto = {
  /** IDs of users. At least 1 element. At most 50 elements. */
  userIds: string[];
  /** Code; the identifier of the object. */
  code: string;
};

/** Answer of `getGroupAuthorizedResources`. */
export type AuthorizedResourceListRespDto = {
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
  data: Models.AuthorizedResourceDto[];
};

/** Body of `createGroupsBatch`. */
export type CreateGroupBatchReqDto = {
  /** Groups to create. At least 1 element. At most 50 elements. */
  list: CreateGroupReqDto[];
};

/** A group to create: body of `createGroup`, and entry in `createGroupsBatch`. */
export type CreateGroupReqDto = {
  /** Type of the group, for example `static`. */
  type: string;
  /** Description. */
  description: string;
  /** Name. */
  name: string;
  /**
   * Code of the group, an identifier in English such as `developers`. Inferred: unique in the user
   * pool.
   */
  code: string;
  /** Values of custom fields. The keys must be defined in the user pool first. */
  customData?: any;
};

/** Result of `createOrUpdateGroup`. */
export type CreateOrUpdateGroupDataDto = {
  /** Whether the object was created; otherwise an existing one was changed. */
  created: boolean;
  /** Group after the operation. */
  data: Models.GroupDto;
};

/** Body of `createOrUpdateGroup`. */
export type CreateOrUpdateGroupReqDto = {
  /** Type of the group, for example `static`. */
  type: string;
  /** Description. */
  description: string;
  /** Name. */
  name: string;
  /**
   * Code of the group, an identifier in English such as `developers`. Inferred: unique in the user
   * pool.
   */
  code: string;
};

/** Answer of `createOrUpdateGroup`. */
export type CreateOrUpdateGroupRespDto = {
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
  data: CreateOrUpdateGroupDataDto;
};

/** Body of `deleteGroupsBatch`. */
export type DeleteGroupsReqDto = {
  /** Codes of the groups. At least 1 element. At most 50 elements. */
  codeList: string[];
};

/** Answer of `getGroup`, `createGroup` and `updateGroup`. */
export type GroupSingleRespDto = {
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
  data: Models.GroupDto;
};

/** Body of `removeGroupMembers`. */
export type RemoveGroupMembersReqDto = {
  /** IDs of users. At least 1 element. At most 50 elements. */
  userIds: string[];
  /** Code; the identifier of the object. */
  code: string;
};

/** Body of `updateGroup`. */
export type UpdateGroupReqDto = {
  /** Description. */
  description: string;
  /** Code; the identifier of the object. */
  code: string;
  /** Name. */
  name?: string;
  /** New code of the group. Inferred: unique in the user pool. */
  newCode?: string;
  /** Values of custom fields. The keys must be defined in the user pool first. */
  customData?: any;
};
