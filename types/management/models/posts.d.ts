// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/**
 * A post: body of `createPost` and `updatePost`, and answer of the operations that read one post.
 */
export type CreatePostDto = {
  /** Code of the post. */
  code: string;
  /** Name of the post. */
  name: string;
  /** ID. */
  id?: string;
  /** Description of the post. */
  description?: string;
  /** IDs of departments. The schema has a string, the example is a list. */
  departmentIdList?: string;
};

/** Answer of `createPost` and `updatePost`. */
export type CreatePostRespDto = {
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
  data: PostInfoDto;
};

/** Body of `getPostById`. */
export type GetPostByIdListDto = {
  /**
   * IDs of posts. The service documents department IDs. The schema has a string, the example is a
   * list.
   */
  idList?: string;
  /** Whether the answer holds custom data. */
  withCustomData?: boolean;
};

/** Body of `postListBatch`. */
export type ListPostBatchDto = {
  /** Code or name of the post to search for. */
  keywords?: string;
  /** Whether the numbers of departments and users of each post are omitted. */
  skipCount?: boolean;
  /** Page to get, from 1 on. From the code of authing-node-sdk: at least 1. */
  page?: number;
  /**
   * Number of items on each page. From the code of authing-node-sdk: at most 50. From the code of
   * authing-node-sdk: default: `10`.
   */
  limit?: number;
  /** Whether the answer holds metadata. */
  withMetadata?: boolean;
  /** Whether the answer holds custom data. */
  withCustomData?: boolean;
  /** Whether the answer holds custom data in flattened form. */
  flatCustomData?: boolean;
  /** Whether the metadata in the answer omits `fieldId`. */
  metadataNoFieldId?: boolean;
  /** Only objects that were created after this time. */
  createdAfter?: number;
  /** Only objects that were created before this time. */
  createdBefore?: number;
  /** Only objects that were changed after this time. */
  updatedAfter?: number;
  /** Only objects that were changed before this time. */
  updatedBefore?: number;
  /** Codes of posts. */
  postCodes?: string[];
};

/** A post. */
export type PostDto = {
  /** ID. */
  id?: string;
  /** Code of the post. */
  code: string;
  /** Name of the post. */
  name: string;
  /** Description of the post. */
  description?: string;
};

/** A post that was created or changed. */
export type PostInfoDto = {
  /** ID. */
  id?: string;
  /** Code of the post. */
  code: string;
  /** Name of the post. */
  name: string;
  /** Description of the post. */
  description?: string;
  /** Departments that have the post. The service documents their number. */
  departmentIdList: string[];
};

/** A post in a list. */
export type PostItemDto = {
  /** ID. */
  id?: string;
  /** Code of the post. */
  code: string;
  /** Name of the post. */
  name: string;
  /** Description of the post. */
  description?: string;
  /** Number of users who have the post. Only when `skipCount` is not `true`. */
  userCount: number;
  /** Number of departments that have the post. Only when `skipCount` is not `true`. */
  departmentCount: number;
  /** Metadata of the post. */
  metadataSource: string[];
};

/** Answer of `getUserPosts`. */
export type PostListRespDto = {
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
  data: PostDto[];
};

/** Answer of `postList` and `postListBatch`. */
export type PostPaginatedRespDto = {
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
  data: PostPagingDto;
};

/** A page of posts. */
export type PostPagingDto = {
  /** Total number of records. */
  totalCount: number;
  /** Items of the list. */
  list: PostItemDto[];
};

/** Answer of `getPostById`. */
export type PostRespDto = {
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
  data: PostDto;
};

/** Body of `removePost`. */
export type RemovePostDto = {
  /** Code of the post. */
  code: string;
};

/** Body of `setUserPosts`. */
export type SetUserPostsDto = {
  /** IDs of posts. */
  postIds: string[];
  /**
   * ID of the user. Where the call has `userIdType`, another identifier of that kind can be given:
   * user name, email address, phone number, external ID or an identity.
   */
  userId: string;
};
