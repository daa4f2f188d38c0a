import type { JsonWebKey } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Server } from "node:net";

/** A WeChat Mini Program or Official Account. */
export interface WechatApp {
  appId: string;
  appSecret: string;
}

/** A GenAuth application. */
export interface App {
  appId: string;
  appSecret: string;
  /** The WeChat apps that the application has. */
  wechatApps?: readonly WechatApp[];
  /** Where users may be sent after sign-in; by default any http(s) URI on a loopback host. */
  redirectUris?: readonly string[];
  /** Where users may be sent after sign-out; by default any http(s) URI on a loopback host. */
  postLogoutRedirectUris?: readonly string[];
  /**
   * How the application authenticates at the token, introspection and revocation endpoints; by
   * default with its secret, in the header or in the body. `"none"` is a public application, which
   * has to use PKCE.
   */
  tokenEndpointAuthMethod?: "client_secret_post" | "client_secret_basic" | "none";
  /**
   * What its ID tokens are signed with; HS256 and kin use `appSecret`.
   *
   * @default `"HS256"`, as the service sets new applications up; `"RS256"` for a public application, and
   *   where `appSecret` has less than 32 bytes, which HS256 needs
   */
  idTokenSigningAlg?: SigningAlgorithm | "HS256" | "HS384" | "HS512";
}

/** An application as a running emulator knows it. */
export interface KnownApp extends Readonly<App> {
  readonly wechatApps: readonly WechatApp[];
}

/** What the server's own keys can sign with. */
export type SigningAlgorithm =
  | "RS256"
  | "RS384"
  | "RS512"
  | "PS256"
  | "PS384"
  | "PS512"
  | "ES256"
  | "ES384"
  | "ES512"
  | "EdDSA"
  | "Ed25519";

/** Tells the time. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** A clock that stands still until it is told to move. */
export interface SettableClock extends Clock {
  /** Moves by `ms` milliseconds; returns the new time. */
  advance(ms: number): number;
  /** Moves to `ms` milliseconds since the epoch; returns it. */
  set(ms: number): number;
}

/** Where in an answer something happens. */
export type Stage = "before-headers" | "after-headers" | "mid-body";

/** Which requests a fault applies to. Everything that is given has to hold. */
export interface FaultMatch {
  /** Compared without regard to case. */
  method?: string;
  /** The path without the query. */
  path?: string | RegExp;
  /** Values by header name; names are compared without regard to case. */
  header?: Record<string, string | RegExp>;
  /** Decides by itself. If it throws, the request is answered with HTTP 500. */
  when?(request: RecordedRequest): boolean;
}

/**
 * Tells the emulator to misbehave. The first rule that matches a request applies to it, alone; its
 * effects can be combined, except `reset`, `stall` and `truncate` with each other, `json` with
 * `rawBody`, and `rawResponse` with anything but `delay` and `drip`.
 *
 * The operation itself is not run, and so has no consequences, when its answer is not needed: with
 * `json`, `rawBody`, `rawResponse`, a `status` from 300, and anything `before-headers`.
 */
export interface FaultRule {
  /** Which requests; all by default. */
  match?: FaultMatch;
  /** How many matching requests to spoil; 1 by default, `Infinity` for all. */
  times?: number;
  /** How many matching requests to leave alone first; 0 by default. */
  skip?: number;
  /** Milliseconds of real time before the request is handled. */
  delay?: number;
  /**
   * Ends the connection abruptly (TCP RST; under HTTP/2 RST_STREAM with INTERNAL_ERROR). `true`
   * means `"before-headers"`; `"mid-body"` is after half of the body.
   */
  reset?: true | Stage;
  /** Sends nothing more from there on and keeps the connection open. */
  stall?: Stage;
  /** Sends the body in portions of `bytes`, with `intervalMs` milliseconds between them. */
  drip?: { bytes: number; intervalMs: number };
  /** Declares the whole `content-length`, sends so many bytes of the body, and closes. */
  truncate?: number;
  /**
   * The HTTP status, 200 to 599. From 300 it comes with a body in the service's form, unless
   * `json` or `rawBody` give another; below, the operation's answer stays.
   */
  status?: number;
  /** The reason phrase; HTTP/2 has none. */
  statusMessage?: string;
  /** Set over the usual headers; `null` removes one. */
  headers?: Record<string, string | string[] | null>;
  /** The body, as it is; declared as JSON unless `headers` say otherwise. */
  rawBody?: string | Buffer;
  /** The body as a JSON value. */
  json?: unknown;
  /** Compresses the body and says so in `content-encoding`. */
  encoding?: "gzip" | "deflate" | "br";
  /**
   * Bytes written to the connection in place of an answer, after which it is closed. Under HTTP/2
   * it is closed without them.
   */
  rawResponse?: string | Buffer;
}

