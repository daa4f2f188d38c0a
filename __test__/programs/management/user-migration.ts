// Imports the users of an old system, and reports what became of each.
import { ManagementClient } from "authing-node-sdk";
import { CreateUserInfoDto } from "authing-node-sdk/dist/models/CreateUserInfoDto";
import type { ListUsersRequestDto } from "authing-node-sdk/dist/models/ListUsersRequestDto";
import { UpdateUserReqDto } from "authing-node-sdk/dist/models/UpdateUserReqDto";
import type { UserDto } from "authing-node-sdk/dist/models/UserDto";

interface OldUser {
  login: string;
  mail: string;
  fullName: string;
  active: boolean;
}

const BATCH = 50;

const client = new ManagementClient({
  accessKeyId: process.env.KEY_ID ?? "",
  accessKeySecret: process.env.KEY_SECRET ?? "",
  host: process.env.HOST,
  lang: "en-US",
  timeout: 20_000,
});

const oldUsers: OldUser[] = Array.from({ length: 120 }, (_, index) => ({
  login: `old-${index}`,
  mail: `old-${index}@example.com`,
  fullName: `用户 ${index} "é"`,
  active: index % 10 !== 0,
}));

function toUser(old: OldUser): CreateUserInfoDto {
  return {
    username: old.login,
    email: old.mail,
    name: old.fullName,
    status: old.active ? CreateUserInfoDto.status.ACTIVATED : CreateUserInfoDto.status.SUSPENDED,
    password: `Start-${old.login}!`,
    customData: { source: "old", tags: ["a", "b & c"] },
  };
}

async function* allUsers(query: ListUsersRequestDto): AsyncGenerator<UserDto> {
  for (let page = 1; ; page += 1) {
    const { statusCode, message, data } = await client.listUsers({
      ...query,
      options: { ...query.options, pagination: { page, limit: BATCH } },
    });
    if (statusCode !== 200) throw new Error(`${statusCode}: ${message}`);
    yield* data.list;
    if (page * BATCH >= data.totalCount) return;
  }
}

async function main(): Promise<void> {
  let created = 0;
  for (let start = 0; start < oldUsers.length; start += BATCH) {
    const list = oldUsers.slice(start, start + BATCH).map(toUser);
    const answer = await client.createUsersBatch({
      list,
      options: { keepPassword: true, resetPasswordOnFirstLogin: true },
    });
    if (answer.statusCode !== 200) throw new Error(answer.message);
    created += answer.data.length;
  }
  const again = await client.createUser({ username: "old-1" });
  const names: string[] = [];
  for await (const user of allUsers({ keywords: "old-" })) names.push(user.username ?? "");
  const { data: first } = await client.getUser({
    userId: "old-0",
    userIdType: "username",
    withCustomData: true,
  });
  await client.updateUser({
    userId: first.userId,
    nickname: "first",
    gender: UpdateUserReqDto.gender.F,
  });
  const { data: batch } = await client.getUserBatch({
    userIds: ["old-3", "old-4"],
    userIdType: "username",
  });
  const removed = await client.deleteUsersBatch({ userIds: [first.userId] });
  const gone = await client.getUser({ userId: first.userId });
  console.log(
    JSON.stringify({
      created,
      again: again.statusCode,
      listed: new Set(names).size,
      status: first.status,
      name: first.name,
      batch: batch.map(({ email }) => email).sort(),
      removed: removed.data.success,
      gone: gone.statusCode,
    }),
  );
}

main().catch((error: Error & { code?: string }) => {
  console.error(error);
  process.exitCode = 1;
});
