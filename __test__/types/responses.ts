import type {
  AuthenticationClient,
  DryRunRequest,
  ManagementClient,
  Models,
  WithResponse,
} from "genauth-native";

declare const management: ManagementClient;
declare const user: AuthenticationClient;

export async function valid(): Promise<void> {
  const response = await management.withResponse(management.getUser({ userId: "u" }));
  const value: Models.UserSingleRespDto = response.value;
  const attempts: number = response.attempts;
  const requestId: string | undefined = response.requestId;
  const status: number | undefined = response.status;
  const left: string | undefined = response.headers["x-ratelimit-remaining"];
  const total: number = response.timings.total;
  const connect: number | undefined = response.timings.connect;
  void [value, attempts, requestId, status, left, total, connect];
  const token: WithResponse<string> = await user.withResponse(
    user.wechatAccessToken({ appId: "a", appSecret: "s" }),
  );
  void token;
}

export function invalid(): void {
  // @ts-expect-error: not a promise
  void management.withResponse({ userId: "u" });
  // @ts-expect-error: the value of the call
  const wrong: Promise<WithResponse<number>> = user.withResponse(user.getProfile());
  void wrong;
}

export async function requests(): Promise<void> {
  const request = { method: "POST", url: "/api/v3/x", data: { a: 1 } };
  const described: DryRunRequest = await management.makeRequest({ ...request, dryRun: true });
  const { url }: { url: string } = await user.makeRequest({ ...request, dryRun: true });
  const answer: { anything: number } = await user.makeRequest({ ...request, throwOnFailure: true });
  void [described.headers["x-own"], described.body?.a, url, answer.anything];
  // @ts-expect-error: no such member
  void management.makeRequest({ ...request, dryrun: true });
  // @ts-expect-error: an answer of the service has no such form
  const wrong: number = (await management.makeRequest({ ...request, dryRun: true })).url;
  void wrong;
}