/** A fault rule in force. */
export interface Fault {
  /** How many requests it was applied to. */
  readonly hits: number;
  /** Takes it out of force. */
  remove(): void;
}

/** A request that was received completely. */
export interface RecordedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** As sent, without the question mark; `""` if there is none. */
  readonly query: string;
  /** `"1.0"`, `"1.1"` or `"2.0"`. */
  readonly httpVersion: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Names and values in turn, as sent. */
  readonly rawHeaders: readonly string[];
  readonly body: string;
  /** The body's JSON value; `undefined` if it is not JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: only the sender knows its shape.
  readonly json: any;
  /** When it was complete: milliseconds since the epoch by the emulator's clock. */
  readonly time: number;
  readonly remotePort: number;
  /** 1 for the emulator's first connection, and so on. */
  readonly connectionId: number;
}

/** A WeChat access token. Times are milliseconds since the epoch. */
export interface WechatToken {
  readonly accessToken: string;
  readonly issuedAt: number;
  /** As answered to callers, there in seconds. */
  readonly expiresAt: number;
  /** Until when WeChat accepts it: `expiresAt`, or what replacing or revoking it made of that. */
  readonly validUntil: number;
}

/** WeChat's side of the emulator. Every function throws for an appId that no application has. */
export interface Wechat {
  /** Whether WeChat would accept the token now. */
  isValid(wechatAppId: string, accessToken: string): boolean;
  /** All tokens issued so far, the oldest first. */
  issued(wechatAppId: string): WechatToken[];
  /** Replaces the token ahead of time; the former stays valid for five minutes. */
  rotate(wechatAppId: string): WechatToken;
  /**
   * Invalidates one token, or all, at once. The next request gets a new one if the current token is
   * among them. Throws for a token that was never issued.
   */
  revoke(wechatAppId: string, accessToken?: string): void;
}

/** A user to begin with. At least one of `username`, `email` and `phone` has to be there. */
export interface NewUser {
  username?: string;
  /** Compared without regard to case. */
  email?: string;
  /** Without the country's calling code. */
  phone?: string;
  /** `"+86"` by default. */
  phoneCountryCode?: string;
  /** In plain text. Without one, the user cannot sign in with a password. */
  password?: string;
  name?: string;
  nickname?: string;
  customData?: object;
  /** Any other field of the service's `UserDto`. */
  [field: string]: unknown;
}

/** A user as the service describes one (`UserDto`), custom data included, the password not. */
export interface User {
  userId: string;
  username?: string;
  email?: string;
  phone?: string;
  phoneCountryCode?: string;
  emailVerified: boolean;
  phoneVerified: boolean;
  loginsCount: number;
  customData: Record<string, unknown>;
  [field: string]: unknown;
}

/** An account of LDAP or Active Directory. */
export interface DirectoryAccount {
  sAMAccountName: string;
  password: string;
}

/** What a sign-in gives, as the service describes it (`LoginTokenResponseDataDto`). */
export interface TokenSet {
  scope: string;
  /** A JWT, signed with HS256 and the application's secret. */
  access_token: string;
  /** The same. Only where the scope has `openid`. */
  id_token?: string;
  /** Only where the scope has `offline_access`. */
  refresh_token?: string;
  token_type: "Bearer";
  /** Seconds that the access token lives. */
  expire_in: number;
}

/** The emulator's users. All that is returned are copies. */
export interface Users {
  /** All users, in the order in which they were added. */
  list(): User[];
  /** By user name, email address, phone number or `userId`. */
  find(account: string): User | undefined;
  /** Adds a user; addresses count as verified. Throws if an identifier is taken. */
  add(user: NewUser): User;
  /**
   * Signs a user in without a request. Throws if there is no such user or application.
   *
   * @param account As for `find`.
   * @param options.appId The emulator's first application by default.
   * @param options.scope `"openid profile"` by default.
   */
  signIn(account: string, options?: { appId?: string; scope?: string }): TokenSet;
}

