/** The sidebar of the site. Every page has exactly one entry. */

import { pagesOf, sitePath, titleOf } from "./pages.mjs";

const guide = (name) => `docs/guides/${name}.md`;
const authentication = (name) => `docs/reference/authentication/${name}.md`;
const management = (name) => `docs/reference/management/${name}.md`;

/** Pages in addition to the guides and the reference. */
const PROJECT = [
  "docs/differences.md",
  "docs/faults.md",
  "docs/reliability.md",
  "docs/benchmarks.md",
  "docs/benchmarks-types.md",
  "docs/support.md",
  "SECURITY.md",
  "CHANGELOG.md",
];

const SECTIONS = [
  {
    text: "Start",
    pages: ["README.md", ...["migrating", "deploying", "troubleshooting"].map(guide)],
  },
  {
    text: "Guides",
    groups: {
      Login: [
        "express-login",
        "fastify-login",
        "koa-login",
        "hono-login",
        "next-login",
        "pkce-public-client",
      ].map(guide),
      Tokens: ["verify-tokens-in-an-api", "machine-to-machine", "wechat-token"].map(guide),
      Management: ["manage-users", "permissions", "events"].map(guide),
      Operation: ["connections", "retries", "observability", "inspect-calls"].map(guide),
    },
  },
  {
    text: "Reference",
    pages: ["docs/reference/methods.md", "docs/reference/codes.md", authentication("client")],
    groups: {
      "Login and tokens": [
        "redirect-helpers",
        "authorize-and-logout",
        "tokens",
        "token-verification",
        "cas",
      ].map(authentication),
      "Sign-in and sign-up": [
        "sign-in-helpers",
        "sign-in",
        "sign-up",
        "messages",
        "code-check",
        "qr-code-sign-in",
        "push-code",
        "app-sign-in",
        "external-identity-providers",
        "invitation-links",
        "invitation-policies",
      ].map(authentication),
      "Passkeys and MFA": [
        "passkeys",
        "passkey-administration",
        "webauthn-sign-in",
        "webauthn-devices",
        "mfa-factors",
      ].map(authentication),
      "Signed-in user": [
        "signed-in-user",
        "profile",
        "email-and-phone",
        "password-and-security",
        "password-check",
        "account-deletion",
        "devices",
        "public-accounts",
      ].map(authentication),
      "WeChat and Douyin": [
        "wechat",
        "wechat-token-cache",
        "wechat-mobile",
        "wechat-mini-program",
        "mini-program-phone",
        "douyin",
      ].map(authentication),
      "Permissions and system": ["permissions", "application-subjects", "approvals", "system"].map(
        authentication,
      ),
    },
  },
  {
    text: "Management reference",
    pages: [management("client")],
    groups: {
      Users: [
        "users",
        "groups",
        "roles",
        "custom-fields",
        "devices",
        "public-accounts",
        "sign-up-whitelists",
        "risk-lists",
      ].map(management),
      Organizations: [
        "organizations",
        "posts",
        "tenants",
        "invitations",
        "approvals",
        "metadata",
        "sync-center",
      ].map(management),
      Permissions: ["resources", "data-permissions", "access-keys"].map(management),
      Applications: [
        "applications",
        "external-identity-providers",
        "security-settings",
        "ldap-server",
        "message-service",
        "wechat",
        "verify",
      ].map(management),
      "Events and usage": ["events", "webhooks", "pipeline", "audit-logs", "billing"].map(
        management,
      ),
    },
  },
  { text: "Project", pages: PROJECT },
  {
    text: "Development",
    pages: [
      "emulator/README.md",
      "ARCHITECTURE.md",
      "CONTRIBUTING.md",
      guide("test-with-the-emulator"),
      guide("building"),
      "docs/releasing.md",
      "catalogue/README.md",
      "bench/README.md",
    ],
  },
];

/** Titles that are clearer in the sidebar than the page's own. */
const TITLES = {
  "README.md": "Overview",
  "bench/README.md": "Running the benchmarks",
  "emulator/README.md": "Emulator",
};

/**
 * The sidebar in VitePress's format.
 *
 * @param {string} root
 * @returns {object[]}
 * @throws {Error} if a page has no entry
 */
export function sidebar(root) {
  const pages = new Set(pagesOf(root));
  const placed = new Set();
  const items = (paths) =>
    paths
      .filter((page) => pages.has(page))
      .map((page) => {
        placed.add(page);
        return { text: TITLES[page] ?? titleOf(root, page), link: `/${sitePath(page)}` };
      });
  const sections = SECTIONS.map(({ text, pages: own = [], groups = {} }) => ({
    text,
    items: [
      ...items(own),
      ...Object.entries(groups).map(([group, paths]) => ({
        text: group,
        collapsed: true,
        items: items(paths),
      })),
    ],
  }));
  const missing = [...pages].filter((page) => !placed.has(page));
  if (missing.length > 0) {
    throw new Error(`Add to SECTIONS in scripts/docs/navigation.mjs: ${missing.join(", ")}`);
  }
  return sections;
}
