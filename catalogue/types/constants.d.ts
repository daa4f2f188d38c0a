/** Default of {@link AuthenticationClientInitOptions.cookieKey}. */
export const DEFAULT_COOKIE_KEY = "X-Authing-Node-OIDC-State";

/** Default of {@link AuthenticationClientInitOptions.scope}. */
export const DEFAULT_SCOPE = "openid profile";

/** Default of {@link AuthenticationClientInitOptions.socketUri} for the brand `authing`. */
export const DEFAULT_SOCKET_URI = "wss://openevent.authing.cn";
