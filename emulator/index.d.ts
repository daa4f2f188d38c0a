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
  /** The application's own WeChat apps. */
  wechatApps?: readonly WechatApp[];
  /** Allowed redirect URIs after sign-in; by default any http(s) URI on a loopback host. */
  redirectUris?: readonly string[];
  /** Allowed redirect URIs after sign-out; by default any http(s) URI on a loopback host. */
  postLogoutRedirectUris?: readonly string[];
  /**
   * How the application authenticates at the token, introspection and revocation endpoints; by
   * default with its secret, in the header or in the body. `"none"` is a public application, which
   * must use PKCE.
   */
  tokenEndpointAuthMethod?: "client_secret_post" | "client_secret_basic" | "none";
  /**
   * The signing algorithm of its ID tokens; HS256, HS384 and HS512 use `appSecret`.
   *
   * @default `"HS256"`, the service's default for new applications; `"RS256"` for a public application,
   *   and if `appSecret` is shorter than the 32 bytes that HS256 requires
   */
  idTokenSigningAlg?: SigningAlgorithm | "HS256" | "HS384" | "HS512";
}

/** An application of a running emulator. */
export interface KnownApp extends Readonly<App> {
  readonly wechatApps: readonly WechatApp[];
}

/** The signing algorithms of the server's own keys. */
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

/** A source of the current time. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** A clock that can be moved. That of `createClock` stands still until `advance` or `set` is called. */
export interface SettableClock extends Clock {
  /** Advances the clock by `ms` milliseconds; returns the new time. */
  advance(ms: number): number;
  /** Sets the clock to `ms` milliseconds since the epoch; returns the new time. */
  set(ms: number): number;
}

/** The point in an answer at which a fault occurs. */
export type Stage = "before-headers" | "after-headers" | "mid-body";

/** The requests that a fault applies to. All given conditions must match. */
export interface FaultMatch {
  /**
   * The name of an operation of either API, such as `listUsers`: that of the method of `ManagementClient` or
   * `AuthenticationClient`.
   */
  operation?: string;
  /** Not case-sensitive. */
  method?: string;
  /** The path without the query. */
  path?: string | RegExp;
  /** Values by header name; names are not case-sensitive. */
  header?: Record<string, string | RegExp>;
  /** A custom condition. If it throws, the request is answered with HTTP 500. */
  when?(request: RecordedRequest): boolean;
}

/**
 * A rule that makes the emulator misbehave. Only the first rule that matches a request is applied; its
 * effects can be combined, except `reset`, `stall` and `truncate` with each other, `json` with
 * `rawBody`, `rawResponse` with anything but `delay` and `drip`, and `socket` with anything but `delay`,
 * `drip`, `headers` and `statusMessage`.
 *
 * An accepted handshake of an event socket has no body: `"mid-body"` is then the same as
 * `"after-headers"`, and `truncate` counts the bytes of the answer and of the frames after it.
 *
 * The operation itself is not run, and so has no side effects, when its answer is not needed: with
 * `json`, `rawBody`, `rawResponse`, a `status` from 300, and any fault `before-headers`.
 */
export interface FaultRule {
  /** The requests that the rule applies to; all by default. */
  match?: FaultMatch;
  /** The number of matching requests to apply the rule to; 1 by default, `Infinity` for all. */
  times?: number;
  /** The number of matching requests to skip first; 0 by default. */
  skip?: number;
  /** Delay before the request is handled, in milliseconds of real time. */
  delay?: number;
  /**
   * Closes the connection abruptly (TCP RST; under HTTP/2 RST_STREAM with INTERNAL_ERROR). `true`
   * means `"before-headers"`; `"mid-body"` is after half of the body.
   */
  reset?: true | Stage;
  /** Sends nothing more from this point on and keeps the connection open. */
  stall?: Stage;
  /** Sends the body in chunks of `bytes` bytes, `intervalMs` milliseconds apart. */
  drip?: { bytes: number; intervalMs: number };
  /** Declares the full `content-length`, sends only this many bytes of the body, and closes. */
  truncate?: number;
  /**
   * The HTTP status, 200 to 599. A status from 300 comes with an error body in the service's form,
   * unless `json` or `rawBody` is set; with a lower status, the operation's answer is kept.
   */
  status?: number;
  /** The reason phrase; not sent over HTTP/2. */
  statusMessage?: string;
  /** Overrides the usual headers; `null` removes one. */
  headers?: Record<string, string | string[] | null>;
  /** The body, sent unchanged; declared as JSON unless `headers` sets another content type. */
  rawBody?: string | Buffer;
  /** The body as a JSON value. */
  json?: unknown;
  /** Compresses the body and sets `content-encoding`. */
  encoding?: "gzip" | "deflate" | "br";
  /**
   * Bytes written to the connection in place of an answer, after which it is closed. An HTTP/2
   * connection is closed without them.
   */
  rawResponse?: string | Buffer;
  /**
   * Faults of the event socket, once its handshake is accepted. A rule with this effect applies only to
   * requests for an event socket.
   */
  socket?: SocketFault;
}

