import {
  ApiCode,
  type AuthenticationClient,
  isApiError,
  type ManagementClient,
  Models,
  StatusCode,
} from "genauth-native";

declare const client: ManagementClient;
declare const user: AuthenticationClient;

export async function valid(): Promise<void> {
  for await (const { userId } of client.iterate("listUsers", { keywords: "a" }, { limit: 20 })) {
    const id: string = userId;
    void id;
  }
  for await (const page of client.iterate("listRoles").pages()) {
    const roles: Models.RoleDto[] = page.items;
    void [roles, page.answer.statusCode, page.totalCount];
  }
  for await (const login of user.iterate("getLoginHistory")) void login.loginAt;

  const report = await client.bulk("addGroupMembers", ["a"], { argument: { code: "g" } });
  await client.bulk("createUsersBatch", [{ username: "u" }], { resume: report, concurrency: 2 });
  for (const outcome of report.outcomes) {
    if (outcome.state === "failed") void outcome.error.code;
  }

  const answer = await client.waitUntil(
    (options) => client.getUser({ userId: "u" }, options),
    ({ data }) => data.status === Models.UserDto.status.ACTIVATED,
    { timeout: 1_000, maxDelay: 10 },
  );
  void answer.data.userId;

  const error: unknown = new Error();
  if (isApiError(error, ApiCode.USER_NOT_FOUND)) {
    const code: 2004 = error.apiCode;
    void code;
  }
  const status: StatusCode = StatusCode.NotFoundError;
  void status;
}

export function invalid(): void {
  // @ts-expect-error: not an operation with pages
  client.iterate("getUser", { userId: "u" });
  // @ts-expect-error: not a field of the argument
  client.iterate("listUsers", { keyword: "a" });
  // @ts-expect-error: the elements are user IDs
  void client.bulk("addGroupMembers", [1]);
  // @ts-expect-error: the list is not part of the argument
  void client.bulk("addGroupMembers", ["a"], { argument: { code: "g", userIds: [] } });
  // @ts-expect-error: read-only
  ApiCode.USER_NOT_FOUND = 1;
}
