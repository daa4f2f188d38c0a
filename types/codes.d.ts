// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

/** Known values of `apiCode` in answers and errors. The service may send others. */
export declare const ApiCode: {
  /** The signature of the access key is wrong. */
  readonly SIGNATURE_INVALID: 1300;
  /** The service does not support the signature method. */
  readonly SIGNATURE_METHOD_UNSUPPORTED: 1301;
  /** The service does not support the signature version. */
  readonly SIGNATURE_VERSION_UNSUPPORTED: 1302;
  /** The date of the signature has the wrong format. */
  readonly SIGNATURE_DATE_MALFORMED: 1303;
  /** The request has no date. */
  readonly SIGNATURE_DATE_MISSING: 1304;
  /** The date of the signature differs too much from the clock of the service. */
  readonly SIGNATURE_DATE_SKEWED: 1305;
  /** The nonce of the signature was used before. */
  readonly SIGNATURE_ALREADY_USED: 1306;
  /** The username is taken: the user chooses another one. */
  readonly USERNAME_DUPLICATE: 1108;
  /** The flow after the sign-in is complete, and the session exists. */
  readonly FLOW_COMPLETED: 1600;
  /** The user has enabled MFA: a factor must be verified. */
  readonly MFA_REQUIRED_BY_USER: 1635;
  /** The application requires MFA: a factor must be verified. */
  readonly MFA_REQUIRED_BY_APPLICATION: 1636;
  /** First sign-in: the user sets a new password without the old one. */
  readonly FIRST_SIGN_IN_PASSWORD_RESET: 1639;
  /** The external identity must be bound to an existing account. */
  readonly IDENTITY_BINDING_EXISTING: 1640;
  /** The external identity must be bound to an existing or a new account. */
  readonly IDENTITY_BINDING_ANY: 1641;
  /** The sign-in needs more fields of the profile. */
  readonly PROFILE_INCOMPLETE: 1642;
  /** The account is locked, and the user can unlock it. */
  readonly SELF_UNLOCK: 1643;
  /** The user must choose a tenant. */
  readonly TENANT_PORTAL: 1644;
  /** The tenant needs more fields of the profile. */
  readonly TENANT_PROFILE_INCOMPLETE: 1645;
  /** The external identity is bound without a question to the user. */
  readonly IDENTITY_BINDING_SILENT: 1666;
  /** The flow after the sign-in was aborted: the user signs in again. */
  readonly FLOW_ABORTED: 1699;
  /** The request has no photo of the face. */
  readonly FACE_PHOTO_MISSING: 1700;
  /** The request has no photo for the comparison. */
  readonly FACE_COMPARISON_PHOTO_MISSING: 1701;
  /** The face does not match. */
  readonly FACE_MISMATCH: 1702;
  /** A face can be bound only to a user with an email address or a phone number. */
  readonly FACE_BINDING_NEEDS_CONTACT: 1703;
  /** The phone number was not verified when a face was bound. */
  readonly FACE_BINDING_PHONE_FAILED: 1704;
  /** The email address was not verified when a face was bound. */
  readonly FACE_BINDING_EMAIL_FAILED: 1705;
  /** The face is already bound. */
  readonly FACE_ALREADY_BOUND: 1706;
  /** The face could not be bound. */
  readonly FACE_BINDING_FAILED: 1707;
  /** The user must sign in again at the host of the tenant. */
  readonly TENANT_SIGN_IN_AGAIN: 1708;
  /** The sign-in needs a captcha. */
  readonly CAPTCHA_REQUIRED: 2000;
  /** The user does not exist. */
  readonly USER_NOT_FOUND: 2004;
  /** The user is locked. */
  readonly USER_LOCKED: 2005;
  /** The password is wrong. */
  readonly PASSWORD_WRONG: 2006;
  /** The application does not exist. */
  readonly APPLICATION_NOT_FOUND: 2011;
  /** No user is signed in, or the management token is invalid or has expired. */
  readonly NOT_SIGNED_IN: 2020;
  /** The sign-in is invalid. */
  readonly LOGIN_INVALID: 2021;
  /** The user already exists. */
  readonly USER_EXISTS: 2026;
  /** The application does not permit sign-up. */
  readonly SIGN_UP_FORBIDDEN: 2031;
  /** The domain of the application is taken. */
  readonly APPLICATION_DOMAIN_TAKEN: 2039;
  /** The domain of the user pool is taken. */
  readonly USER_POOL_DOMAIN_TAKEN: 2040;
  /** The account is locked after too many failures. */
  readonly LOCKED_AFTER_FAILURES: 2057;
  /** The user must change the password, and enters the old one. */
  readonly PASSWORD_RESET_FORCED: 2058;
  /** The password is unsafe: the user should change it. */
  readonly PASSWORD_UNSAFE: 2061;
  /** The password is unsafe: the user must change it. */
  readonly PASSWORD_UNSAFE_RESET: 2071;
  /** The service sends one code by email per minute. */
  readonly CODE_SENT_TOO_OFTEN: 2080;
  /** The user pool does not exist. */
  readonly USER_POOL_NOT_FOUND: 2224;
  /** The account or the password is wrong. */
  readonly CREDENTIALS_WRONG: 2333;
  /** The user must choose an account. */
  readonly ACCOUNT_CHOICE: 2921;
  /** The user must choose an account for the sign-in. */
  readonly ACCOUNT_CHOICE_SIGN_IN: 2930;
  /** The post does not exist. Not documented; the service answered it for an unknown code. */
  readonly UNDOCUMENTED_4004: 4004;
  /** The plan of the user pool does not cover the call. */
  readonly BILLING: 4021;
  /** The invitation link has expired. */
  readonly INVITATION_EXPIRED: 4032;
  /** The invitation page has expired. */
  readonly INVITATION_PAGE_EXPIRED: 4033;
  /** The one-time password is wrong. */
  readonly TOTP_WRONG: 6001;
  /** The recovery code is wrong. */
  readonly TOTP_RECOVERY_CODE_WRONG: 6002;
  /** The request has no one-time password. */
  readonly TOTP_MISSING: 6003;
  /** The request has no recovery code. */
  readonly TOTP_RECOVERY_CODE_MISSING: 6004;
  /** Part of successful answers of several operations. */
  readonly OK: 20001;
  /** The user is disabled, or not a member of the tenant. */
  readonly USER_DISABLED_OR_NOT_IN_TENANT: 2120008;
  /** The user must not sign in to the tenant. */
  readonly TENANT_SIGN_IN_FORBIDDEN: 2130010;
  /** The LDAP connection is invalid. */
  readonly LDAP_CONNECTION_INVALID: 2820002;
};
export type ApiCode = (typeof ApiCode)[keyof typeof ApiCode];