/**
 * The faults of an accepted event socket. `close`, `drop` and `silent` exclude each other and begin after
 * `afterMessages` messages; the others begin with the socket and can be combined.
 */
export interface SocketFault {
  /** The number of messages to send properly first; 0 by default. */
  afterMessages?: number;
  /** Closes the socket with this status code. */
  close?: number;
  /** The reason for `close`, at most 123 bytes. */
  reason?: string;
  /** Ends the connection without a close frame: `"end"` with TCP FIN, `"reset"` with TCP RST. */
  drop?: "end" | "reset";
  /** Sends nothing more, neither messages nor pongs, and keeps the connection open. */
  silent?: true;
  /** Sends only this many bytes of frames, and ends the connection. */
  truncate?: number;
  /** `false`: leaves pings without an answer. */
  pongs?: boolean;
  /** Sends `count` messages as fast as the client reads them, see `EventSocket.flood`. */
  flood?: { count: number; bytes?: number };
  /** Splits each message into frames with a payload of this many bytes. */
  frameBytes?: number;
  /** Reads at most `bytes` bytes every `intervalMs` milliseconds. */
  slowRead?: { bytes: number; intervalMs: number };
}

/** An active fault rule. */
export interface Fault {
  /** The number of requests that it was applied to. */
  readonly hits: number;
  /** Removes the rule. */
  remove(): void;
}

/** A completely received request. */
export interface RecordedRequest {
  readonly method: string;
  /** The path without the query. */
  readonly path: string;
  /** The raw query without the question mark; `""` if there is none. */
  readonly query: string;
  /** `"1.0"`, `"1.1"` or `"2.0"`. */
  readonly httpVersion: string;
  /** Values by lower-case name. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** A flat list of names and values, as sent. */
  readonly rawHeaders: readonly string[];
  readonly body: string;
  /** The body's JSON value; `undefined` if it is not JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: only the sender knows its shape.
  readonly json: any;
  /** The time of complete receipt: milliseconds since the epoch by the emulator's clock. */
  readonly time: number;
  readonly remotePort: number;
  /** 1 for the emulator's first connection, 2 for the second, and so on. */
  readonly connectionId: number;
}

/** A WeChat access token. Times are milliseconds since the epoch. */
export interface WechatToken {
  readonly accessToken: string;
  readonly issuedAt: number;
  /** The expiry that clients receive; there it is in seconds. */
  readonly expiresAt: number;
  /** The time until which WeChat accepts it: `expiresAt`, unless it was replaced or revoked. */
  readonly validUntil: number;
}

/** WeChat's side of the emulator. Every function throws if no application has the appId. */
export interface Wechat {
  /** Whether WeChat would accept the token now. */
  isValid(wechatAppId: string, accessToken: string): boolean;
  /** All tokens issued so far, the oldest first. */
  issued(wechatAppId: string): WechatToken[];
  /** Replaces the token ahead of time; the previous one stays valid for five minutes. */
  rotate(wechatAppId: string): WechatToken;
  /**
   * Invalidates one token, or all, immediately. If the current token is among them, the next request
   * gets a new one. Throws for a token that was never issued.
   */
  revoke(wechatAppId: string, accessToken?: string): void;
}

/** A user to create. At least one of `username`, `email` and `phone` is required. */
export interface NewUser {
  username?: string;
  /** Not case-sensitive. */
  email?: string;
  /** Without the country's calling code. */
  phone?: string;
  /** `"+86"` by default. */
  phoneCountryCode?: string;
  /** In plain text. A user without one cannot sign in with a password. */
  password?: string;
  name?: string;
  nickname?: string;
  customData?: object;
  /** Any other field of the service's `UserDto`. */
  [field: string]: unknown;
}

/** A user in the service's form (`UserDto`), with custom data and without the password. */
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

