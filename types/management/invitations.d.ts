// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { CallOptions, GenAuthError } from "../../index.js";
import type * as Models from "../../models.js";

/** Invitations: operations of {@link ManagementClient}. */
export interface InvitationsOperations {
  /**
   * Gets the settings of universal invitations.
   *
   * @param query What else to return.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUniversalInvitation({
   *   withDepartmentDetail: true,
   * });
   * @see `GET /api/v3/get-universal-invitation-settings`, which only authing-node-sdk documents
   */
  getUniversalInvitation(
    query?: {
      /**
       * Whether to return the details of the departments.
       *
       * @default false
       */
      withDepartmentDetail?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetUniversalInvitationRespDto>;
  getUniversalInvitation(
    query: {
      /**
       * Whether to return the details of the departments.
       *
       * @default false
       */
      withDepartmentDetail?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetUniversalInvitationRespDto>;

  /**
   * Changes the settings of universal invitations.
   *
   * @param requestBody Settings to change.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateUniversalInvitation({
   *   adminInvitationConfig: true,
   *   enabledMemberInvitation: false,
   * });
   * @see `POST /api/v3/update-universal-invitation-settings`, which only authing-node-sdk documents
   */
  updateUniversalInvitation(
    requestBody: Models.UpdateUniversalInvitationDto,
    options?: CallOptions | number,
  ): Promise<Models.GetUniversalInvitationRespDto>;

  /**
   * Generates a universal invitation link.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.generateUniversalInvitation();
   * @see `POST /api/v3/generate-universal-invitation-link`, which only authing-node-sdk documents
   */
  generateUniversalInvitation(
    options?: CallOptions | number,
  ): Promise<Models.GenerateInvitationLinkRespDto>;

  /**
   * Lists the applications to join through universal invitations page by page.
   *
   * @param requestBody Filters, and which page to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.filter({ page: 1, limit: 20, keywords: "alice" });
   * @see `POST /api/v3/filter-universal-invitation-applicants`, which only authing-node-sdk
   * documents
   */
  filter(
    requestBody?: Models.PaginationUniversalInvitationApplicantQueryDto,
    options?: CallOptions | number,
  ): Promise<Models.PaginationUniversalInvitationApplicantRespDto>;
  filter(
    requestBody: Models.PaginationUniversalInvitationApplicantQueryDto,
    options?: CallOptions | number,
  ): Promise<Models.PaginationUniversalInvitationApplicantRespDto>;

  /**
   * Approves applications to join through universal invitations.
   *
   * @param requestBody Applications to approve.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.approval({
   *   applicantIds: ["64d0e0a01b17ee0000000019"],
   * });
   * @see `POST /api/v3/batch-approval-universal-invitation-applicants`, which only authing-node-sdk
   * documents
   */
  approval(
    requestBody: Models.ApprovalUniversalInvitationApplicantDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Rejects applications to join through universal invitations.
   *
   * @param requestBody Applications to reject.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.reject({
   *   applicantIds: ["64d0e0a01b17ee0000000019"],
   * });
   * @see `POST /api/v3/batch-reject-universal-invitation-applicant`, which only authing-node-sdk
   * documents
   */
  reject(
    requestBody: Models.ApprovalUniversalInvitationApplicantDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Lists invitation policies page by page.
   *
   * @param requestBody Filters, and which page to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listInvitationPolicies({ page: 1, limit: 20 });
   * @see `POST /api/v3/list-invitation-policies`, which only authing-node-sdk documents
   */
  listInvitationPolicies(
    requestBody?: Models.PaginationInvitationPolicyQueryDto,
    options?: CallOptions | number,
  ): Promise<Models.PaginationInvitationPolicyRespDto>;
  listInvitationPolicies(
    requestBody: Models.PaginationInvitationPolicyQueryDto,
    options?: CallOptions | number,
  ): Promise<Models.PaginationInvitationPolicyRespDto>;

  /**
   * Creates an invitation policy.
   *
   * @param requestBody Policy to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createInvitationPolicy({
   *   name: "New employees",
   *   inviteMethod: "email",
   *   enabledIdentifierVerify: true,
   * });
   * @see `POST /api/v3/create-invitation-policy`, which only authing-node-sdk documents
   */
  createInvitationPolicy(
    requestBody: Models.CreateInvitationPolicyDto,
    options?: CallOptions | number,
  ): Promise<Models.GetInvitationPolicyRespDto>;

  /**
   * Gets an invitation policy.
   *
   * @param query Policy, and what else to return.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getPolicyDetailById({
   *   policyId: "64d0e0a0901c000000000010",
   * });
   * @see `GET /api/v3/get-invitation-policy`, which only authing-node-sdk documents
   */
  getPolicyDetailById(
    query: {
      /** ID of the policy. */
      policyId: string;
      /**
       * ID of the roster. The answer is then the snapshot of the policy that was stored when the
       * invitations of the roster were sent.
       */
      rosterId?: string;
      /**
       * Whether to return basic information about the creator.
       *
       * @default false
       */
      withCreatorDetail?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetInvitationPolicyRespDto>;

  /**
   * Creates a copy of an invitation policy.
   *
   * @param requestBody Policy to copy.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.copyInvitationPolicyById({
   *   policyId: "64d0e0a0901c000000000010",
   * });
   * @see `POST /api/v3/copy-invitation-policy-by-id`, which only authing-node-sdk documents
   */
  copyInvitationPolicyById(
    requestBody: Models.CopyInvitationPolicyDto,
    options?: CallOptions | number,
  ): Promise<Models.GetInvitationPolicyRespDto>;

  /**
   * Changes an invitation policy.
   *
   * @param requestBody Policy to change and its new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateInvitationPolicy({
   *   policyId: "64d0e0a0901c000000000010",
   *   name: "New employees",
   *   showPasswordInInviteEmail: false,
   * });
   * @see `POST /api/v3/update-invitation-policy`, which only authing-node-sdk documents
   */
  updateInvitationPolicy(
    requestBody: Models.UpdateInvitationPolicyDto,
    options?: CallOptions | number,
  ): Promise<Models.GetInvitationPolicyRespDto>;

  /**
   * Lists the fields that an invitation policy asks invitees to fill in.
   *
   * @param query Policy.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listRegisterExtendsFields({
   *   policyId: "64d0e0a0901c000000000010",
   * });
   * @see `GET /api/v3/list-invitation-policy-extends-fields`, which only authing-node-sdk documents
   */
  listRegisterExtendsFields(
    query: {
      /** ID of the policy. */
      policyId: string;
      /**
       * ID of the roster. The answer is then the snapshot of the policy that was stored when the
       * invitations of the roster were sent.
       */
      rosterId?: string;
    },
    options?: CallOptions | number,
  ): Promise<Models.GetExtendsFieldsRespDto>;

  /**
   * Adds, changes, deletes or sorts the fields that an invitation policy asks invitees to fill in.
   *
   * @param requestBody Policy, field and action.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateRegisterExtendsFields({
   *   extendsField: {
   *     type: "user",
   *     id: "64d0e0a0f1e1d00000000015",
   *     name: "school",
   *     label: "School",
   *     show: true,
   *     allowRewrite: true,
   *     inputType: "select",
   *   },
   *   action: "update",
   *   policyId: "64d0e0a0901c000000000010",
   * });
   * @see `POST /api/v3/update-invitation-policy-extends-fields`, which only authing-node-sdk
   * documents
   */
  updateRegisterExtendsFields(
    requestBody: Models.PolicyExtendsFieldsDto,
    options?: CallOptions | number,
  ): Promise<Models.GetExtendsFieldsRespDto>;

  /**
   * Deletes invitation policies.
   *
   * @param requestBody Policies to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.batchDeleteInvitationPolicies({
   *   policyIds: ["64d0e0a0901c000000000010"],
   * });
   * @see `POST /api/v3/delete-invitation-policies-batch`, which only authing-node-sdk documents
   */
  batchDeleteInvitationPolicies(
    requestBody: Models.DeleteInvitationPolicyByIdsDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets a user attribution of an invitation policy.
   *
   * A user attribution is a department, post, role or group to which the invitees of the policy
   * belong.
   *
   * @param query Attribution, and what else to return.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getPolicyUserAttributionDetail({
   *   id: "64d0e0a0901c000000000010",
   *   withTargetDetail: true,
   * });
   * @see `GET /api/v3/get-invitation-policy-user-attribution`, which only authing-node-sdk
   * documents
   */
  getPolicyUserAttributionDetail(
    query: {
      /** ID of the user attribution. */
      id: string;
      /** Whether to return the details of the target. */
      withTargetDetail?: boolean;
      /** Whether to return `namePath`, `codePath` and `idPath` of departments. */
      withDepartmentExtInfo?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.UserAttributionSingleRespDto>;

  /**
   * Lists the user attributions of an invitation policy page by page.
   *
   * @param query Policy, filters, and which page to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listPolicyUserAttributionDetail({
   *   policyId: "64d0e0a0901c000000000010",
   *   targetType: "department",
   *   page: 1,
   *   limit: 20,
   * });
   * @see `GET /api/v3/list-invitation-policy-user-attributions`, which only authing-node-sdk
   * documents
   */
  listPolicyUserAttributionDetail(
    query: {
      /**
       * Page to get, from 1 on.
       *
       * @default 1
       */
      page?: number;
      /**
       * Number of items on each page. From the code of authing-node-sdk: at most 50.
       *
       * @default 10
       */
      limit?: number;
      /** ID of the policy. */
      policyId: string;
      /** Whether to return the details of the target. */
      withTargetDetail?: boolean;
      /** Whether to return `namePath`, `codePath` and `idPath` of departments. */
      withDepartmentExtInfo?: boolean;
      /** Lists only attributions of this type. */
      targetType: "department" | "post" | "role" | "group";
    },
    options?: CallOptions | number,
  ): Promise<Models.UserAttributionPaginationRespDto>;

  /**
   * Adds a user attribution to an invitation policy.
   *
   * @param requestBody Policy and the attribution to add.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.addPolicyUserAttribution({
   *   targetType: "group",
   *   targetIdentifier: "developers",
   *   policyId: "64d0e0a0901c000000000010",
   * });
   * @see `POST /api/v3/add-invitation-policy-user-attribution`, which only authing-node-sdk
   * documents
   */
  addPolicyUserAttribution(
    requestBody: Models.AddInvitationPolicyUserAttributionDto,
    options?: CallOptions | number,
  ): Promise<Models.UserAttributionSingleRespDto>;

  /**
   * Adds user attributions to an invitation policy.
   *
   * @param requestBody Policy and the attributions to add.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.addPolicyUserAttributionsBatch({
   *   targets: [
   *     { targetIdentifiers: ["editor"], namespace: "blog", targetType: "role" },
   *   ],
   *   policyId: "64d0e0a0901c000000000010",
   * });
   * @see `POST /api/v3/add-invitation-policy-user-attributions-batch`, which only authing-node-sdk
   * documents
   */
  addPolicyUserAttributionsBatch(
    requestBody: Models.AddInvitationPolicyUserAttributionsBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Sets the main department of the user attributions of an invitation policy.
   *
   * @param requestBody Policy and department.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.setUserAttributionMainDepartment({
   *   policyId: "64d0e0a0901c000000000010",
   *   departmentId: "64d0e0a0de9a000000000007",
   * });
   * @see `POST /api/v3/set-invitation-policy-user-attribution-main-department`, which only
   * authing-node-sdk documents
   */
  setUserAttributionMainDepartment(
    requestBody: Models.SetInvitationPolicyUserAttributionMainDepartmentDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Removes the setting of the main department from an invitation policy.
   *
   * @param requestBody Policy.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.removeUserAttributionMainDepartment({
   *   policyId: "64d0e0a0901c000000000010",
   * });
   * @see `POST /api/v3/remove-invitation-policy-user-attribution-main-department`, which only
   * authing-node-sdk documents
   */
  removeUserAttributionMainDepartment(
    requestBody: Models.RemoveInvitationPolicyUserAttributionMainDepartmentDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the main department of the user attributions of an invitation policy.
   *
   * @param query Policy, and what else to return.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getUserAttributionMainDepartment({
   *   policyId: "64d0e0a0901c000000000010",
   * });
   * @see `GET /api/v3/get-invitation-policy-user-attribution-main-department`, which only
   * authing-node-sdk documents
   */
  getUserAttributionMainDepartment(
    query: {
      /** ID of the policy. */
      policyId: string;
      /** Whether to return the details of the main department. */
      withDepartmentDetail?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.UserAttributionMainDepartmentRespDto>;

  /**
   * Removes a user attribution from an invitation policy.
   *
   * @param requestBody Policy and the attribution to remove.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.removePolicyUserAttribution({
   *   targetType: "group",
   *   targetIdentifier: "developers",
   *   policyId: "64d0e0a0901c000000000010",
   * });
   * @see `POST /api/v3/remove-invitation-policy-user-attribution`, which only authing-node-sdk
   * documents
   */
  removePolicyUserAttribution(
    requestBody: Models.RemoveInvitationPolicyUserAttributionDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Removes user attributions from an invitation policy.
   *
   * @param requestBody Policy and the attributions to remove.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.removePolicyUserAttributionsBatch({
   *   targets: [
   *     { targetIdentifiers: ["editor"], namespace: "blog", targetType: "role" },
   *   ],
   *   policyId: "64d0e0a0901c000000000010",
   * });
   * @see `POST /api/v3/remove-invitation-policy-user-attributions-batch`, which only
   * authing-node-sdk documents
   */
  removePolicyUserAttributionsBatch(
    requestBody: Models.RemoveInvitationPolicyUserAttributionsBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets an email template of an invitation policy.
   *
   * @param requestBody Policy and the kind of email.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getInviteEmailTemplate({
   *   scene: "INVITE",
   *   policyId: "64d0e0a0901c000000000010",
   * });
   * @see `POST /api/v3/get-invitation-policy-email-template`, which only authing-node-sdk documents
   */
  getInviteEmailTemplate(
    requestBody: Models.EmailTemplateQueryDto,
    options?: CallOptions | number,
  ): Promise<Models.GetEmailTemplateRespDto>;

  /**
   * Changes an email template of invitation policies.
   *
   * The mirrored SDK describes this operation with the text of `getInviteEmailTemplate`; this
   * summary follows its name and its path.
   *
   * @param requestBody Template with its new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateInviteEmailTemplate({
   *   type: "WELCOME_EMAIL",
   *   customizeEnabled: true,
   *   name: "Welcome",
   *   subject: "Welcome to {{app_name}}",
   *   sender: "{{client_name}}",
   *   content: "<p>Hello {{user_name}}, your account is ready.</p>",
   * });
   * @see `POST /api/v3/update-invitation-policy-email-template`, which only authing-node-sdk
   * documents
   */
  updateInviteEmailTemplate(
    requestBody: Models.UpdateEmailTemplateDto,
    options?: CallOptions | number,
  ): Promise<Models.GetEmailTemplateRespDto>;

  /**
   * Lists invitation rosters page by page.
   *
   * @param requestBody Filters, and which page to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listInvitationRoster({
   *   page: 1,
   *   limit: 20,
   *   withUserCount: true,
   * });
   * @see `POST /api/v3/list-invitation-rosters`, which only authing-node-sdk documents
   */
  listInvitationRoster(
    requestBody?: Models.ListInvitationRosterDto,
    options?: CallOptions | number,
  ): Promise<Models.InvitationRosterPaginationRespDto>;
  listInvitationRoster(
    requestBody: Models.ListInvitationRosterDto,
    options?: CallOptions | number,
  ): Promise<Models.InvitationRosterPaginationRespDto>;

  /**
   * Lists the invitation rosters of an invitation policy page by page.
   *
   * @param requestBody Policy, filters, and which page to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listInvitationRostersByPolicyId({
   *   policyId: "64d0e0a0901c000000000010",
   *   page: 1,
   *   limit: 20,
   * });
   * @see `POST /api/v3/list-invitation-rosters-by-policy-id`, which only authing-node-sdk documents
   */
  listInvitationRostersByPolicyId(
    requestBody: Models.ListInvitationRosterByPolicyIdDto,
    options?: CallOptions | number,
  ): Promise<Models.InvitationRosterPaginationRespDto>;

  /**
   * Lists the invitation rosters without an invitation policy page by page.
   *
   * @param requestBody Filters, and which page to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.listInvitationRostersByNonPolicyId({
   *   page: 1,
   *   limit: 20,
   * });
   * @see `POST /api/v3/list-invitation-rosters-by-no-policy-id`, which only authing-node-sdk
   * documents
   */
  listInvitationRostersByNonPolicyId(
    requestBody?: Models.ListInvitationRosterDto,
    options?: CallOptions | number,
  ): Promise<Models.InvitationRosterPaginationRespDto>;
  listInvitationRostersByNonPolicyId(
    requestBody: Models.ListInvitationRosterDto,
    options?: CallOptions | number,
  ): Promise<Models.InvitationRosterPaginationRespDto>;

  /**
   * Gets an invitation roster.
   *
   * @param query Roster, and what else to return.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.getInvitationRoster({
   *   rosterId: "64d0e0a0405e000000000011",
   *   withUserCount: true,
   * });
   * @see `GET /api/v3/get-invitation-roster`, which only authing-node-sdk documents
   */
  getInvitationRoster(
    query: {
      /** ID of the invitation roster. */
      rosterId: string;
      /**
       * Whether to return basic information about the creator.
       *
       * @default false
       */
      withCreatorDetail?: boolean;
      /**
       * Whether to return the number of users.
       *
       * @default false
       */
      withUserCount?: boolean;
      /**
       * Whether to return the bound policy.
       *
       * @default false
       */
      withAssignedPolicy?: boolean;
    },
    options?: CallOptions | number,
  ): Promise<Models.InvitationRosterSingleRespDto>;

  /**
   * Creates an invitation roster.
   *
   * @param requestBody Roster to create.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.createInvitationRoster({
   *   name: "Start on 1 March",
   * });
   * @see `POST /api/v3/create-invitation-roster`, which only authing-node-sdk documents
   */
  createInvitationRoster(
    requestBody: Models.CreateInvitationRosterDto,
    options?: CallOptions | number,
  ): Promise<Models.InvitationRosterSingleRespDto>;

  /**
   * Binds invitation rosters to an invitation policy.
   *
   * @param requestBody Rosters and policy.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.batchBindPolicy({
   *   rosterIds: ["64d0e0a0405e000000000011"],
   *   policyId: "64d0e0a0901c000000000010",
   * });
   * @see `POST /api/v3/update-invitation-roster-batch-bind-policy`, which only authing-node-sdk
   * documents
   */
  batchBindPolicy(
    requestBody: Models.BatchBindPolicy,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Removes the binding of invitation rosters to an invitation policy.
   *
   * @param requestBody Rosters and policy.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.batchUnbindPolicy({
   *   rosterIds: ["64d0e0a0405e000000000011"],
   *   policyId: "64d0e0a0901c000000000010",
   * });
   * @see `POST /api/v3/update-invitation-roster-batch-unbind-policy`, which only authing-node-sdk
   * documents
   */
  batchUnbindPolicy(
    requestBody: Models.BatchUnbindPolicy,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Changes an invitation roster.
   *
   * @param requestBody Roster to change and its new values.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.updateInvitationRoster({
   *   rosterId: "64d0e0a0405e000000000011",
   *   name: "Start on 1 April",
   * });
   * @see `POST /api/v3/update-invitation-roster`, which only authing-node-sdk documents
   */
  updateInvitationRoster(
    requestBody: Models.UpdateInvitationRosterDto,
    options?: CallOptions | number,
  ): Promise<Models.InvitationRosterSingleRespDto>;

  /**
   * Deletes an invitation roster.
   *
   * @param requestBody Roster to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteInvitationRoster({
   *   id: "64d0e0a0405e000000000011",
   * });
   * @see `POST /api/v3/delete-invitation-roster`, which only authing-node-sdk documents
   */
  deleteInvitationRoster(
    requestBody: Models.DeleteInvitationRosterDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Deletes invitation rosters.
   *
   * @param requestBody Rosters to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteInvitationRosterBatch({
   *   ids: ["64d0e0a0405e000000000011"],
   * });
   * @see `POST /api/v3/delete-invitation-rosters-batch`, which only authing-node-sdk documents
   */
  deleteInvitationRosterBatch(
    requestBody: Models.DeleteInvitationRosterBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Sends invitations to the invitees of a roster.
   *
   * Real people receive messages. The service stores a snapshot of the policy at this moment.
   *
   * @param requestBody Roster.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendRosterInvitation({
   *   rosterId: "64d0e0a0405e000000000011",
   * });
   * @see `POST /api/v3/send-roster-invitation`, which only authing-node-sdk documents
   */
  sendRosterInvitation(
    requestBody: Models.SendRosterInvitationDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Sends invitations to some invitees of a roster.
   *
   * Real people receive messages.
   *
   * @param requestBody Roster and invitees.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.sendRosterInvitationBatch({
   *   inviteeIds: ["64d0e0a01b17ee0000000019"],
   *   rosterId: "64d0e0a0405e000000000011",
   * });
   * @see `POST /api/v3/send-roster-invitation-batch`, which only authing-node-sdk documents
   */
  sendRosterInvitationBatch(
    requestBody: Models.SendRosterInvitationBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Withdraws the invitation of an invitee.
   *
   * @param requestBody Roster and invitee.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.revertRosterInvitation({
   *   inviteeId: "64d0e0a01b17ee0000000019",
   *   rosterId: "64d0e0a0405e000000000011",
   * });
   * @see `POST /api/v3/revert-roster-invitation`, which only authing-node-sdk documents
   */
  revertRosterInvitation(
    requestBody: Models.RevertRosterInvitationDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Withdraws the invitations of invitees.
   *
   * @param requestBody Invitees.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.revertRosterInvitationBatch({
   *   inviteeIds: ["64d0e0a01b17ee0000000019"],
   * });
   * @see `POST /api/v3/revert-roster-invitation-batch`, which only authing-node-sdk documents
   */
  revertRosterInvitationBatch(
    requestBody: Models.RevertRosterInvitationBatchDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Searches the invitees of all rosters page by page.
   *
   * @param requestBody Filters, and which page to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.quickFilterInviteeList({
   *   page: 1,
   *   limit: 20,
   *   keywords: "alice",
   * });
   * @see `POST /api/v3/quick-filter-invitees`, which only authing-node-sdk documents
   */
  quickFilterInviteeList(
    requestBody?: Models.QuickFilterInvitationUserDto,
    options?: CallOptions | number,
  ): Promise<Models.QuickFilterInviteePaginationRespDto>;
  quickFilterInviteeList(
    requestBody: Models.QuickFilterInvitationUserDto,
    options?: CallOptions | number,
  ): Promise<Models.QuickFilterInviteePaginationRespDto>;

  /**
   * Lists the invitees of an invitation roster page by page.
   *
   * @param requestBody Roster, filters, and which page to get.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.filterUsers({
   *   rosterId: "64d0e0a0405e000000000011",
   *   page: 1,
   *   limit: 20,
   * });
   * @see `POST /api/v3/list-invitation-invitees`, which only authing-node-sdk documents
   */
  filterUsers(
    requestBody: Models.ListInvitationUserDto,
    options?: CallOptions | number,
  ): Promise<Models.InvitationUserPaginationRespDto>;

  /**
   * Deletes invitees from an invitation roster.
   *
   * @param requestBody Roster and invitees to delete.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.deleteInvitees({
   *   inviteeIds: ["64d0e0a01b17ee0000000019"],
   *   rosterId: "64d0e0a0405e000000000011",
   * });
   * @see `POST /api/v3/batch-delete-invitation-invitees`, which only authing-node-sdk documents
   */
  deleteInvitees(
    requestBody: Models.DeleteRosterUsersDto,
    options?: CallOptions | number,
  ): Promise<Models.IsSuccessRespDto>;

  /**
   * Gets the template of the file with which invitees are imported.
   *
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.importTemplate();
   * @see `GET /api/v3/invitation-invitee/template`, which only authing-node-sdk documents
   */
  importTemplate(options?: CallOptions | number): Promise<Models.GetImportExportTemplateRespDto>;

  /**
   * Uploads a file with invitees for a later import.
   *
   * The format of the upload is not documented, and the mirrored SDK sends an empty body.
   *
   * @param _private Parameter of the service without documentation.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.upload(false);
   * @see `POST /api/v3/invitation-invitee/upload`, which only authing-node-sdk documents
   */
  upload(
    _private: boolean,
    options?: CallOptions | number,
  ): Promise<Models.GetImportExportTemplateRespDto>;

  /**
   * Imports invitees into an invitation roster.
   *
   * @param requestBody Roster and file.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.importUsers({
   *   rosterId: "64d0e0a0405e000000000011",
   *   file: "https://files.example.com/invitees.xlsx",
   * });
   * @see `POST /api/v3/invitation-invitee/import`, which only authing-node-sdk documents
   */
  importUsers(
    requestBody: Models.ImportUsersDto,
    options?: CallOptions | number,
  ): Promise<Models.GetImportInviteeRespDto>;

  /**
   * Exports the invitees of an invitation roster.
   *
   * @param requestBody Roster.
   * @param options Options for this call; a number is ignored.
   * @throws {GenAuthError} Rejects with a subclass of GenAuthError.
   * @example
   * await client.exportUsers({
   *   rosterId: "64d0e0a0405e000000000011",
   * });
   * @see `POST /api/v3/invitation-invitee/export`, which only authing-node-sdk documents
   */
  exportUsers(
    requestBody: Models.ExportUsersDto,
    options?: CallOptions | number,
  ): Promise<Models.GetImportExportTemplateRespDto>;
}

export type { GenAuthError };