/** Known values of `statusCode` in answers, and of `businessStatusCode` in errors. */
export declare const StatusCode: {
  /** The call succeeded. */
  readonly OK: 200;
  /** The request has the wrong form. */
  readonly InvalidArgumentError: 400;
  /** The request has no valid credential. */
  readonly UnauthorizedError: 401;
  /** The plan of the user pool does not cover the call. */
  readonly PaymentNeededError: 402;
  /** The credential does not permit the call. */
  readonly ForbiddenError: 403;
  /** The resource does not exist. */
  readonly NotFoundError: 404;
  /** A field conflicts with an existing resource. */
  readonly ConflictError: 409;
  /** The body of the request is too large. */
  readonly PayloadTooLargeError: 413;
  /** The request is well-formed, but breaks a business rule. */
  readonly InvalidOperationError: 422;
  /** The rate limit is exceeded. The HTTP status is 429, too. */
  readonly ThrottleError: 429;
  /** Another fault of the caller. */
  readonly ClientError: 499;
  /** A fault of the service. */
  readonly ServerError: 500;
  /** The service does not support the call. */
  readonly UnsupportedOperationError: 501;
  /** A server behind the service failed. */
  readonly BadGatewayError: 502;
  /** The service is under maintenance. */
  readonly ServiceUnavailableError: 503;
  /** The service could not reach a third-party endpoint. */
  readonly EndpointRequestError: 601;
  /** A third-party endpoint answered with an error. */
  readonly EndpointResponseError: 602;
  /** Custom code failed: a pipeline or a custom database. */
  readonly CustomCodeError: 603;
};
export type StatusCode = (typeof StatusCode)[keyof typeof StatusCode];
