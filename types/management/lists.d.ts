// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { ManagementOperations } from "./index.js";

type Answer<Name extends keyof ManagementOperations> = NonNullable<Awaited<ReturnType<ManagementOperations[Name]>>>;
type Element<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

/** The items of each operation that {@link ManagementClient.iterate} accepts. */
export interface PagedManagementOperations {
  listAuthApplication: Element<NonNullable<Answer<"listAuthApplication">["data"]>["list"]>;
  listApplications: Element<NonNullable<Answer<"listApplications">["data"]>["list"]>;
  listApplicationSimpleInfo: Element<NonNullable<Answer<"listApplicationSimpleInfo">["data"]>["list"]>;
  listApplicationActiveUsers: Element<NonNullable<Answer<"listApplicationActiveUsers">["data"]>["list"]>;
  listTenantApplications: Element<NonNullable<Answer<"listTenantApplications">["data"]>["list"]>;
  listAsaAccount: Element<NonNullable<Answer<"listAsaAccount">["data"]>["list"]>;
  getAsaAccountAssignedTargets: Element<NonNullable<Answer<"getAsaAccountAssignedTargets">["data"]>["list"]>;
  pendList: Element<NonNullable<Answer<"pendList">["data"]>["list"]>;
  closedList: Element<NonNullable<Answer<"closedList">["data"]>["list"]>;
  logList: Element<NonNullable<Answer<"logList">["data"]>["list"]>;
  getUserActionLogs: Element<NonNullable<Answer<"getUserActionLogs">["data"]>["list"]>;
  getAdminAuditLogs: Element<NonNullable<Answer<"getAdminAuditLogs">["data"]>["list"]>;
  getOrders: Element<NonNullable<Answer<"getOrders">["data"]>["list"]>;
  listPermissionNamespaces: Element<NonNullable<Answer<"listPermissionNamespaces">["data"]>["list"]>;
  listPermissionNamespaceRoles: Element<NonNullable<Answer<"listPermissionNamespaceRoles">["data"]>["list"]>;
  listDataResources: Element<NonNullable<Answer<"listDataResources">["data"]>["list"]>;
  listDnef: Element<NonNullable<Answer<"listDnef">["data"]>["list"]>;
  listDataPolices: Element<NonNullable<Answer<"listDataPolices">["data"]>["list"]>;
  listSimpleDataPolices: Element<NonNullable<Answer<"listSimpleDataPolices">["data"]>["list"]>;
  listDataPolicyTargets: Element<NonNullable<Answer<"listDataPolicyTargets">["data"]>["list"]>;
  listPermissionView: Element<NonNullable<Answer<"listPermissionView">["data"]>["list"]>;
  listEvents: Element<NonNullable<Answer<"listEvents">["data"]>["list"]>;
  listTenantExtIdp: Element<NonNullable<Answer<"listTenantExtIdp">["data"]>["list"]>;
  listGroups: Element<NonNullable<Answer<"listGroups">["data"]>["list"]>;
  listGroupMembers: Element<NonNullable<Answer<"listGroupMembers">["data"]>["list"]>;
  filter: Element<NonNullable<Answer<"filter">["data"]>["list"]>;
  listInvitationPolicies: Element<NonNullable<Answer<"listInvitationPolicies">["data"]>["list"]>;
  listPolicyUserAttributionDetail: Element<Answer<"listPolicyUserAttributionDetail">["data"]>;
  listInvitationRoster: Element<NonNullable<Answer<"listInvitationRoster">["data"]>["list"]>;
  listInvitationRostersByPolicyId: Element<NonNullable<Answer<"listInvitationRostersByPolicyId">["data"]>["list"]>;
  listInvitationRostersByNonPolicyId: Element<NonNullable<Answer<"listInvitationRostersByNonPolicyId">["data"]>["list"]>;
  quickFilterInviteeList: Element<NonNullable<Answer<"quickFilterInviteeList">["data"]>["list"]>;
  filterUsers: Element<NonNullable<Answer<"filterUsers">["data"]>["list"]>;
  queryLdapLog: Element<NonNullable<Answer<"queryLdapLog">["data"]>["list"]>;
  queryLdapSubEntries: Element<NonNullable<Answer<"queryLdapSubEntries">["data"]>["list"]>;
  listRow: Element<NonNullable<Answer<"listRow">["data"]>["list"]>;
  getRelationValue: Element<NonNullable<Answer<"getRelationValue">["data"]>["list"]>;
  relationSearch: Element<NonNullable<Answer<"relationSearch">["data"]>["list"]>;
  getAllMetadataRow: Element<NonNullable<Answer<"getAllMetadataRow">["data"]>["list"]>;
  getMetadataGroupList: Element<NonNullable<Answer<"getMetadataGroupList">["data"]>["list"]>;
  listOrganizations: Element<NonNullable<Answer<"listOrganizations">["data"]>["list"]>;
  searchOrganizations: Element<NonNullable<Answer<"searchOrganizations">["data"]>["list"]>;
  searchDepartmentsList: Element<Answer<"searchDepartmentsList">["data"]>;
  listDepartmentMembers: Element<NonNullable<Answer<"listDepartmentMembers">["data"]>["list"]>;
  searchDepartmentMembers: Element<NonNullable<Answer<"searchDepartmentMembers">["data"]>["list"]>;
  getPipelineLogs: Element<NonNullable<Answer<"getPipelineLogs">["data"]>["list"]>;
  postList: Element<NonNullable<Answer<"postList">["data"]>["list"]>;
  postListBatch: Element<NonNullable<Answer<"postListBatch">["data"]>["list"]>;
  listPublicAccounts: Element<NonNullable<Answer<"listPublicAccounts">["data"]>["list"]>;
  getPublicAccountDepartments: Element<NonNullable<Answer<"getPublicAccountDepartments">["data"]>["list"]>;
  listCommonResource: Element<NonNullable<Answer<"listCommonResource">["data"]>["list"]>;
  listResources: Element<NonNullable<Answer<"listResources">["data"]>["list"]>;
  listNamespaces: Element<NonNullable<Answer<"listNamespaces">["data"]>["list"]>;
  getResourceAuthorizedTargets: Element<NonNullable<Answer<"getResourceAuthorizedTargets">["data"]>["list"]>;
  findIpList: Element<NonNullable<Answer<"findIpList">["data"]>["list"]>;
  findUserList: Element<NonNullable<Answer<"findUserList">["data"]>["list"]>;
  findRiskListPolicy: Element<NonNullable<Answer<"findRiskListPolicy">["data"]>["list"]>;
  listRoleMembers: Element<NonNullable<Answer<"listRoleMembers">["data"]>["list"]>;
  listRoleDepartments: Element<NonNullable<Answer<"listRoleDepartments">["data"]>["list"]>;
  listRoles: Element<NonNullable<Answer<"listRoles">["data"]>["list"]>;
  listRoleAssignments: Element<NonNullable<Answer<"listRoleAssignments">["data"]>["data"]>;
  listSyncTasks: Element<NonNullable<Answer<"listSyncTasks">["data"]>["list"]>;
  listSyncJobs: Element<NonNullable<Answer<"listSyncJobs">["data"]>["list"]>;
  listSyncRiskOperations: Element<NonNullable<Answer<"listSyncRiskOperations">["data"]>["list"]>;
  listTenants: Element<NonNullable<Answer<"listTenants">["data"]>["list"]>;
  importTenantHistory: Element<NonNullable<Answer<"importTenantHistory">["data"]>["list"]>;
  importTenantNotifyUser: Element<NonNullable<Answer<"importTenantNotifyUser">["data"]>["list"]>;
  listTenantAdmin: Element<NonNullable<Answer<"listTenantAdmin">["data"]>["list"]>;
  listInviteTennatUserRecords: Element<NonNullable<Answer<"listInviteTennatUserRecords">["data"]>["list"]>;
  listMultipleTenantAdmin: Element<NonNullable<Answer<"listMultipleTenantAdmin">["data"]>["list"]>;
  listTenantCooperators: Element<NonNullable<Answer<"listTenantCooperators">["data"]>["list"]>;
  listTenantUsers: Element<NonNullable<Answer<"listTenantUsers">["data"]>["list"]>;
  listUsers: Element<NonNullable<Answer<"listUsers">["data"]>["list"]>;
  listUsersByKeywords: Element<NonNullable<Answer<"listUsersByKeywords">["data"]>["list"]>;
  listUsersLegacy: Element<NonNullable<Answer<"listUsersLegacy">["data"]>["list"]>;
  getUserDepartments: Element<NonNullable<Answer<"getUserDepartments">["data"]>["list"]>;
  listArchivedUsers: Element<NonNullable<Answer<"listArchivedUsers">["data"]>["list"]>;
  getUserLoginHistory: Element<NonNullable<Answer<"getUserLoginHistory">["data"]>["list"]>;
  listWebhooks: Element<NonNullable<Answer<"listWebhooks">["data"]>["list"]>;
  getWebhookLogs: Element<NonNullable<Answer<"getWebhookLogs">["data"]>["list"]>;
}

