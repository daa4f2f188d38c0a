"use strict";

const ALICE = "64d0e0a0a11ce00000000001";
const ROOT_OF_LABS = "64d0e0a0de9a000000000020";

/** The records that the samples of the reference name, for the option `world`. */
const SAMPLE_WORLD = freeze({
  users: [
    {
      userId: ALICE,
      username: "alice",
      email: "alice@example.com",
      phone: "13800000001",
      name: "Alice",
      externalId: "employee-1",
      password: "USER_PASSWORD",
    },
    {
      userId: "64d0e0a0b0b0000000000002",
      username: "bob",
      email: "bob@example.com",
      name: "Bob",
      externalId: "employee-2",
      password: "USER_PASSWORD",
    },
    // Has neither an email address nor a phone number.
    {
      userId: "64d0e0a0ca40100000000003",
      username: "carol",
      name: "Carol",
      externalId: "employee-3",
      password: "USER_PASSWORD",
    },
    { userId: "64d0e0a0acc0000000000004", username: "reception", name: "Reception" },
  ],
  namespaces: [
    { code: "blog", name: "Blog" },
    { code: "shop", name: "Shop" },
    ...["old-blog", "old-chat", "old-forum", "old-shop", "old-crm", "old-wiki"].map((code) => ({
      code,
      name: code,
    })),
  ],
  organizations: [
    {
      organizationCode: "acme",
      organizationName: "Acme",
      departments: [
        {
          departmentId: "64d0e0a0de9a000000000007",
          name: "Engineering",
          code: "engineering",
          members: ["alice"],
        },
        { departmentId: "64d0e0a0de9a000000000008", name: "Sales", code: "sales" },
      ],
    },
    {
      organizationCode: "acme-labs",
      organizationName: "Acme Labs",
      rootDepartmentId: ROOT_OF_LABS,
    },
  ],
  groups: [
    {
      id: "64d0e0a09409000000000005",
      code: "developers",
      name: "Developers",
      description: "Everybody who writes code.",
      type: "static",
      members: ["bob"],
    },
    {
      code: "summer-interns",
      name: "Summer interns",
      description: "Who was here in summer.",
      type: "static",
    },
  ],
  roles: [
    {
      id: "64d0e0a0401e000000000006",
      code: "editor",
      name: "Editor",
      namespace: "blog",
      assignedTo: ["alice"],
    },
    { code: "guest-author", name: "Guest author", namespace: "blog" },
    { code: "guest-editor", name: "Guest editor", namespace: "blog" },
    { code: "night-shift", name: "Night shift" },
  ],
  resources: [
    {
      code: "articles",
      name: "Articles",
      namespace: "blog",
      type: "DATA",
      actions: [
        { name: "read", description: "Read articles." },
        { name: "write", description: "Write articles." },
      ],
    },
    { code: "comments", name: "Comments", namespace: "blog", type: "DATA" },
    { code: "polls", name: "Polls", namespace: "blog", type: "DATA" },
    { code: "quizzes", name: "Quizzes", namespace: "blog", type: "DATA" },
    {
      id: "64d0e0a04e50000000000021",
      code: "banners",
      name: "Banners",
      namespace: "blog",
      type: "UI",
    },
  ],
  dataResources: [
    {
      namespaceCode: "shop",
      resourceCode: "catalog",
      resourceName: "Catalog",
      type: "TREE",
      struct: [{ code: "books", name: "Books", children: [{ code: "novels", name: "Novels" }] }],
      actions: ["read", "write"],
    },
    {
      namespaceCode: "shop",
      resourceCode: "old-catalog",
      resourceName: "Old catalog",
      type: "STRING",
      struct: "old-catalog",
      actions: ["read"],
    },
  ],
  dataPolicies: [
    {
      policyId: "64d0e0a0901c000000000010",
      policyName: "Readers of the catalog",
      statementList: [{ effect: "ALLOW", permissions: ["shop/catalog/books/read"] }],
    },
  ],
  tenants: [
    {
      tenantId: "64d0e0a07e4a00000000000a",
      code: "acme-europe",
      name: "Acme Europe",
      members: ["alice", "bob"],
    },
  ],
  posts: [
    {
      id: "64d0e0a09057000000000009",
      code: "team-lead",
      name: "Team lead",
      members: ["alice"],
    },
    { code: "trainee", name: "Trainee" },
  ],
  syncTasks: [
    {
      syncTaskId: 1,
      syncTaskName: "Employees from Lark",
      syncTaskType: "lark",
      syncTaskFlow: "upstream",
      syncTaskTrigger: "manually",
    },
  ],
  syncJobs: [{ syncJobId: 1, syncTaskId: 1, syncTrigger: "manually" }],
  syncRiskOperations: [{ syncRiskOperationId: 1, syncTaskId: 1 }],
  tenantImports: [{ importId: 1 }],
});

function freeze(value) {
  if (typeof value === "object") Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

module.exports = { SAMPLE_WORLD };