/** A pair of keys of a programmatic account, for the client credentials grant. */
export interface AccessKey {
  accessKey: string;
  accessSecret: string;
}

/** Options of sign-in with OAuth 2.0 and OpenID Connect. */
export interface OidcOptions {
  /** `"jwt"` (RFC 9068, signed with RS256) by default. */
  accessTokenFormat?: "jwt" | "opaque";
  /** Seconds that everything lives, by the system's clock. */
  lifetimes?: {
    /** 14 days by default. */
    accessToken?: number;
    /** 14 days by default. */
    idToken?: number;
    /** 30 days by default. */
    refreshToken?: number;
    /** 600 by default. */
    authorizationCode?: number;
    /** 14 days by default. */
    session?: number;
  };
  /** Who else may ask for access tokens with the client credentials grant. */
  accessKeys?: readonly AccessKey[];
  /** Scopes that can be granted beside those of OpenID Connect. Others are left out. */
  scopes?: readonly string[];
  /**
   * Private JWKs with `kid` and `alg` to begin with, as `Oidc.keys` gives them; what is missing is
   * made, which takes a moment for RSA.
   */
  keys?: readonly JsonWebKey[];
}

/** The OAuth 2.0 and OpenID Connect side of the emulator. */
export interface Oidc {
  /** The `iss` of all tokens: `{url}/oidc`. */
  readonly issuer: string;
  /** The private keys as JWKs, the newest first; copies. */
  readonly keys: JsonWebKey[];
  /** The key set as it is published. */
  readonly jwks: { keys: JsonWebKey[] };
  /**
   * Replaces the signing keys; from then on the new ones sign.
   *
   * @param options.keepOld Whether the replaced ones stay in the key set; `true` by default.
   */
  rotateKeys(options?: { keepOld?: boolean }): Promise<void>;
  /**
   * Signs any claims as the server would: for tokens that no server issues. Throws if there is no
   * key of this `alg` and `kid`.
   *
   * @param header Over `{ alg: "RS256", typ: "JWT", kid }`, `kid` being that of the newest key;
   *   `undefined` takes a field out.
   */
  sign(claims: object, header?: Record<string, unknown>): string;
}

/** A text message or an email that was sent. */
export interface Message {
  readonly kind: "sms" | "email";
  /** An email address, or a phone number such as `"+86 13800000000"`. */
  readonly to: string;
  /** What the code is for, for example `"CHANNEL_LOGIN"`. */
  readonly channel: string;
  /** Six digits. */
  readonly code: string;
  /** Milliseconds since the epoch by the emulator's clock. */
  readonly time: number;
}

/** What a route's handler is given. */
export interface RouteContext {
  request: RecordedRequest;
  /** The values of the path's `{name}` segments, decoded. */
  params: Record<string, string>;
  /** The application that the request names; `undefined` only if `requiresApp` is false. */
  app: KnownApp;
  clock: Clock;
}

/** What a route's handler returns. */
export interface Answer {
  /** The HTTP status, 200 by default. */
  status?: number;
  headers?: Record<string, string | string[]>;
  /** The body as a JSON value … */
  json?: unknown;
  /** … or as it is. */
  body?: string | Buffer;
}

/** An operation for the emulator to answer. */
export interface Route {
  method: string;
  /** May hold segments of the form `{name}`. */
  path: string;
  handle(context: RouteContext): Answer | Promise<Answer>;
  /**
   * The fields of the JSON body. If given, anything else is refused before the handler is called:
   * other content types, missing, unknown and wrongly typed fields.
   */
  fields?: Record<
    string,
    { type?: "string" | "number" | "boolean" | "object" | "array"; required?: boolean }
  >;
  /** Whether the request must name a known application; true by default. */
  requiresApp?: boolean;
}

/** Counts since the start. */
export interface Stats {
  /** Connections accepted. */
  connections: number;
  /** Connections open now. */
  openConnections: number;
  /** TLS handshakes completed. */
  handshakes: number;
  /** Requests received completely. */
  requests: number;
  /** Requests that a fault was applied to. */
  faults: number;
  /** WeChat access tokens issued. */
  tokensIssued: number;
}

