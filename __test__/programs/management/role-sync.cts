// Brings the roles of a namespace in line with a table.
import sdk = require("authing-node-sdk");
import roles = require("authing-node-sdk/dist/models/RoleSingleRespDto");
import target = require("authing-node-sdk/dist/models/TargetDto");

type Client = sdk.ManagementClient;
type Target = target.TargetDto;

const namespace = "shop";
const wanted: Record<string, string[]> = { editor: ["u1", "u2"], reader: ["u2"] };

async function ensureRole(client: Client, code: string): Promise<boolean> {
  const { data } = await client.getRole({ code, namespace });
  if (data) return false;
  const { statusCode, message } = await client.createRole({ code, namespace, description: code });
  if (statusCode !== 200) throw new Error(message);
  return true;
}

async function userIds(client: Client, names: string[]): Promise<string[]> {
  const found = await Promise.all(
    names.map((userId) => client.getUser({ userId, userIdType: "username" })),
  );
  return found.map(({ data }) => data.userId);
}

async function run(): Promise<void> {
  const client = new sdk.ManagementClient({
    accessKeyId: process.env.KEY_ID ?? "",
    accessKeySecret: process.env.KEY_SECRET ?? "",
    host: process.env.HOST,
  });
  await client.createNamespace({ code: namespace, name: "Shop" });
  await client.createUsersBatch({
    list: [{ username: "u1" }, { username: "u2" }, { username: "u3" }],
  });
  const report: Record<string, unknown> = {};
  for (const [code, names] of Object.entries(wanted)) {
    const isNew = await ensureRole(client, code);
    const ids = await userIds(client, names);
    const targets: Target[] = ids.map((targetIdentifier) => ({
      targetIdentifier,
      targetType: target.TargetDto.targetType.USER,
    }));
    await client.assignRole({ code, namespace, targets });
    const { data: members } = await client.listRoleMembers({ code, namespace, page: 1, limit: 10 });
    report[code] = {
      isNew,
      isNewAgain: await ensureRole(client, code),
      members: members.list.map(({ username }) => username).sort(),
    };
  }
  const [u1] = await userIds(client, ["u1"]);
  await client.revokeRole({
    code: "editor",
    namespace,
    targets: [{ targetIdentifier: u1, targetType: target.TargetDto.targetType.USER }],
  });
  const { data: left } = await client.listRoleMembers({ code: "editor", namespace });
  const { data: all } = await client.listRoles({ namespace });
  const free = await client
    .makeRequest({
      method: "POST",
      url: "/api/v3/get-role",
      data: {},
    })
    .catch(() => ({ statusCode: 404 }));
  const direct: roles.RoleSingleRespDto = await client.makeRequest({
    method: "GET",
    url: "/api/v3/get-role",
    params: { code: "reader", namespace },
  });
  console.log(
    JSON.stringify({
      ...report,
      left: left.list.map(({ username }) => username),
      roles: all.list.map(({ code }) => code).sort(),
      free: free.statusCode,
      direct: direct.data.code,
    }),
  );
}

run().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