/** The result of a sign-in in the service's form (`LoginTokenResponseDataDto`). */
export interface TokenSet {
  scope: string;
  /** A JWT signed with HS256 and the application's secret. */
  access_token: string;
  /** A JWT signed in the same way. Present only if the scope includes `openid`. */
  id_token?: string;
  /** Present only if the scope includes `offline_access`. */
  refresh_token?: string;
  token_type: "Bearer";
  /** Lifetime of the access token in seconds. */
  expire_in: number;
}

/** The emulator's users. All returned objects are copies. */
export interface Users {
  /** All users, in the order in which they were added. */
  list(): User[];
  /** Finds a user by user name, email address, phone number or `userId`. */
  find(account: string): User | undefined;
  /** Adds a user, whose addresses count as verified. Throws if an identifier is taken. */
  add(user: NewUser): User;
  /**
   * Signs a user in without a request. Throws if the user or the application does not exist, or the user is not
   * active.
   *
   * @param account As for `find`.
   * @param options.appId The emulator's first application by default.
   * @param options.scope `"openid profile"` by default.
   */
  signIn(account: string, options?: { appId?: string; scope?: string }): TokenSet;
}

/** The collections of the store. */
export type CollectionName =
  | "users"
  | "groups"
  | "namespaces"
  | "roles"
  | "resources"
  | "dataResources"
  | "dataPolicies"
  | "organizations"
  | "departments"
  | "tenants"
  | "applications"
  | "posts"
  | "syncTasks"
  | "syncJobs"
  | "syncRiskOperations"
  | "tenantImports";

/** The relations of the store. */
export type RelationName =
  | "groupMembers"
  | "roleAssignments"
  | "departmentMembers"
  | "resourceAuthorizations"
  | "applicationAccess"
  | "dataPolicyTargets"
  | "tenantMembers"
  | "postMembers"
  | "postDepartments";

/** A record of the management API, such as a group, in the form in which the emulator stores it. */
export type StoredRecord = Record<string, unknown>;

/** A link between two records, such as the membership of a user in a group. */
export interface Link {
  from: StoredRecord;
  to: StoredRecord;
  [detail: string]: unknown;
}

/** A change of the store. */
export interface StoreChange {
  /** The name of the collection, or of the relation for a link. */
  collection: CollectionName | RelationName;
  kind: "created" | "updated" | "deleted";
  /** A copy of the record after the change, or of the link. */
  record: StoredRecord | Link;
}

/** The records of one kind. Every function that adds or changes throws if a unique value is taken. */
export interface Collection {
  /** The records that have these values, in the order in which they were added; all without an argument. */
  list(criteria?: StoredRecord): StoredRecord[];
  /** The first record that has these values. */
  find(criteria: StoredRecord): StoredRecord | undefined;
  /** Adds a record; fields such as the ID and the time of creation are filled in. */
  add(fields: StoredRecord): StoredRecord;
  /** Changes the first record that has these values; the key of a record stays. Throws if there is none. */
  update(criteria: StoredRecord, changes: StoredRecord): StoredRecord;
  /** Removes the first record that has these values, with its links; returns whether there was one. */
  remove(criteria: StoredRecord): boolean;
  readonly size: number;
}

/** The links of one kind. Every function throws if a record that it names does not exist. */
export interface Relation {
  link(from: StoredRecord, to: StoredRecord, details?: StoredRecord): void;
  unlink(from: StoredRecord, to: StoredRecord): void;
  /** The links from a record, for example to the members of a group. */
  from(from: StoredRecord): Link[];
  /** The links to a record, for example from the groups of a user. */
  to(to: StoredRecord): Link[];
}

/** A record of the option `world` that lists users by user name, email address, phone number or `userId`. */
export interface WithMembers extends StoredRecord {
  members?: readonly string[];
}

/** A department and those below it. */
export interface NewDepartment extends WithMembers {
  name: string;
  departments?: readonly NewDepartment[];
}

/** An organization and its departments. */
export interface NewOrganization extends StoredRecord {
  organizationCode: string;
  organizationName: string;
  /** The ID of its root department; generated by default. */
  rootDepartmentId?: string;
  departments?: readonly NewDepartment[];
}

/**
 * The records that exist from the start, by collection, in the form in which the service shows them. IDs, times
 * and other fields that a record lacks are filled in.
 */