/** A running emulator. */
export interface Emulator {
  /** For example `http://127.0.0.1:3000`, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  readonly host: string;
  /** The applications it knows. */
  readonly apps: readonly KnownApp[];
  readonly clock: Clock;
  /** The Node server underneath, for what goes beyond requests, such as `upgrade`. */
  readonly server: Server;
  readonly wechat: Wechat;
  /** `undefined` unless the option `oidc` is set. */
  readonly oidc: Oidc | undefined;
  readonly users: Users;
  /** The last 10,000 text messages and emails that were sent, the oldest first; a copy. */
  readonly messages: Message[];
  /** Forgets the messages; the codes in them stay valid. */
  clearMessages(): void;
  /** The last 10,000 requests in the order in which they were complete; a copy. */
  readonly requests: RecordedRequest[];
  /** Forgets the recorded requests. */
  clearRequests(): void;
  /** Adds a fault rule behind those in force. Throws for a rule that makes no sense. */
  fault(rule: FaultRule): Fault;
  /** Takes all fault rules out of force. */
  clearFaults(): void;
  /** Adds an operation, or replaces the one with the same method and path. */
  route(route: Route): void;
  /**
   * Hands everything below a path to a request handler; routes come first. As in Express, the
   * handler sees `url` without the prefix, and `baseUrl` and `originalUrl`. Its response is
   * collected and sent when it has ended.
   */
  mount(prefix: string, handler: (req: IncomingMessage, res: ServerResponse) => unknown): void;
  stats(): Stats;
  /** Ends all connections at once and stops. Can be called again. */
  close(): Promise<void>;
  /** The same as `close()`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Options of `startEmulator`. */
export interface EmulatorOptions {
  /** 0, the default, takes any free one. */
  port?: number;
  /** `"127.0.0.1"` by default. */
  host?: string;
  /** What token life times and the `date` header follow; the system's clock by default. */
  clock?: Clock;
  /** `[DEMO_APP]` by default. */
  apps?: readonly App[];
  /** WeChat apps that every application has beside its own. */
  wechatApps?: readonly WechatApp[];
  /** How `expiresAt` is written: `"string"` as documented, by default, or `"number"`. */
  expiresAtFormat?: "string" | "number";
  /** Who can sign in from the start; `[DEMO_USER]` by default. */
  users?: readonly NewUser[];
  /** Whom LDAP knows; `[DEMO_DIRECTORY_ACCOUNT]` by default. */
  ldapAccounts?: readonly DirectoryAccount[];
  /** Whom Active Directory knows; `[DEMO_DIRECTORY_ACCOUNT]` by default. */
  adAccounts?: readonly DirectoryAccount[];
  /**
   * Whether operations of the signed-in user refuse requests without an access token that the
   * emulator has issued, as the service does; `true` by default. With `false`, such requests act as
   * the first user.
   */
  requireSignIn?: boolean;
  /**
   * Sign-in with OAuth 2.0 and OpenID Connect; off by default. The package `oidc-provider` has to be
   * installed.
   */
  oidc?: boolean | OidcOptions;
  /** Fault rules that hold from the start. */
  faults?: readonly FaultRule[];
  /** Serves https. With `http2`, clients can choose between HTTP/2 and HTTP/1.1 (ALPN). */
  tls?: { key: string | Buffer; cert: string | Buffer; http2?: boolean };
}

/**
 * Starts a GenAuth server on this machine. Rejects with a `TypeError` whose `code` is
 * `"ERR_INVALID_OPTION"` for options that it does not accept, and with Node's own error, for
 * example `EADDRINUSE`, when it cannot listen.
 */
export function startEmulator(options?: EmulatorOptions): Promise<Emulator>;

/**
 * Makes a clock that stands still until it is told to move.
 *
 * @param startMs Milliseconds since the epoch; the present moment by default.
 */
export function createClock(startMs?: number): SettableClock;

/**
 * Makes a throw-away certificate authority and a server certificate signed by it, for the `tls`
 * option. All in PEM; `ca` is what clients have to trust.
 *
 * @param options.hosts Names and addresses; `["localhost", "127.0.0.1", "::1"]` by default.
 * @param options.days Until it expires, 1 to 3650; 30 by default.
 */
export function createCertificate(options?: { hosts?: readonly string[]; days?: number }): {
  key: string;
  cert: string;
  ca: string;
};

/** An answer as the service gives it when all is well; `data` is any JSON value. */
export function success(data: unknown, message?: string): Answer;

/** An answer as the service gives it when something is wrong; HTTP 200 unless `status` is given. */
export function failure(what: {
  statusCode: number;
  apiCode: number;
  message: string;
  status?: number;
  headers?: Record<string, string | string[]>;
}): Answer;

/** The application that an emulator knows unless told otherwise. */
export const DEMO_APP: KnownApp;

/**
 * The `apiCode`s of the emulator's failures. The two WeChat codes are WeChat's own `errcode`s, the
 * others the emulator's.
 */
export const API_CODES: Readonly<{
  /** HTTP 400: the body is not JSON or a form as the operation takes it, or not declared as such. */
  BODY_UNREADABLE: 4000;
  /** HTTP 200, `statusCode` 400: a field is missing, unknown or of the wrong type. */
  PARAMETER_INVALID: 4001;
  /** HTTP 400: neither `x-authing-app-id` nor `x-genauth-app-id` was sent. */
  APP_ID_MISSING: 4002;
  /** HTTP 200, `statusCode` 400: a one-time code is wrong, used up or expired. */
  CODE_WRONG: 4003;
  /** HTTP 200, `statusCode` 400: a token or ticket of a former step is wrong, used up or expired. */
  TICKET_WRONG: 4004;
  /** HTTP 200, `statusCode` 400: a password is not encrypted as the request says. */
  PASSWORD_UNREADABLE: 4005;
  /** HTTP 200, `statusCode` 400: what the operation needs is not so, such as an email to unbind. */
  STATE_WRONG: 4006;
  /** HTTP 200, `statusCode` 401: the operation needs a signed-in user. */
  SIGN_IN_REQUIRED: 4010;
  /** HTTP 200, `statusCode` 401: no user has this account and this password. */
  CREDENTIALS_WRONG: 4011;
  /** HTTP 200, `statusCode` 401: the application authenticates with a wrong id or secret. */
  CLIENT_WRONG: 4012;
  /** HTTP 404: no such path. */
  PATH_UNKNOWN: 4040;
  /** HTTP 200, `statusCode` 404: no application has this id. */
  APP_UNKNOWN: 4041;
  /** HTTP 200, `statusCode` 404: no such user. */
  USER_UNKNOWN: 4042;
  /** HTTP 200, `statusCode` 404: no such QR code or push code. */
  CODE_ID_UNKNOWN: 4043;
  /** HTTP 405: the path exists, the method does not. */
  METHOD_NOT_ALLOWED: 4050;
  /** HTTP 200, `statusCode` 409: another user has this user name, email address or phone number. */
  ACCOUNT_TAKEN: 4090;
  /** HTTP 413: the request body is larger than 10 MiB. */
  BODY_TOO_LARGE: 4130;
  /** HTTP 500: a handler or a rule's `when` threw. */
  HANDLER_FAILED: 5000;
  /** Any HTTP status from 300: a fault rule asked for it. */
  FAULT_INJECTED: 5990;
  /** HTTP 200, `statusCode` 400: the application has no such WeChat app. */
  WECHAT_APP_UNKNOWN: 40013;
  /** HTTP 200, `statusCode` 400: the WeChat app has another secret. */
  WECHAT_SECRET_WRONG: 40125;
}>;

/** The user that an emulator knows unless told otherwise. */
export const DEMO_USER: Readonly<{
  username: string;
  email: string;
  phone: string;
  password: string;
}>;

/** The account of LDAP and of Active Directory that an emulator knows unless told otherwise. */
export const DEMO_DIRECTORY_ACCOUNT: Readonly<DirectoryAccount>;

/** Milliseconds that a one-time code lives: five minutes. */
export const CODE_LIFETIME_MS: 300_000;
/** How many requests `Emulator.requests` remembers: 10,000. */
export const RECORDED_REQUESTS: 10_000;
/** Characters of a WeChat access token: 512. */
export const TOKEN_LENGTH: 512;
/** Milliseconds that a WeChat access token lives: two hours. */
export const TOKEN_LIFETIME_MS: 7_200_000;
/** Milliseconds before expiry from which on a request renews the token: five minutes. */
export const RENEWAL_WINDOW_MS: 300_000;
/** Milliseconds that WeChat goes on honouring a replaced token: five minutes. */
export const OVERLAP_MS: 300_000;
