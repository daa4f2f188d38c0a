// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Application subjects: operations of {@link AuthenticationClient}. */
export interface ApplicationSubjectsOperations {
  /**
   * Lists the authorizations of persons as subjects of applications.
   *
   * The service publishes neither a description of this operation nor a type of its answer. This
   * text follows from the name and the path, which is one of the V2 API. Takes no argument and
   * sends no body.
   *
   * Nothing states that a call changes nothing, so the client does not retry it.
   *
   * Inferred: needs the access token of a signed-in user, set with `setAccessToken`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listSubjectAuth();
   * @see `POST /api/v2/applications/subject/person/list`, which only authing-node-sdk documents
   */
  listSubjectAuth(options?: CallOptions | number): Promise<any>;
}

export type { GenAuthError };
