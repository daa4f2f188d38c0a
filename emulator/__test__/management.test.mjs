import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { API_CODES, DEMO_ACCESS_KEY, success } from "../index.js";
import { sample } from "../src/catalogue/sample.js";
import { modelShape } from "../src/catalogue/shapes.js";
import { findFieldFault } from "../src/catalogue/validate.js";
import { OPERATIONS } from "../src/generated/management-catalogue.js";
import { send, start } from "./support/client.mjs";
import { ask, codesOf, signed, signedPost } from "./support/management.mjs";
import { WORLD } from "./support/world.mjs";

const INVALID = [400, API_CODES.PARAMETER_INVALID];
/** Most checks here are about requests; those of the identity have a file of their own. */
const OPEN = { management: { requireIdentity: false } };
const KEY = {
  accessKeyId: DEMO_ACCESS_KEY.accessKeyId,
  accessKeySecret: DEMO_ACCESS_KEY.accessKeySecret,
};
const JSON_TYPE = { "content-type": "application/json" };

/** The records that requests name, by the name of the argument. */
const NAMED = {
  appId: "app1",
  departmentId: "60b49eb83fd80adb96f26e68",
  departmentIds: ["60b49eb83fd80adb96f26e68"],
  linkUserId: "6229ffa00000000000e3e3d9",
  linkUserIds: ["6229ffa00000000000e3e3d9"],
  departmentIdList: "60b49eb83fd80adb96f26e68",
  leaderUserIds: ["6229ffa00000000000e3e3d9"],
  memberId: undefined,
  memberIds: undefined,
  postIdList: undefined,
  namespace: "default",
  namespaceCode: "default",
  organizationCode: "steamory",
  parentDepartmentId: "6229c4deb3e4d8a20b6021ff",
  policyIds: ["60b49xxxxxxxxxxxxxxx6e68"],
  postId: "60b49eb83fd80adb96f26e68",
  postIds: ["60b49eb83fd80adb96f26e68"],
  rootNodeId: "623c20b2a062aaaaf41b17da",
  syncTaskId: 1000,
  targetIdentifier: "6229ffa00000000000e3e3d9",
  targetIdentifiers: ["6229ffa00000000000e3e3d9"],
  tenantId: "623c20b2a062aaaaf41b17da",
  tenantIds: undefined,
  userId: "6229ffa00000000000e3e3d9",
  userIds: ["6229ffa00000000000e3e3d9"],
};
/** The same for operations that create nothing. */
const EXISTING = {
  ...NAMED,
  code: "example",
  idList: "60b49eb83fd80adb96f26e68",
  id: "60b49eb83fd80adb96f26e68",
  newCode: "new-code",
  organizationNewCode: undefined,
  namespaceCode: "examplePermissionNamespace",
  policyId: "60b49xxxxxxxxxxxxxxx6e68",
  resource: "treeResource1",
  resourceCode: "dataResourceTestCode",
  roleCode: "example",
};
const OWN = {
  createOrganization: ["organizationCode"],
};
/** Optional arguments of which one is required. */
const ALSO = {
  getDepartment: ["departmentId?", "organizationCode?"],
  getTenantUser: ["linkUserId?"],
};
/** Values for single operations. */
const PLACES = {
  authorizeDataPolicies: { id: "6229ffa00000000000e3e3d9" },
  createPipelineFunction: { timeout: 3 },
  updatePipelineFunction: { timeout: 3 },
  listRoleAssignments: { namespaceCode: "default" },
  searchDepartmentsList: { advancedFilter: undefined },
  // The sample of a password is not encrypted.
  createTenantUser: { password: undefined },
  createMultipleTenantAdmin: { tenantIds: ["623c20b2a062aaaaf41b17da"] },
  createUser: { password: undefined },
  createUsersBatch: { password: undefined },
  updateUser: { password: undefined },
  updateUserBatch: { password: undefined },
};

/** An empty text is a missing one in a request, but not in an answer. */
const filled = (_key, value) => (value === "" ? "-" : value);

function named({ name }, value) {
  const known = { ...(/^create(?!OrUpdate)/.test(name) ? NAMED : EXISTING), ...PLACES[name] };
  const visit = (node) => {
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(
      Object.entries(node)
        .map(([key, item]) => {
          if (item === `example-${key}` && ["page", "limit"].includes(key)) return [key, "1"];
          if (!(key in known) || OWN[name]?.includes(key)) return [key, visit(item)];
          const isList = Array.isArray(item) && known[key] !== undefined;
          return [key, isList ? [known[key]].flat() : known[key]];
        })
        .filter(([, item]) => item !== undefined),
    );
  };
  return visit(value);
}

/** A request that an operation accepts, made from its types. */
function requestOf(operation) {
  const { method, path, query = {}, body } = operation;
  const required = Object.entries(query)
    .filter(([name]) => !name.endsWith("?") || ALSO[operation.name]?.includes(name))
    .map(([name, type]) => [name.replace("?", ""), sample(type, name)]);
  const pairs = Object.entries(named(operation, Object.fromEntries(required))).map(
    ([name, value]) => (Array.isArray(value) ? `${name}[]=${value[0]}` : `${name}=${value}`),
  );
  const target =
    path.replaceAll(/\{\w+\}/g, "id%201") + (pairs.length > 0 ? `?${pairs.join("&")}` : "");
  if (body === undefined) return { target, method };
  const json = body.model ? named(operation, sample(body, "body")) : {};
  return { target, method, headers: JSON_TYPE, body: JSON.stringify(json) };
}

