// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.
"use strict";

/** `iterate`: page, cursor and limit in the argument; items, total and next cursor in the answer. */
exports.pages = {
  AuthenticationClient: [
    [{"page":"page","limit":"limit","items":"data.list","total":"data.totalCount","size":50}, "getEnablePermissionApplyRoleList,getLoginHistory,getDepartmentList"],
    [{"page":"pageNo","limit":"pageSize","items":"data.list","total":"data.totalCount","size":50}, "initiatedList"],
    [{"page":"page","limit":"limit","items":"data","size":50}, "list"],
  ],
  ManagementClient: [
    [{"page":"page","limit":"limit","items":"data.list","total":"data.totalCount","size":50}, "listAuthApplication,listApplications,listApplicationSimpleInfo,listTenantApplications,listAsaAccount,getAsaAccountAssignedTargets,getOrders,listPermissionNamespaces,listPermissionNamespaceRoles,listDataResources,listDataPolices,listSimpleDataPolices,listDataPolicyTargets,listPermissionView,listEvents,listTenantExtIdp,listGroups,listGroupMembers,filter,listInvitationPolicies,listInvitationRoster,listInvitationRostersByPolicyId,listInvitationRostersByNonPolicyId,quickFilterInviteeList,filterUsers,queryLdapLog,queryLdapSubEntries,listRow,getRelationValue,relationSearch,getMetadataGroupList,listOrganizations,searchOrganizations,listDepartmentMembers,searchDepartmentMembers,getPipelineLogs,postList,postListBatch,getPublicAccountDepartments,listCommonResource,listResources,listNamespaces,getResourceAuthorizedTargets,findIpList,findUserList,findRiskListPolicy,listRoleMembers,listRoleDepartments,listRoles,listSyncTasks,listSyncJobs,listSyncRiskOperations,listTenants,importTenantHistory,importTenantNotifyUser,listTenantAdmin,listInviteTennatUserRecords,listMultipleTenantAdmin,listTenantCooperators,listUsersLegacy,getUserDepartments,listArchivedUsers,getUserLoginHistory,listWebhooks,getWebhookLogs"],
    [{"page":"options.pagination.page","limit":"options.pagination.limit","items":"data.list","total":"data.totalCount","size":50}, "listApplicationActiveUsers,listPublicAccounts,listTenantUsers,listUsers,listUsersByKeywords"],
    [{"page":"pageNo","limit":"pageSize","items":"data.list","total":"data.totalCount","size":50}, "pendList,closedList,logList"],
    [{"page":"pagination.page","limit":"pagination.limit","items":"data.list","total":"data.totalCount","size":50}, "getUserActionLogs,getAdminAuditLogs"],
    [{"cursor":"startIndex","limit":"maxSize","items":"data.list","nextCursor":"data.nextStartIndex","size":50}, "listDnef"],
    [{"page":"page","limit":"limit","items":"data","size":50}, "listPolicyUserAttributionDetail,searchDepartmentsList"],
    [{"cursor":"scrollId","limit":"size","items":"data.list","nextCursor":"data.scrollId","size":50}, "getAllMetadataRow"],
    [{"page":"page","limit":"limit","items":"data.data","total":"data.totalCount","size":50}, "listRoleAssignments"],
  ],
};

/** `bulk`: the list in the argument, and its largest number of elements. */
exports.lists = {
  ManagementClient: [
    [{"list":"list","size":100}, "createAsaAccountBatch"],
    [{"list":"accountIds","size":100}, "getAsaAccountBatch,deleteAsaAccountBatch"],
    [{"list":"list","size":50}, "setCustomFields,deleteCustomFields,setCustomData,createPermissionNamespacesBatch,createGroupsBatch,createPublicAccountsBatch,createResourcesBatch,createNamespacesBatch,createRolesBatch,createUsersBatch"],
    [{"list":"codes","size":50}, "getPermissionNamespacesBatch"],
    [{"list":"codes","size":10}, "deletePermissionNamespacesBatch"],
    [{"list":"codeList","size":50}, "deleteGroupsBatch,getResourcesBatch,getNamespacesBatch,deleteRolesBatch,deleteAdminRolesBatch"],
    [{"list":"userIds","size":50}, "addGroupMembers,removeGroupMembers,getPublicAccountBatch,deletePublicAccountsBatch,resignPublicAccountBatch,getUserBatch,deleteUsersBatch,resignUserBatch"],
    [{"list":"codeList","size":10}, "deleteNamespacesBatch"],
    [{"list":"list","size":10}, "authorizeResources"],
    [{"list":"targets","size":50}, "assignRole,revokeRole"],
    [{"list":"roleList","size":50}, "deleteRoles"],
  ],
};