export interface World {
  /** In addition to those of the option `users`. */
  users?: readonly NewUser[];
  /** In addition to the namespace `default`. */
  namespaces?: readonly StoredRecord[];
  organizations?: readonly NewOrganization[];
  groups?: readonly WithMembers[];
  /** `assignedTo` lists users. */
  roles?: readonly (StoredRecord & { assignedTo?: readonly string[] })[];
  resources?: readonly StoredRecord[];
  dataResources?: readonly StoredRecord[];
  dataPolicies?: readonly StoredRecord[];
  tenants?: readonly WithMembers[];
  /** In addition to those of the option `apps`. */
  applications?: readonly StoredRecord[];
  posts?: readonly WithMembers[];
  /**
   * `accounts` lists the users that a synchronization creates or changes, `failure` is the message with which
   * it fails.
   */
  syncTasks?: readonly StoredRecord[];
  syncJobs?: readonly StoredRecord[];
  syncRiskOperations?: readonly StoredRecord[];
  /** `tenants` lists the tenants that an import creates. */
  tenantImports?: readonly StoredRecord[];
}

/** The records of the management API. All returned objects are copies. */
export interface Store {
  /** Throws if there is no collection of this name. */
  collection(name: CollectionName): Collection;
  /** Throws if there is no relation of this name. */
  relation(name: RelationName): Relation;
  /**
   * Calls the listener after each change, synchronously.
   *
   * @returns A function that removes the listener.
   */
  onChange(listener: (change: StoreChange) => void): () => void;
}

/** An access key of the management API. */
export interface ManagementAccessKey {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** The user pool of its management tokens; that of `DEMO_ACCESS_KEY` by default. */
  readonly userPoolId?: string;
}

/** Options of the management API. */
export interface ManagementOptions {
  /** `[DEMO_ACCESS_KEY]` by default. */
  accessKeys?: readonly ManagementAccessKey[];
  /**
   * How far the date of a signed request may be from the emulator's clock, in milliseconds; 300,000 by
   * default. The service does not publish its own value.
   */
  signatureSkewMs?: number;
  /** Lifetime of a management token in milliseconds, by the emulator's clock; two hours by default. */
  tokenLifetimeMs?: number;
  /**
   * Whether requests without `authorization` are refused, as the service does; `true` by default. An
   * `authorization` that is present must be valid in any case.
   */
  requireIdentity?: boolean;
}

/** The management side of the emulator. */
export interface Management {
  readonly accessKeys: readonly Required<ManagementAccessKey>[];
  /** Issues a management token without a request; for the first access key by default. */
  issueToken(accessKeyId?: string): string;
  /** Invalidates one management token, or all. */
  revokeToken(token?: string): void;
  /**
   * Whether a request has the signature of an access key, the first by default. It looks neither at the
   * date nor at the nonce.
   */
  isSigned(request: SignedRequest, accessKeyId?: string): boolean;
  /** The string to sign that the emulator builds from a request, to find out why a signature is wrong. */
  stringToSign(request: SignedRequest): string;
}

/** The parts of a request that its signature depends on; every `RecordedRequest` has them. */
export type SignedRequest = Pick<RecordedRequest, "method" | "path" | "query" | "headers" | "body">;

/** A frame that an event client sent. */
export interface EventFrame {
  /** `"text"` and `"binary"` are whole messages. */
  readonly type: "text" | "binary" | "close" | "ping" | "pong";
  /** The payload as text; the reason of a close frame. */
  readonly text: string;
  /** The status code of a close frame; `undefined` if it has none. */
  readonly code?: number;
  /** Milliseconds since the epoch by the emulator's clock. */
  readonly time: number;
}

/** The emulator's end of an accepted event socket. */
export interface EventSocket {
  /** 1 for the emulator's first accepted event socket, 2 for the second, and so on. */
  readonly id: number;
  readonly client: "management" | "authentication";
  readonly eventName: string;
  /** The access key of a management client. */
  readonly accessKeyId?: string;
  /** The user of an authentication client. */
  readonly userId?: string;
  /** The handshake. */
  readonly request: RecordedRequest;
  readonly connectionId: number;
  /** `"closing"` after a close frame was sent. */
  readonly state: "open" | "closing" | "closed";
  /** The number of messages sent. */
  readonly sent: number;
  /** Bytes that wait in this process because the client does not read. */
  readonly bufferedBytes: number;
  /** A copy of the frames that the client has sent. */
  readonly received: EventFrame[];
  /**
   * Resolves when the connection is closed, with the client's close frame: code 1005 if that has none,
   * 1006 if there was no close frame.
   */
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  /** Sends a text to this socket only. Returns false if the socket is not open. */
  send(text: string): boolean;
  /**
   * Sends `count` messages as fast as the client reads them: the numbers from 1, padded with dots to `bytes`
   * characters. Resolves when the last one is written, or the socket is no longer open.
   */
  flood(count: number, bytes?: number): Promise<void>;
  /** Sends a ping. */
  ping(text?: string): void;
  /** Sends any bytes, for example a frame that is not valid. */
  write(bytes: Buffer): void;
  /** Sends a close frame; the connection ends when the client has answered it. */
  close(code?: number, reason?: string): void;
  /** Ends the connection without a close frame (TCP FIN). */
  end(): void;
  /** Resets the connection (TCP RST). */
  reset(): void;
  /** Sends nothing more, neither messages nor pongs, and keeps the connection open. */
  mute(): void;
}

