/**
 * The Redis or Valkey servers of a shared token store: a URL, or an object with the names of ioredis. The URL of
 * one server is `redis://[user:password@]host[:port][/database]`, of sentinels
 * `redis+sentinel://[user:password@]host[:port][,host[:port]…]/master[/database]`, of a cluster
 * `redis+cluster://[user:password@]host[:port][,host[:port]…]`. With `rediss` in place of `redis`, all connections
 * use TLS.
 */
export type TokenStore = string | TokenStoreServer | TokenStoreSentinels | TokenStoreCluster;

/** Login and TLS of the servers that hold the tokens. */
export interface TokenStoreAccess {
  /** User of the access control list. */
  readonly username?: string | undefined;
  /** Password of the user, or of the server. */
  readonly password?: string | undefined;
  /**
   * Whether connections use TLS, or its options. Certificates are always verified.
   *
   * @default false
   */
  readonly tls?: boolean | TokenStoreTls | undefined;
}

/** One server as the store. */
export interface TokenStoreServer extends TokenStoreAccess {
  /** Name or address. */
  readonly host: string;
  /** @default 6379 */
  readonly port?: number | undefined;
  /**
   * Number of the logical database.
   *
   * @default 0
   */
  readonly db?: number | undefined;
}

/** Redis Sentinel as the store: the master that sentinels name, also after a failover. */
export interface TokenStoreSentinels extends TokenStoreAccess {
  /** The sentinels, each `"host:port"` or an object. The default port is 26379. */
  readonly sentinels: ReadonlyArray<string | TokenStoreEndpoint>;
  /** Name of the master that the sentinels watch. */
  readonly name: string;
  /**
   * Number of the logical database of the master.
   *
   * @default 0
   */
  readonly db?: number | undefined;
  /** User of the sentinels. */
  readonly sentinelUsername?: string | undefined;
  /** Password of the sentinels. That of the master is not sent to them. */
  readonly sentinelPassword?: string | undefined;
  /**
   * TLS of the connections to the sentinels.
   *
   * @default `tls`
   */
  readonly sentinelTLS?: boolean | TokenStoreTls | undefined;
}

/** Redis Cluster as the store. */
export interface TokenStoreCluster extends TokenStoreAccess {
  /** Some nodes, each `"host:port"` or an object; they name the others. The default port is 6379. */
  readonly cluster: ReadonlyArray<string | TokenStoreEndpoint>;
}

/** A server in a list. */
export interface TokenStoreEndpoint {
  /** Name or address. */
  readonly host: string;
  /** @default the port of the kind of server */
  readonly port?: number | undefined;
}

/** Options of TLS for the store, with the names of Node.js. */
export interface TokenStoreTls {
  /**
   * Certificate authorities, in PEM form.
   *
   * @default those of the client: its `ca`, or the system's and those of NODE_EXTRA_CA_CERTS
   */
  readonly ca?: string | Uint8Array | ReadonlyArray<string | Uint8Array> | undefined;
  /** Client certificate, in PEM form, for servers that request one. */
  readonly cert?: string | Uint8Array | undefined;
  /** Private key of the client certificate, in PEM form, not encrypted. */
  readonly key?: string | Uint8Array | undefined;
  /**
   * Name for the server name indication and for the verification of every certificate: for servers that are
   * announced by address and have a certificate for a name.
   *
   * @default the host of each server
   */
  readonly servername?: string | undefined;
}