/**
 * The list of each operation that {@link ManagementClient.bulk} accepts: its name and its elements.
 */
export interface BulkManagementOperations {
  createAsaAccountBatch: { list: "list"; item: Element<NonNullable<Parameters<ManagementOperations["createAsaAccountBatch"]>[0]>["list"]> };
  getAsaAccountBatch: { list: "accountIds"; item: Element<NonNullable<Parameters<ManagementOperations["getAsaAccountBatch"]>[0]>["accountIds"]> };
  deleteAsaAccountBatch: { list: "accountIds"; item: Element<NonNullable<Parameters<ManagementOperations["deleteAsaAccountBatch"]>[0]>["accountIds"]> };
  setCustomFields: { list: "list"; item: Element<NonNullable<Parameters<ManagementOperations["setCustomFields"]>[0]>["list"]> };
  deleteCustomFields: { list: "list"; item: Element<NonNullable<Parameters<ManagementOperations["deleteCustomFields"]>[0]>["list"]> };
  setCustomData: { list: "list"; item: Element<NonNullable<Parameters<ManagementOperations["setCustomData"]>[0]>["list"]> };
  createPermissionNamespacesBatch: { list: "list"; item: Element<NonNullable<Parameters<ManagementOperations["createPermissionNamespacesBatch"]>[0]>["list"]> };
  getPermissionNamespacesBatch: { list: "codes"; item: Element<NonNullable<Parameters<ManagementOperations["getPermissionNamespacesBatch"]>[0]>["codes"]> };
  deletePermissionNamespacesBatch: { list: "codes"; item: Element<NonNullable<Parameters<ManagementOperations["deletePermissionNamespacesBatch"]>[0]>["codes"]> };
  createGroupsBatch: { list: "list"; item: Element<NonNullable<Parameters<ManagementOperations["createGroupsBatch"]>[0]>["list"]> };
  deleteGroupsBatch: { list: "codeList"; item: Element<NonNullable<Parameters<ManagementOperations["deleteGroupsBatch"]>[0]>["codeList"]> };
  addGroupMembers: { list: "userIds"; item: Element<NonNullable<Parameters<ManagementOperations["addGroupMembers"]>[0]>["userIds"]> };
  removeGroupMembers: { list: "userIds"; item: Element<NonNullable<Parameters<ManagementOperations["removeGroupMembers"]>[0]>["userIds"]> };
  getPublicAccountBatch: { list: "userIds"; item: Element<NonNullable<Parameters<ManagementOperations["getPublicAccountBatch"]>[0]>["userIds"]> };
  createPublicAccountsBatch: { list: "list"; item: Element<NonNullable<Parameters<ManagementOperations["createPublicAccountsBatch"]>[0]>["list"]> };
  deletePublicAccountsBatch: { list: "userIds"; item: Element<NonNullable<Parameters<ManagementOperations["deletePublicAccountsBatch"]>[0]>["userIds"]> };
  resignPublicAccountBatch: { list: "userIds"; item: Element<NonNullable<Parameters<ManagementOperations["resignPublicAccountBatch"]>[0]>["userIds"]> };
  createResourcesBatch: { list: "list"; item: Element<NonNullable<Parameters<ManagementOperations["createResourcesBatch"]>[0]>["list"]> };
  getResourcesBatch: { list: "codeList"; item: Element<NonNullable<Parameters<ManagementOperations["getResourcesBatch"]>[0]>["codeList"]> };
  createNamespacesBatch: { list: "list"; item: Element<NonNullable<Parameters<ManagementOperations["createNamespacesBatch"]>[0]>["list"]> };
  getNamespacesBatch: { list: "codeList"; item: Element<NonNullable<Parameters<ManagementOperations["getNamespacesBatch"]>[0]>["codeList"]> };
  deleteNamespacesBatch: { list: "codeList"; item: Element<NonNullable<Parameters<ManagementOperations["deleteNamespacesBatch"]>[0]>["codeList"]> };
  authorizeResources: { list: "list"; item: Element<NonNullable<Parameters<ManagementOperations["authorizeResources"]>[0]>["list"]> };
  assignRole: { list: "targets"; item: Element<NonNullable<Parameters<ManagementOperations["assignRole"]>[0]>["targets"]> };
  revokeRole: { list: "targets"; item: Element<NonNullable<Parameters<ManagementOperations["revokeRole"]>[0]>["targets"]> };
  deleteRolesBatch: { list: "codeList"; item: Element<NonNullable<Parameters<ManagementOperations["deleteRolesBatch"]>[0]>["codeList"]> };
  createRolesBatch: { list: "list"; item: Element<NonNullable<Parameters<ManagementOperations["createRolesBatch"]>[0]>["list"]> };
  deleteRoles: { list: "roleList"; item: Element<NonNullable<Parameters<ManagementOperations["deleteRoles"]>[0]>["roleList"]> };
  deleteAdminRolesBatch: { list: "codeList"; item: Element<NonNullable<Parameters<ManagementOperations["deleteAdminRolesBatch"]>[0]>["codeList"]> };
  getUserBatch: { list: "userIds"; item: Element<NonNullable<Parameters<ManagementOperations["getUserBatch"]>[0]>["userIds"]> };
  createUsersBatch: { list: "list"; item: Element<NonNullable<Parameters<ManagementOperations["createUsersBatch"]>[0]>["list"]> };
  deleteUsersBatch: { list: "userIds"; item: Element<NonNullable<Parameters<ManagementOperations["deleteUsersBatch"]>[0]>["userIds"]> };
  resignUserBatch: { list: "userIds"; item: Element<NonNullable<Parameters<ManagementOperations["resignUserBatch"]>[0]>["userIds"]> };
}
