// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { AccessKeysOperations } from "./access-keys.js";
import type { ApplicationsOperations } from "./applications.js";
import type { ApprovalsOperations } from "./approvals.js";
import type { AuditLogsOperations } from "./audit-logs.js";
import type { BillingOperations } from "./billing.js";
import type { CustomFieldsOperations } from "./custom-fields.js";
import type { DataPermissionsOperations } from "./data-permissions.js";
import type { DevicesOperations } from "./devices.js";
import type { EventsOperations } from "./events.js";
import type { ExternalIdentityProvidersOperations } from "./external-identity-providers.js";
import type { GroupsOperations } from "./groups.js";
import type { InvitationsOperations } from "./invitations.js";
import type { LdapServerOperations } from "./ldap-server.js";
import type { MessageServiceOperations } from "./message-service.js";
import type { MetadataOperations } from "./metadata.js";
import type { OrganizationsOperations } from "./organizations.js";
import type { PipelineOperations } from "./pipeline.js";
import type { PostsOperations } from "./posts.js";
import type { PublicAccountsOperations } from "./public-accounts.js";
import type { ResourcesOperations } from "./resources.js";
import type { RiskListsOperations } from "./risk-lists.js";
import type { RolesOperations } from "./roles.js";
import type { SecuritySettingsOperations } from "./security-settings.js";
import type { SignUpWhitelistsOperations } from "./sign-up-whitelists.js";
import type { SyncCenterOperations } from "./sync-center.js";
import type { TenantsOperations } from "./tenants.js";
import type { UsersOperations } from "./users.js";
import type { VerifyOperations } from "./verify.js";
import type { WebhooksOperations } from "./webhooks.js";
import type { WechatOperations } from "./wechat.js";

/** The operations of {@link ManagementClient}. */
export interface ManagementOperations
  extends AccessKeysOperations,
    ApplicationsOperations,
    ApprovalsOperations,
    AuditLogsOperations,
    BillingOperations,
    CustomFieldsOperations,
    DataPermissionsOperations,
    DevicesOperations,
    EventsOperations,
    ExternalIdentityProvidersOperations,
    GroupsOperations,
    InvitationsOperations,
    LdapServerOperations,
    MessageServiceOperations,
    MetadataOperations,
    OrganizationsOperations,
    PipelineOperations,
    PostsOperations,
    PublicAccountsOperations,
    ResourcesOperations,
    RiskListsOperations,
    RolesOperations,
    SecuritySettingsOperations,
    SignUpWhitelistsOperations,
    SyncCenterOperations,
    TenantsOperations,
    UsersOperations,
    VerifyOperations,
    WebhooksOperations,
    WechatOperations {}
