// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Invitations by policy: operations of {@link AuthenticationClient}. */
export interface InvitationPoliciesOperations {
  /**
   * Gets the requirements of an invitation.
   *
   * The answer says whether the person must enter a verification code and which information is
   * required before `signupByPolicy`.
   *
   * @param query The invitation.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getInviteCodeContext({
   *   token: "INVITATION_TOKEN",
   * });
   * @see `GET /api/v3/get-policy-invitation-context`, which only authing-node-sdk documents
   */
  getInviteCodeContext(
    query: {
      /** Token of the invitation, from its link. */
      token: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetInviteeContextRespDto>;

  /**
   * Checks the verification code that an invited person has entered.
   *
   * The service counts wrong codes: `getInviteCodeContext` returns the limit in
   * `data.verifyCodeMaxErrCount`. For that reason the client does not retry the call.
   *
   * @param requestBody The invitation and the verification code.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.verifyInviteCode({
   *   receiverType: "emailCode",
   *   code: "123456",
   *   token: "INVITATION_TOKEN",
   * });
   * @see `POST /api/v3/verify-invite-code`, which only authing-node-sdk documents
   */
  verifyInviteCode(
    requestBody: Models.VerifyInviteCodeDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Accepts an invitation by policy, with the profile of the new member.
   *
   * @param requestBody The invitation, the verification code and the profile.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.signupByPolicy({
   *   token: "INVITATION_TOKEN",
   *   code: "123456",
   *   receiverType: "emailCode",
   *   profile: { nickname: "Alice" },
   * });
   * @see `POST /api/v3/join-by-invitation`, which only authing-node-sdk documents
   */
  signupByPolicy(
    requestBody: Models.PolicyInviteeJoinedDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Creates a universal invitation link for the current user.
   *
   * Takes no argument and sends no body.
   *
   * From the code of authing-node-sdk: needs the access token of a signed-in user, set with
   * `setAccessToken`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.generateUniversalInvitationByMember();
   * @see `POST /api/v3/generate-universal-invitation-link-by-member`, which only authing-node-sdk
   * documents
   */
  generateUniversalInvitationByMember(
    options?: CallOptions | number,
  ): Promise<Models.GenerateInvitationLinkRespDto>;

  /**
   * Removes all universal invitation links of the current user.
   *
   * Takes no argument and sends no body.
   *
   * From the code of authing-node-sdk: needs the access token of a signed-in user, set with
   * `setAccessToken`.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.clearMyAllUniversalInvitationLinks();
   * @see `POST /api/v3/clear-my-all-invitation-links`, which only authing-node-sdk documents
   */
  clearMyAllUniversalInvitationLinks(
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;
}

export type { GenAuthError };
