/** A world with a record for every identifier in the requests that a test makes from the types. */

const USER_ID = "6229ffa00000000000e3e3d9";
const DEPARTMENT_ID = "60b49eb83fd80adb96f26e68";

export const WORLD = {
  users: [{ userId: USER_ID, username: "sample", externalId: "10010", name: "Sample" }],
  namespaces: [
    { code: "example", name: "Example" },
    { code: "examplePermissionNamespace", name: "Example permission namespace" },
  ],
  organizations: [
    {
      organizationCode: "steamory",
      organizationName: "Steamory",
      rootDepartmentId: "623c20b2a062aaaaf41b17da",
      departments: [
        {
          departmentId: "6229c4deb3e4d8a20b6021ff",
          name: "Parent",
          departments: [{ departmentId: DEPARTMENT_ID, name: "Example", members: [USER_ID] }],
        },
      ],
    },
  ],
  groups: [{ code: "example", name: "Example", description: "An example", members: [USER_ID] }],
  roles: [
    { code: "example", name: "Example", assignedTo: [USER_ID] },
    { code: "exampleCode", name: "Example code" },
  ],
  resources: [
    { code: "example", name: "Example", type: "DATA" },
    { code: "treeResource1", name: "Tree", type: "DATA", actions: [{ name: "get" }] },
  ],
  dataResources: [
    {
      namespaceCode: "examplePermissionNamespace",
      resourceCode: "dataResourceTestCode",
      resourceName: "exampleDataResource",
      type: "STRING",
      struct: "exampleStringStruct",
      actions: ["get"],
    },
  ],
  dataPolicies: [{ policyId: "60b49xxxxxxxxxxxxxxx6e68", policyName: "Example policy" }],
  tenants: [
    {
      tenantId: "623c20b2a062aaaaf41b17da",
      name: "Example",
      code: "example",
      members: [USER_ID],
    },
  ],
  applications: [{ appId: "app1", appName: "Example", appIdentifier: "example" }],
  posts: [{ id: DEPARTMENT_ID, code: "example", name: "Example", members: [USER_ID] }],
  syncTasks: [
    {
      syncTaskId: 1000,
      syncTaskName: "Example task",
      syncTaskType: "lark",
      syncFlow: "upstream",
      syncTrigger: "manually",
      fieldMapping: [],
    },
  ],
  syncJobs: [
    {
      syncJobId: 1,
      syncTaskId: 1000,
      syncStatus: "pending",
      syncFlow: "upstream",
      syncTrigger: "manually",
    },
  ],
  syncRiskOperations: [{ syncRiskOperationId: 1, syncTaskId: 1000, objectId: USER_ID }],
};
