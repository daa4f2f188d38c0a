import type { AuthenticationClient, ManagementClient, Models, WithResponse } from "genauth-native";

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