test("every operation answers in its declared form", async (t) => {
  const options = { ...OPEN, users: [], world: WORLD };
  const shared = await start(t, options);
  for (const operation of OPERATIONS) {
    // Those that change the world have one of their own.
    const isRead = operation.method === "GET";
    const emulator = isRead ? shared : await start(t, options);
    const request = requestOf(operation);
    // A sign of the management client, for the path that both clients have.
    request.headers = { ...request.headers, "x-authing-userpool-id": "any" };
    // The emulator issues tokens for its own keys alone.
    if (operation.name === "getManagementToken") request.body = JSON.stringify(KEY);
    const answer = await ask(emulator, request);
    assert.equal(
      answer.apiCode,
      undefined,
      `${operation.name}: ${answer.message} ${JSON.stringify(request)}`,
    );
    const shape = modelShape(operation.answer.model);
    // The emulator's envelope has the request's ID as well, which some models do not name.
    const { requestId: _, ...declared } = JSON.parse(JSON.stringify(answer), filled);
    const fault = findFieldFault(declared, shape);
    assert.equal(fault, undefined, `${operation.name}: ${fault}`);
    if (!isRead) await emulator.close();
  }
  assert.equal(OPERATIONS.length, 499);
});

describe("a request is refused", () => {
  const refusals = {
    "without a required parameter": { target: "/api/v3/get-user" },
    "with an unknown value of an enum": { target: "/api/v3/get-user?userId=1&userIdType=x" },
    "with text for a number": { target: "/api/v3/list-users?page=x" },
    "with an unknown parameter": { target: "/api/v3/get-user?userId=1&user=2" },
    "with a list in the query that is too long": {
      target: `/api/v3/get-user-batch?${"userIds[]=1&".repeat(51)}`,
    },
    "without a required field": { target: "/api/v3/delete-users-batch", body: {} },
    "with a field of another type": { target: "/api/v3/create-user", body: { phone: 1 } },
    "with a wrong value in a list of objects": {
      target: "/api/v3/create-users-batch",
      body: { list: [{ username: "a" }, { username: 5 }] },
    },
    "with a list that is too long": {
      target: "/api/v3/create-users-batch",
      body: { list: Array(51).fill({ username: "a" }) },
    },
  };
  for (const [what, { target, body }] of Object.entries(refusals)) {
    test(what, async (t) => {
      const emulator = await start(t, OPEN);
      const method = body === undefined ? "GET" : "POST";
      const request = { target, method, headers: JSON_TYPE, body: body && JSON.stringify(body) };
      assert.deepEqual(await codesOf(emulator, request), INVALID);
    });
  }

  test("only after its identity was checked", async (t) => {
    const emulator = await start(t);
    const request = { target: "/api/v3/get-user" };
    assert.deepEqual(await codesOf(emulator, request), [401, API_CODES.MANAGEMENT_TOKEN_INVALID]);
  });

  test("not with as many elements as allowed", async (t) => {
    const emulator = await start(t, OPEN);
    const list = Array.from({ length: 50 }, (_, index) => ({ username: `user-${index}` }));
    const body = JSON.stringify({ list });
    const request = {
      target: "/api/v3/create-users-batch",
      method: "POST",
      headers: JSON_TYPE,
      body,
    };
    assert.equal((await ask(emulator, request)).statusCode, 200);
  });
});

describe("the path that both clients have", () => {
  const path = "/api/v3/approval";
  const options = { query: "number=1", pairs: ["number=1"] };

  test("is the management operation for a signed request and for a token's", async (t) => {
    const emulator = await start(t);
    assert.equal((await ask(emulator, signed(path, options))).statusCode, 200);
    const wrong = signed(path, { ...options, pairs: [] });
    assert.equal((await ask(emulator, wrong)).apiCode, API_CODES.SIGNATURE_WRONG);
    const headers = {
      authorization: emulator.management.issueToken(),
      "x-authing-userpool-id": emulator.management.accessKeys[0].userPoolId,
    };
    assert.equal((await ask(emulator, { target: `${path}?number=1`, headers })).statusCode, 200);
  });

  test("is the authentication operation for other requests", async (t) => {
    const emulator = await start(t);
    const [{ appId }] = emulator.apps;
    const target = `${path}?number=1`;
    const unsigned = await send(emulator.url + target, {});
    assert.equal(JSON.parse(unsigned.text).apiCode, API_CODES.APP_ID_MISSING);
    const known = await ask(emulator, { target, headers: { "x-authing-app-id": appId } });
    assert.equal(known.statusCode, 200);
  });

  test("has one operation only after it was replaced", async (t) => {
    const emulator = await start(t);
    emulator.route({ method: "GET", path, requiresApp: false, handle: () => success("mine") });
    assert.equal((await ask(emulator, signed(path, options))).data, "mine");
    assert.equal((await ask(emulator, { target: path })).data, "mine");
  });
});

test("faults apply to the management API, and a refused request is recorded", async (t) => {
  const emulator = await start(t);
  const match = { path: "/api/v3/create-user" };
  emulator.fault({ match, status: 429, headers: { "retry-after": "1" } });
  const create = () => signedPost("/api/v3/create-user", { username: "a" });
  const { target, ...request } = create();
  const { status, headers } = await send(emulator.url + target, request);
  assert.deepEqual([status, headers["retry-after"]], [429, "1"]);
  assert.equal((await ask(emulator, create())).statusCode, 200);
  assert.equal(emulator.requests.length, 2);
});
