// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Invitation links: operations of {@link AuthenticationClient}. */
export interface InvitationLinksOperations {
  /**
   * Gets the details of a universal invitation: the user pool and the inviter.
   *
   * @param query The invitation.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUniversalInvitationPublicConfig({
   *   identifier: "INVITATION_IDENTIFIER",
   * });
   * @see `GET /api/v3/get-universal-invitation-public-config`, which only authing-node-sdk
   * documents
   */
  getUniversalInvitationPublicConfig(
    query: {
      /** Identifier of the invitation. */
      identifier: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetUniversalInvitationPublicConfigRespDto>;

  /**
   * Signs up a new user with a universal invitation.
   *
   * When `data.status` is `PENDING`, the admission of the new user is not decided yet.
   *
   * @param requestBody The invitation and the new user.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.signupByUniversal({
   *   emailCode: "EMAIL_CODE",
   *   identifier: "INVITATION_IDENTIFIER",
   *   profile: { name: "Bob", email: "bob@example.com" },
   * });
   * @see `POST /api/v3/signup-by-invitation`, which only authing-node-sdk documents
   */
  signupByUniversal(
    requestBody: Models.UniversalInvitationUserJoinDto,
    options?: CallOptions | number,
  ): Promise<Models.GetUniversalInvitationJoinRespDto>;

  /**
   * Creates a token for the invitee from an invitation link.
   *
   * @param requestBody The link, and the data to return with the token.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.generateInviteToken({
   *   signature: "LINK_SIGNATURE",
   *   identifier: "LINK_IDENTIFIER",
   * });
   * @see `POST /api/v3/generate-policy-invitation-token`, which only authing-node-sdk documents
   */
  generateInviteToken(
    requestBody: Models.InvitationLinkDto,
    options?: CallOptions | number,
  ): Promise<Models.GenerateInviteeTokenRespDto>;
}

export type { GenAuthError };
