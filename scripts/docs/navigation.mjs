/** The sidebar of the site. Every page has exactly one entry. */

import { pagesOf, sitePath, titleOf } from "./pages.mjs";

const guide = (name) => `docs/guides/${name}.md`;
const reference = (name) => `docs/reference/${name}.md`;

/** Pages in addition to the guides and the reference. */
const PROJECT = [
  "docs/differences.md",
  "docs/faults.md",
  "docs/reliability.md",
  "docs/benchmarks.md",
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
      Operation: ["connections", "retries", "observability"].map(guide),
    },
  },
  {
    text: "Reference",
    pages: [reference("methods"), reference("client")],
    groups: {
      "Login and tokens": [
        "redirect-helpers",
        "authorize-and-logout",
        "tokens",
        "token-verification",
        "cas",
      ].map(reference),
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
      ].map(reference),
      "Passkeys and MFA": [
        "passkeys",
        "passkey-administration",
        "webauthn-sign-in",
        "webauthn-devices",
        "mfa-factors",
      ].map(reference),
      "Signed-in user": [
        "signed-in-user",
        "profile",
        "email-and-phone",
        "password-and-security",
        "password-check",
        "account-deletion",
        "devices",
        "public-accounts",
      ].map(reference),
      "WeChat and Douyin": [
        "wechat",
        "wechat-token-cache",
        "wechat-mobile",
        "wechat-mini-program",
        "mini-program-phone",
        "douyin",
      ].map(reference),
      "Permissions and system": ["permissions", "application-subjects", "approvals", "system"].map(
        reference,
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
