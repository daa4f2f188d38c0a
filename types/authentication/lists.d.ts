// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { AuthenticationOperations } from "./index.js";

type Answer<Name extends keyof AuthenticationOperations> = NonNullable<Awaited<ReturnType<AuthenticationOperations[Name]>>>;
type Element<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

/** The items of each operation that {@link AuthenticationClient.iterate} accepts. */
export interface PagedAuthenticationOperations {
  getEnablePermissionApplyRoleList: Element<NonNullable<Answer<"getEnablePermissionApplyRoleList">["data"]>["list"]>;
  initiatedList: Element<NonNullable<Answer<"initiatedList">["data"]>["list"]>;
  list: Element<Answer<"list">["data"]>;
  getLoginHistory: Element<NonNullable<Answer<"getLoginHistory">["data"]>["list"]>;
  getDepartmentList: Element<NonNullable<Answer<"getDepartmentList">["data"]>["list"]>;
}
