// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Posts: operations of {@link ManagementClient}. */
export interface PostsOperations {
  /**
   * Lists posts page by page.
   *
   * @param query Keyword, page, period and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.postList({
   *   keywords: "lead",
   *   page: 1,
   *   limit: 20,
   * });
   * @see GenAuth V3 API, `GET /api/v3/list-post`: https://api-explorer.genauth.ai
   */
  postList(
    query?: {
      /** Code or name of the post to search for. */
      keywords?: string;
      /** Whether the numbers of departments and users of each post are omitted. */
      skipCount?: boolean;
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
      /** Whether the answer holds metadata. */
      withMetadata?: boolean;
      /** Whether the answer holds custom data. */
      withCustomData?: boolean;
      /**
       * Whether the answer holds custom data in flattened form.
       *
       * @default false
       */
      flatCustomData?: boolean;
      /**
       * Whether the metadata in the answer omits `fieldId`.
       *
       * @default false
       */
      metadataNoFieldId?: boolean;
      /** Only objects that were created after this time. */
      createdAfter?: number;
      /** Only objects that were created before this time. */
      createdBefore?: number;
      /** Only objects that were changed after this time. */
      updatedAfter?: number;
      /** Only objects that were changed before this time. */
      updatedBefore?: number;
    },
    options?: CallOptions | number,
  ): Promise<Models.PostPaginatedRespDto>;
  postList(
    query: {
      /** Code or name of the post to search for. */
      keywords?: string;
      /** Whether the numbers of departments and users of each post are omitted. */
      skipCount?: boolean;
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
      /** Whether the answer holds metadata. */
      withMetadata?: boolean;
      /** Whether the answer holds custom data. */
      withCustomData?: boolean;
      /**
       * Whether the answer holds custom data in flattened form.
       *
       * @default false
       */
      flatCustomData?: boolean;
      /**
       * Whether the metadata in the answer omits `fieldId`.
       *
       * @default false
       */
      metadataNoFieldId?: boolean;
      /** Only objects that were created after this time. */
      createdAfter?: number;
      /** Only objects that were created before this time. */
      createdBefore?: number;
      /** Only objects that were changed after this time. */
      updatedAfter?: number;
      /** Only objects that were changed before this time. */
      updatedBefore?: number;
    },
    options?: CallOptions | number,
  ): Promise<Models.PostPaginatedRespDto>;

  /**
   * Lists posts page by page, optionally only those with given codes.
   *
   * @param requestBody Keyword, codes, page, period and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.postListBatch({
   *   postCodes: ["team-lead"],
   *   page: 1,
   *   limit: 20,
   * });
   * @see `POST /api/v3/list-post`, which only authing-node-sdk documents
   */
  postListBatch(
    requestBody?: Models.ListPostBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.PostPaginatedRespDto>;
  postListBatch(
    requestBody: Models.ListPostBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.PostPaginatedRespDto>;

  /**
   * Gets a post by its code.
   *
   * @param query Post and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getPost({ code: "team-lead" });
   * @see GenAuth V3 API, `GET /api/v3/get-post`: https://api-explorer.genauth.ai
   */
  getPost(
    query: {
      /** Code of the post. */
      code: string;
      /** Whether the answer holds custom data. */
      withCustomData?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.CreatePostDto>;

  /**
   * Gets all posts of a user.
   *
   * @deprecated The service documents this operation as deprecated and names no successor.
   * @param query User whose posts are read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserPosts({
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-user-posts`: https://api-explorer.genauth.ai
   */
  getUserPosts(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
      userId: string;
      /** Whether the answer holds custom data. */
      withCustomData?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.PostListRespDto>;

  /**
   * Gets one post of a user.
   *
   * @deprecated Use {@link ManagementClient.getUserPosts}. The answer holds only one post;
   * `getUserPosts` returns all.
   * @param query User whose post is read.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserPost({
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `GET /api/v3/get-user-post`: https://api-explorer.genauth.ai
   */
  getUserPost(
    query: {
      /**
       * ID of the user. Where the call has `userIdType`, another identifier of that kind can be
       * given: user name, email address, phone number, external ID or an identity.
       */
      userId: string;
      /** Whether the answer holds custom data. */
      withCustomData?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.CreatePostDto>;

  /**
   * Gets posts by their IDs.
   *
   * @param requestBody IDs of the posts and additional data.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getPostById({
   *   idList: "64d0e0a09057000000000009",
   * });
   * @see GenAuth V3 API, `POST /api/v3/get-post-by-id`: https://api-explorer.genauth.ai
   */
  getPostById(
    requestBody?: Models.GetPostByIdListDto,
    options?: CallOptions | number,
  ): Promise<Models.PostRespDto>;
  getPostById(
    requestBody: Models.GetPostByIdListDto,
    options?: CallOptions | number,
  ): Promise<Models.PostRespDto>;

  /**
   * Creates a post.
   *
   * @param requestBody Code, name and options of the post.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createPost({
   *   code: "architect",
   *   name: "Architect",
   *   description: "Decides about the design.",
   * });
   * @see GenAuth V3 API, `POST /api/v3/create-post`: https://api-explorer.genauth.ai
   */
  createPost(
    requestBody: Models.CreatePostDto,
    options?: CallOptions | number,
  ): Promise<Models.CreatePostRespDto>;

  /**
   * Changes a post.
   *
   * @param requestBody Post and changed fields.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updatePost({
   *   code: "team-lead",
   *   name: "Lead of a team",
   * });
   * @see GenAuth V3 API, `POST /api/v3/update-post`: https://api-explorer.genauth.ai
   */
  updatePost(
    requestBody: Models.CreatePostDto,
    options?: CallOptions | number,
  ): Promise<Models.CreatePostRespDto>;

  /**
   * Deletes a post.
   *
   * @param requestBody Post to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.removePost({ code: "trainee" });
   * @see GenAuth V3 API, `POST /api/v3/remove-post`: https://api-explorer.genauth.ai
   */
  removePost(
    requestBody: Models.RemovePostDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Sets the posts of a user.
   *
   * Posts that are not in the list are removed from the user, new ones are added, and the others
   * remain.
   *
   * @param requestBody User and posts.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.setUserPosts({
   *   postIds: ["64d0e0a09057000000000009"],
   *   userId: "64d0e0a0a11ce00000000001",
   * });
   * @see GenAuth V3 API, `POST /api/v3/set-user-posts`: https://api-explorer.genauth.ai
   */
  setUserPosts(
    requestBody: Models.SetUserPostsDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;

  /**
   * Binds a post to a user.
   *
   * @param requestBody User and post.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.userConnectionPost({
   *   userId: "64d0e0a0a11ce00000000001",
   *   postId: "64d0e0a09057000000000009",
   * });
   * @see GenAuth V3 API, `POST /api/v3/user-connection-post`: https://api-explorer.genauth.ai
   */
  userConnectionPost(
    requestBody: Models.UserConnectionPostDto,
    options?: CallOptions | number,
  ): Promise<Models.CommonResponseDto>;
}

export type { GenAuthError };
