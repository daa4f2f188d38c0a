/** Tokens of a sign-in (RFC 6749, 5.1; OpenID Connect Core 1.0, 3.1.3.3). */
export interface OIDCTokenResponse {
  /** Access token. */
  access_token: string;
  /** ID token. Sent with the scope `openid` only. */
  id_token: string;
  /** Lifetime of the access token, in seconds. */
  expires_in: number;
  /** Refresh token. Sent with the scope `offline_access` only. */
  refresh_token: string;
  /** `Bearer`. */
  token_type: string;
  /** Permissions that were granted, separated by spaces. */
  scope?: string;
}

/** Token of an application or a programmatic account (RFC 6749, 4.4.3). */
export interface ClientCredentialsTokenResponse {
  /** Access token. */
  access_token: string;
  /** `Bearer`. */
  token_type: string;
  /** Lifetime, in seconds. */
  expires_in: number;
  /** Permissions that were granted, separated by spaces. */
  scope?: string;
}

/**
 * Introspection of a token (RFC 7662, 2.2). Fields other than `active` are present only for a valid token.
 */
export interface TokenIntrospection extends Record<string, any> {
  /** Whether the token is valid now. */
  active: boolean;
  /** Permissions, separated by spaces. */
  scope?: string;
  /** ID of the application that the token was issued to. */
  client_id?: string;
  /** `Bearer`. */
  token_type?: string;
  /** When it expires, in seconds since 1970-01-01T00:00:00Z. */
  exp?: number;
  /** When it was issued, in seconds since 1970-01-01T00:00:00Z. */
  iat?: number;
  /** ID of the user, or of the application. */
  sub?: string;
  /** Audience. */
  aud?: string | string[];
  /** Issuer. */
  iss?: string;
  /** ID of the token. */
  jti?: string;
}

/** Form of a token request for the application itself (RFC 6749, 4.4.2). */
export interface NativeTokenParams extends Record<string, string> {
  /** `client_credentials`. */
  grant_type: string;
  /** ID of the application. */
  client_id: string;
  /** Its secret. */
  client_secret: string;
  /** Permissions, separated by spaces. */
  scope: string;
}

/** Form of a token request for a code (RFC 6749, 4.1.3). */
export interface CodeToTokenParams {
  /** Type of the exchange. */
  grant_type: "authorization_code";
  /** ID of the application. */
  client_id: string;
  /** Its secret. */
  client_secret: string;
  /** The code. */
  code: string;
  /** The redirect URI of the authorization request. */
  redirect_uri: string;
}

/** Form of a token request for a refresh token (RFC 6749, 6). */
export interface RefreshTokenParams {
  /** Type of the exchange. */
  grant_type: "refresh_token";
  /** ID of the application. */
  client_id: string;
  /** Its secret. */
  client_secret: string;
  /** The refresh token. */
  refresh_token: string;
}

/** A user who has signed in, for applications that keep it in this form. */
export interface LoginState {
  /** Access token. */
  accessToken: string;
  /** ID token. */
  idToken: string;
  /** Refresh token. */
  refreshToken?: string;
  /** When the access token expires, in seconds since 1970-01-01T00:00:00Z. */
  expireAt: number;
  /** Claims of the ID token. */
  parsedIDToken: IDToken;
  /** Claims of the access token. */
  parsedAccessToken: AccessToken;
}

/**
 * A pending login, in the form of authing-node-sdk. The cookie of this package is signed and has another
 * form.
 */
export interface LoginTransaction {
  /** Value that the callback must return. */
  state?: string;
  /** Value that the ID token must hold. */
  nonce?: string;
  /** Where the browser returns. */
  redirectUri: string;
}

/**
 * Claims of a user (OpenID Connect Core 1.0, 5.1). Which claims are present depends on the scope and on the
 * profile of the user; only `sub` is always present.
 */
export interface UserInfo extends Record<string, any> {
  /** ID of the user. */
  sub: string;
  /** Full name. */
  name: string;
  /** Nickname. */
  nickname: string;
  /** Given name. */
  given_name: string;
  /** Family name. */
  family_name: string;
  /** Birthday: `YYYY-MM-DD`. */
  birthdate: string;
  /** Male, female, or unknown. */
  gender: "M" | "F" | "U";
  /** URL of a picture. */
  picture: string;
  /** When the profile was last changed. */
  updated_at: string;
  /** Time zone, such as `Asia/Shanghai`. */
  zoneinfo: string;
  /** Preferred user name. */
  preferred_username: string;
  /** Language and region, such as `zh-CN`. */
  locale: string;
}

/**
 * Claims of an ID token (OpenID Connect Core 1.0, 2). Verification guarantees `iss`, `sub`, `aud`, `exp`
 * and `iat`; the others are present if the service sends them.
 */
export interface IDToken extends UserInfo {
  /** ID of the user. */
  sub: string;
  /** Audience: your application. Services other than GenAuth may send a list. */
  aud: string;
  /** When it expires, in seconds since 1970-01-01T00:00:00Z. */
  exp: number;
  /** When it was issued, in seconds since 1970-01-01T00:00:00Z. */
  iat: number;
  /** Issuer. */
  iss: string;
  /** Value that the login began with. */
  nonce: string;
  /** Hash of the access token that was issued with it. */
  at_hash: string;
  /** Hash of the `state` of the same answer. */
  s_hash: string;
}

/** Claims of an access token that is a JWT. Verification guarantees `iss` and `exp`. */
export interface AccessToken extends Record<string, any> {
  /** ID of the token. */
  jti: string;
  /** ID of the user, or of the application. */
  sub: string;
  /** When it was issued, in seconds since 1970-01-01T00:00:00Z. */
  iat: number;
  /** When it expires, in seconds since 1970-01-01T00:00:00Z. */
  exp: number;
  /** Permissions, separated by spaces. */
  scope: string;
  /** Issuer. */
  iss: string;
  /** Audience. Services other than GenAuth may send a list. */
  aud: string;
}

/** Result of a ticket of CAS 1.0. */
export interface Cas10ValidationResult {
  /** Whether the ticket was valid. */
  valid: boolean;
  /** The reason, in the words of authing-node-sdk. */
  message?: string;
}

/** The user of a ticket of CAS 2.0. Which attributes are present depends on the profile of the user. */
export type Cas20ValidationSuccessResult = {
  serviceResponse: {
    authenticationSuccess: {
      /** Name of the user. */
      user: string;
      /** Claims of the user, as in {@link UserInfo}. */
      attributes: {
        updated_at: string;
        address: {
          country: string;
          postal_code: string;
          region: string;
          formatted: string;
        };
        phone_number_verified: boolean;
        phone_number: string;
        locale: string;
        zoneinfo: string;
        birthdate: string;
        gender: string;
        email_verified: boolean;
        email: string;
        website: string;
        picture: string;
        profile: string;
        preferred_username: string;
        nickname: string;
        middle_name: string;
        family_name: string;
        given_name: string;
        name: string;
        sub: string;
        /** ID of the user in the system that it came from. */
        external_id: string;
        /** ID of the user that several applications share. */
        unionid: string;
      };
    };
  };
};

/** Why a ticket of CAS 2.0 was refused. */
export type Cas20ValidationFailureResult = {
  authenticationFailure: {
    /** Such as `INVALID_TICKET` (CAS Protocol 3.0, 2.5.3). */
    code: string;
    /** The same for a person. */
    description: string;
  };
};
