// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

import type { AccountDeletionOperations } from "./account-deletion.js";
import type { AppSignInOperations } from "./app-sign-in.js";
import type { ApplicationSubjectsOperations } from "./application-subjects.js";
import type { ApprovalsOperations } from "./approvals.js";
import type { CodeCheckOperations } from "./code-check.js";
import type { DevicesOperations } from "./devices.js";
import type { DouyinOperations } from "./douyin.js";
import type { EmailAndPhoneOperations } from "./email-and-phone.js";
import type { ExternalIdentityProvidersOperations } from "./external-identity-providers.js";
import type { InvitationLinksOperations } from "./invitation-links.js";
import type { InvitationPoliciesOperations } from "./invitation-policies.js";
import type { MessagesOperations } from "./messages.js";
import type { MfaFactorsOperations } from "./mfa-factors.js";
import type { MiniProgramPhoneOperations } from "./mini-program-phone.js";
import type { PasskeyAdministrationOperations } from "./passkey-administration.js";
import type { PasskeysOperations } from "./passkeys.js";
import type { PasswordAndSecurityOperations } from "./password-and-security.js";
import type { PasswordCheckOperations } from "./password-check.js";
import type { PermissionsOperations } from "./permissions.js";
import type { ProfileOperations } from "./profile.js";
import type { PublicAccountsOperations } from "./public-accounts.js";
import type { PushCodeOperations } from "./push-code.js";
import type { QrCodeSignInOperations } from "./qr-code-sign-in.js";
import type { SignInHelpersOperations } from "./sign-in-helpers.js";
import type { SignInOperations } from "./sign-in.js";
import type { SignUpOperations } from "./sign-up.js";
import type { SignedInUserOperations } from "./signed-in-user.js";
import type { SystemOperations } from "./system.js";
import type { WebauthnDevicesOperations } from "./webauthn-devices.js";
import type { WebauthnSignInOperations } from "./webauthn-sign-in.js";
import type { WechatMiniProgramOperations } from "./wechat-mini-program.js";
import type { WechatMobileOperations } from "./wechat-mobile.js";
import type { WechatOperations } from "./wechat.js";

/** The operations of {@link AuthenticationClient}. */
export interface AuthenticationOperations
  extends AccountDeletionOperations,
    AppSignInOperations,
    ApplicationSubjectsOperations,
    ApprovalsOperations,
    CodeCheckOperations,
    DevicesOperations,
    DouyinOperations,
    EmailAndPhoneOperations,
    ExternalIdentityProvidersOperations,
    InvitationLinksOperations,
    InvitationPoliciesOperations,
    MessagesOperations,
    MfaFactorsOperations,
    MiniProgramPhoneOperations,
    PasskeyAdministrationOperations,
    PasskeysOperations,
    PasswordAndSecurityOperations,
    PasswordCheckOperations,
    PermissionsOperations,
    ProfileOperations,
    PublicAccountsOperations,
    PushCodeOperations,
    QrCodeSignInOperations,
    SignInHelpersOperations,
    SignInOperations,
    SignUpOperations,
    SignedInUserOperations,
    SystemOperations,
    WebauthnDevicesOperations,
    WebauthnSignInOperations,
    WechatMiniProgramOperations,
    WechatMobileOperations,
    WechatOperations {}