/** A request for an event socket that was answered. */
export interface EventHandshake {
  readonly client: "management" | "authentication";
  readonly eventName: string;
  /** 101 if it was accepted; `undefined` if a fault left it without a status. */
  readonly status: number | undefined;
  readonly request: RecordedRequest;
}

/** The event center of the emulator. */
export interface Events {
  /** A copy of the last 10,000 handshakes, in the order in which they were answered. */
  readonly handshakes: EventHandshake[];
  /** The sockets that are not closed, of one event or of all, the oldest first. */
  sockets(eventName?: string): EventSocket[];
  /** The same as `Emulator.publish`. */
  publish(eventName: string, data: unknown): number;
  /**
   * Resolves with the first truthy value that the condition returns. It is called now and after every
   * handshake, message, received frame and close. Rejects if it throws.
   */
  until<T>(
    condition: (events: Events) => T,
  ): Promise<Exclude<T, false | 0 | "" | null | undefined>>;
}

/** An access key of a programmatic account, for the client credentials grant. */
export interface AccessKey {
  accessKey: string;
  accessSecret: string;
}

/** Options of sign-in with OAuth 2.0 and OpenID Connect. */
export interface OidcOptions {
  /** `"jwt"` (RFC 9068, signed with RS256) by default. */
  accessTokenFormat?: "jwt" | "opaque";
  /** Lifetimes in seconds, by the system's clock. */
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
  /** Additional clients of the client credentials grant. */
  accessKeys?: readonly AccessKey[];
  /** Scopes that can be granted in addition to those of OpenID Connect. Others are ignored. */
  scopes?: readonly string[];
  /**
   * Private JWKs with `kid` and `alg` to start with, as returned by `Oidc.keys`. Missing keys are
   * generated, which takes a moment for RSA.
   */
  keys?: readonly JsonWebKey[];
}

/** The OAuth 2.0 and OpenID Connect side of the emulator. */
export interface Oidc {
  /** The `iss` of all tokens: `{url}/oidc`. */
  readonly issuer: string;
  /** Copies of the private keys as JWKs, the newest first. */
  readonly keys: JsonWebKey[];
  /** The published key set. */
  readonly jwks: { keys: JsonWebKey[] };
  /**
   * Replaces the signing keys with new ones.
   *
   * @param options.keepOld Whether the replaced keys stay in the key set; `true` by default.
   */
  rotateKeys(options?: { keepOld?: boolean }): Promise<void>;
  /**
   * Signs arbitrary claims with the server's key, to create tokens that no server would issue. Throws
   * if no key has this `alg` and `kid`.
   *
   * @param header Overrides `{ alg: "RS256", typ: "JWT", kid }`, where `kid` is that of the newest key;
   *   `undefined` removes a field.
   */
  sign(claims: object, header?: Record<string, unknown>): string;
}

/** A sent text message or email. */
export interface Message {
  readonly kind: "sms" | "email";
  /** An email address, or a phone number such as `"+86 13800000000"`. */
  readonly to: string;
  /** The purpose of the code, for example `"CHANNEL_LOGIN"`. */
  readonly channel: string;
  /** Six digits. */
  readonly code: string;
  /** Milliseconds since the epoch by the emulator's clock. */
  readonly time: number;
}

/** The input of a route's handler. */
export interface RouteContext {
  request: RecordedRequest;
  /** The values of the path's `{name}` segments, decoded. */
  params: Record<string, string>;
  /** The application that the request names; `undefined` only if `requiresApp` is false. */
  app: KnownApp;
  clock: Clock;
}

/** The return value of a route's handler. */
export interface Answer {
  /** The HTTP status, 200 by default. */
  status?: number;
  headers?: Record<string, string | string[]>;
  /** The body as a JSON value. */
  json?: unknown;
  /** The body, sent unchanged. */
  body?: string | Buffer;
}

/** An operation that the emulator answers. */
export interface Route {
  method: string;
  /** May contain segments of the form `{name}`. */
  path: string;
  handle(context: RouteContext): Answer | Promise<Answer>;
  /**
   * The fields of the JSON body. If given, other content types and missing, unknown or wrongly typed
   * fields are rejected before the handler is called.
   */
  fields?: Record<
    string,
    { type?: "string" | "number" | "boolean" | "object" | "array"; required?: boolean }
  >;
  /** Whether the request must name a known application; true by default. */
  requiresApp?: boolean;
}

/** Counters since the start. */
export interface Stats {
  /** Accepted connections. */
  connections: number;
  /** Currently open connections. */
  openConnections: number;
  /** Completed TLS handshakes. */
  handshakes: number;
  /** Completely received requests. */
  requests: number;
  /** Requests that a fault was applied to. */
  faults: number;
  /** Issued WeChat access tokens. */
  tokensIssued: number;
}

/** A running emulator. */
export interface Emulator {
  /**
   * For example `http://127.0.0.1:3000`, without a trailing slash. A browser on the same machine gets a page there that
   * shows the state of the emulator and changes it.
   */
  readonly url: string;
  readonly port: number;
  readonly host: string;
  /** The applications of the emulator. */
  readonly apps: readonly KnownApp[];
  /** That of the option `clock`. The default one runs, and has `advance` and `set` as well. */
  readonly clock: Clock & Partial<SettableClock>;
  /** The underlying Node server, for features other than requests, such as `upgrade`. */
  readonly server: Server;
  readonly wechat: Wechat;
  /** `undefined` unless the option `oidc` is set. */
  readonly oidc: Oidc | undefined;
  readonly users: Users;
  readonly store: Store;
  readonly management: Management;
  readonly events: Events;
  /**
   * Sends an event to its subscribers: a string as it is, any other JSON value as JSON. Returns the number
   * of sockets that it was sent to. Throws for a value that is not JSON.
   */
  publish(eventName: string, data: unknown): number;
  /** A copy of the last 10,000 text messages and emails, the oldest first. */
  readonly messages: Message[];
  /** Clears the messages; the codes in them stay valid. */
  clearMessages(): void;
  /** A copy of the last 10,000 requests, in the order in which they were completely received. */
  readonly requests: RecordedRequest[];
  /** Clears the recorded requests. */
  clearRequests(): void;
  /** Adds a fault rule after the active ones. Throws for an invalid rule. */
  fault(rule: FaultRule): Fault;
  /** Removes all fault rules. */
  clearFaults(): void;
  /** Adds an operation, or replaces the one with the same method and path. */
  route(route: Route): void;
  /**
   * Passes all requests below a path to a request handler; routes take precedence. As in Express, the
   * handler sees `url` without the prefix, and `baseUrl` and `originalUrl`. Its response is
   * collected and sent when it has ended.
   */
  mount(prefix: string, handler: (req: IncomingMessage, res: ServerResponse) => unknown): void;
  stats(): Stats;
  /** Closes all connections immediately and stops. Can be called again. */
  close(): Promise<void>;
  /** The same as `close()`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Options of `startEmulator`. */
export interface EmulatorOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** `"127.0.0.1"` by default. */
  host?: string;
  /**
   * The clock for token lifetimes and the `date` header; by default one that follows the system's. The page can move a
   * clock that has `advance` and `set`.
   */
  clock?: Clock;
  /** `[DEMO_APP]` by default. */
  apps?: readonly App[];
  /** WeChat apps that every application has in addition to its own. */
  wechatApps?: readonly WechatApp[];
  /** The type of `expiresAt`: `"string"` as documented, by default, or `"number"`. */
  expiresAtFormat?: "string" | "number";
  /** The users that exist from the start; `[DEMO_USER]` by default. */
  users?: readonly NewUser[];
  /** The records of the management API that exist from the start. */
  world?: World;
  /** The accounts of LDAP; `[DEMO_DIRECTORY_ACCOUNT]` by default. */
  ldapAccounts?: readonly DirectoryAccount[];
  /** The accounts of Active Directory; `[DEMO_DIRECTORY_ACCOUNT]` by default. */
  adAccounts?: readonly DirectoryAccount[];
  /**
   * Whether operations of the signed-in user reject requests without an access token that the emulator
   * has issued, as the service does; `true` by default. With `false`, such requests act as the first
   * user.
   */
  requireSignIn?: boolean;
  /**
   * Sign-in with OAuth 2.0 and OpenID Connect; off by default. Requires the package `oidc-provider` to
   * be installed.
   */
  oidc?: boolean | OidcOptions;
  /** Who may call the management API, and until when. */
  management?: ManagementOptions;
  /** Fault rules that are active from the start. */
  faults?: readonly FaultRule[];
  /** Serves HTTPS. With `http2`, clients can choose between HTTP/2 and HTTP/1.1 (ALPN). */
  tls?: { key: string | Buffer; cert: string | Buffer; http2?: boolean };
}

/**
 * Starts a GenAuth server on this machine. Rejects with a `TypeError` whose `code` is
 * `"ERR_INVALID_OPTION"` if an option is invalid, and with Node's own error, for example
 * `EADDRINUSE`, if it cannot listen.
 */
export function startEmulator(options?: EmulatorOptions): Promise<Emulator>;

/**
 * Creates a clock that stands still until `advance` or `set` is called.
 *
 * @param startMs Milliseconds since the epoch; the current time by default.
 */
export function createClock(startMs?: number): SettableClock;

/**
 * Creates a throwaway certificate authority and a server certificate signed by it, for the `tls`
 * option. All in PEM format; clients have to trust `ca`.
 *
 * @param options.hosts DNS names and IP addresses; `["localhost", "127.0.0.1", "::1"]` by default.
 * @param options.days Days until it expires, 1 to 3650; 30 by default.
 */
export function createCertificate(options?: { hosts?: readonly string[]; days?: number }): {
  key: string;
  cert: string;
  ca: string;
};

/** A successful answer in the service's form; `data` is any JSON value. */
export function success(data: unknown, message?: string): Answer;

/** A failure in the service's form; HTTP 200 unless `status` is given. */
export function failure(what: {
  statusCode: number;
  apiCode: number;
  message: string;
  status?: number;
  headers?: Record<string, string | string[]>;
}): Answer;

/** The default application. */
export const DEMO_APP: KnownApp;

/** The default access key of the management API. */
export const DEMO_ACCESS_KEY: Required<ManagementAccessKey>;

/**
 * The `apiCode`s of the emulator's failures. The two WeChat codes are WeChat's own `errcode`s, 1300 to
 * 1306, 2004, 2005, 2020 and 2080 are documented by GenAuth, 2026 and 4004 have been seen to be sent by it;
 * the others are specific to the emulator.
 */
export const API_CODES: Readonly<{
  /** HTTP 200, `statusCode` 401: the signature or its access key is wrong. */
  SIGNATURE_WRONG: 1300;
  /** HTTP 200, `statusCode` 401: the signature method is not HMAC-SHA1. */
  SIGNATURE_METHOD_UNKNOWN: 1301;
  /** HTTP 200, `statusCode` 401: the signature version is not 1.0. */
  SIGNATURE_VERSION_UNKNOWN: 1302;
  /** HTTP 200, `statusCode` 401: the date of the signature has another form. */
  SIGNATURE_DATE_MALFORMED: 1303;
  /** HTTP 200, `statusCode` 401: the signed request has no date. */
  SIGNATURE_DATE_MISSING: 1304;
  /** HTTP 200, `statusCode` 401: the date of the signature is too far from the clock. */
  SIGNATURE_DATE_SKEWED: 1305;
  /** HTTP 200, `statusCode` 401: the nonce of the signature has been used before. */
  SIGNATURE_USED: 1306;
  /** HTTP 200, `statusCode` 404: the user does not exist. */
  USER_UNKNOWN: 2004;
  /** HTTP 200, `statusCode` 403: the user may not sign in, since its status is not `Activated`. */
  USER_LOCKED: 2005;
  /** HTTP 200, `statusCode` 401: the management token is missing, unknown or expired. */
  MANAGEMENT_TOKEN_INVALID: 2020;
  /** HTTP 200, `statusCode` 409: another user has this identifier. */
  ACCOUNT_TAKEN: 2026;
  /** HTTP 200, `statusCode` 429: a code was sent to this address less than a minute ago. */
  CODE_SENT_TOO_OFTEN: 2080;
  /** HTTP 400: the body, or its content type, is not the JSON or form that the operation expects. */
  BODY_UNREADABLE: 4000;
  /** HTTP 200, `statusCode` 400: a field is missing, unknown or of the wrong type. */
  PARAMETER_INVALID: 4001;
  /** HTTP 400: neither `x-authing-app-id` nor `x-genauth-app-id` was sent. */
  APP_ID_MISSING: 4002;
  /** HTTP 200, `statusCode` 400: a one-time code is wrong, used up or expired. */
  CODE_WRONG: 4003;
  /** HTTP 200, `statusCode` 422: the post does not exist. */
  POST_UNKNOWN: 4004;
  /** HTTP 200, `statusCode` 400: a password is not encrypted as the request declares. */
  PASSWORD_UNREADABLE: 4005;
  /** HTTP 200, `statusCode` 400: a precondition fails, such as an email address to unbind. */
  STATE_WRONG: 4006;
  /** HTTP 200, `statusCode` 400: a token or ticket of a previous step is wrong, used up or expired. */
  TICKET_WRONG: 4007;
  /** HTTP 200, `statusCode` 401: the operation needs a signed-in user. */
  SIGN_IN_REQUIRED: 4010;
  /** HTTP 200, `statusCode` 401: no user has this account and password. */
  CREDENTIALS_WRONG: 4011;
  /** HTTP 200, `statusCode` 401: the application authenticates with a wrong ID or secret. */
  CLIENT_WRONG: 4012;
  /** HTTP 200, `statusCode` 403: the header names another user pool than the management token. */
  USER_POOL_WRONG: 4030;
  /** HTTP 404: the path does not exist. */
  PATH_UNKNOWN: 4040;
  /** HTTP 200, `statusCode` 404: no application has this ID. */
  APP_UNKNOWN: 4041;
  /** HTTP 200, `statusCode` 404: the QR code or push code does not exist. */
  CODE_ID_UNKNOWN: 4043;
  /** HTTP 200, `statusCode` 404: no record of the management API, such as a group, has this identifier. */
  RECORD_UNKNOWN: 4044;
  /** HTTP 405: the path exists but does not allow the method. */
  METHOD_NOT_ALLOWED: 4050;
  /** HTTP 200, `statusCode` 409: another record of the management API has this identifier. */
  RECORD_TAKEN: 4091;
  /** HTTP 413: the request body is larger than 10 MiB. */
  BODY_TOO_LARGE: 4130;
  /** HTTP 426 or 400: the request for an event socket is not a WebSocket handshake of version 13. */
  HANDSHAKE_WRONG: 4260;
  /** HTTP 500: a handler or a rule's `when` threw. */
  HANDLER_FAILED: 5000;
  /** Any HTTP status from 300: requested by a fault rule. */
  FAULT_INJECTED: 5990;
  /** HTTP 200, `statusCode` 400: the application does not have this WeChat app. */
  WECHAT_APP_UNKNOWN: 40013;
  /** HTTP 200, `statusCode` 400: the secret of the WeChat app is wrong. */
  WECHAT_SECRET_WRONG: 40125;
}>;

/**
 * The records that the samples of GenAuth's reference name, for the option `world`: every sample of
 * `ManagementClient` succeeds with them. Their users have the password `USER_PASSWORD`.
 */
export const SAMPLE_WORLD: Readonly<World>;

/** The default user. */
export const DEMO_USER: Readonly<{
  username: string;
  email: string;
  phone: string;
  password: string;
}>;

/** The default account of LDAP and of Active Directory. */
export const DEMO_DIRECTORY_ACCOUNT: Readonly<DirectoryAccount>;

/** Lifetime of a one-time code in an email, in milliseconds: five minutes. */
export const CODE_LIFETIME_MS: 300_000;
/** Lifetime of a one-time code in a text message, in milliseconds: one minute. */
export const SMS_CODE_LIFETIME_MS: 60_000;
/** Maximum length of `Emulator.requests`: 10,000. */
export const RECORDED_REQUESTS: 10_000;
/** The default of `ManagementOptions.signatureSkewMs`: five minutes. */
export const SIGNATURE_SKEW_MS: 300_000;
/** The default of `ManagementOptions.tokenLifetimeMs`: two hours. */
export const MANAGEMENT_TOKEN_LIFETIME_MS: 7_200_000;
/** Length of a WeChat access token in characters: 512. */
export const TOKEN_LENGTH: 512;
/** Lifetime of a WeChat access token in milliseconds: two hours. */
export const TOKEN_LIFETIME_MS: 7_200_000;
/** Milliseconds before expiry at which a request starts to renew the token: five minutes. */
export const RENEWAL_WINDOW_MS: 300_000;
/** Milliseconds during which WeChat still accepts a replaced token: five minutes. */
export const OVERLAP_MS: 300_000;
