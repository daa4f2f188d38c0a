"use strict";

const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const { ICON, LOGO } = require("./icon.js");

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const STYLE = readFileSync(join(__dirname, "sign-in.css"), "utf8");
/** Submits the form of the sign-out page: the service does not ask for confirmation. */
const SUBMIT = 'document.querySelector("button").click();';

// What the scopes of OpenID Connect Core 1.0, 5.4 and 11, let an application do.
const SCOPES = new Map([
  ["openid", "Know who you are"],
  ["profile", "Name and profile"],
  ["email", "Email address"],
  ["phone", "Phone number"],
  ["address", "Postal address"],
  ["offline_access", "Access while you are away"],
]);

/**
 * The `content-security-policy` of these pages. It has no `form-action`: browsers apply that to the redirect to the
 * application, too.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SUBMIT)}`,
  "img-src data:",
  "base-uri 'none'",
].join("; ");

function hashOf(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/**
 * @param {string} text
 * @returns {string} The text escaped for HTML and XML, also within quotation marks.
 */
function escapeMarkup(text) {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character]);
}

/**
 * The sign-in page: a form with the fields `username` and `password`, or with `username` and, once a code was sent,
 * `passCode`.
 *
 * @param {string} action The URL that the form is posted to.
 * @param {object} [details]
 * @param {string} [details.application] The application that the user signs in to.
 * @param {string} [details.username]
 * @param {string} [details.problem] Why the last attempt failed.
 * @param {string} [details.notice] What the last attempt has done.
 * @param {boolean} [details.isByCode] Whether the user signs in with a one-time code.
 * @param {boolean} [details.isSent] Whether a code was sent.
 * @param {boolean} [details.canCancel]
 * @returns {string} HTML.
 */
function loginPage(action, details = {}) {
  const { application, username = "", problem, notice, isByCode = false, isSent = false } = details;
  const step = isByCode ? (isSent ? CODE : SEND) : PASSWORD;
  const wrong = problem ? ' aria-invalid="true" aria-describedby="problem"' : "";
  // The field that the user has to fill in next has the focus.
  const [nameFocus, secondFocus] =
    username === "" || step === SEND ? [" autofocus", ""] : ["", " autofocus"];
  const second = step.field && `${step.field}${wrong}${secondFocus}></label>\n`;
  const other = isByCode
    ? ["use-password", "Use a password instead"]
    : ["use-code", "Use a one-time code instead"];
  return page(
    "Sign in",
    `${leadTo(application)}${alertOf(problem)}${noticeOf(notice)}
<form id="login" method="post" action="${escapeMarkup(action)}">
<input type="hidden" name="action" value="${step.action}">
<label>User name, email or phone
<input name="username" value="${escapeMarkup(username)}" autocomplete="username" autocapitalize="none" spellcheck="false" required${wrong}${nameFocus}></label>
${second}<button type="submit">${step.button}</button>
</form>${buttonForm(action, ...other)}${details.canCancel ? cancelForm(action) : ""}`,
  );
}

const PASSWORD = {
  action: "login",
  field: `<label>Password
<input name="password" type="password" autocomplete="current-password" required`,
  button: "Sign in",
};
const SEND = {
  action: "send-code",
  field: "",
  button: "Send a code",
};
const CODE = {
  action: "login-code",
  field: `<label>Code
<input class="code" name="passCode" autocomplete="one-time-code" inputmode="numeric" maxlength="6" required`,
  button: "Sign in",
};

/**
 * The consent page for the scopes that the application requests.
 *
 * @param {string} action The URL that the form is posted to.
 * @param {{ clientId: string, scope: string }} details
 * @returns {string} HTML.
 */
function consentPage(action, { clientId, scope }) {
  const items = scope.split(" ").filter(Boolean).map(scopeItem);
  return page(
    "Authorize",
    `<p class="lead">${escapeMarkup(clientId)} asks for: ${escapeMarkup(scope)}</p>
<ul>${items.join("")}</ul>
<form id="consent" method="post" action="${escapeMarkup(action)}">
<input type="hidden" name="action" value="consent">
<button type="submit" autofocus>Allow</button>
</form>${cancelForm(action)}`,
  );
}

/**
 * The sign-out page. It submits its form immediately, since the service does not ask for confirmation.
 *
 * @param {string} form The engine's form.
 * @returns {string} HTML.
 */
function logoutPage(form) {
  const button = '<button type="submit" name="logout" value="yes">Sign out</button>';
  return page(
    "Sign out",
    `<p class="lead">You are being signed out.</p>
${form.replace("</form>", `${button}</form>`)}
<script>${SUBMIT}</script>`,
  );
}

/**
 * @param {string} error
 * @param {string} [description]
 * @returns {string} HTML.
 */
function errorPage(error, description = "") {
  return page(
    "Error",
    `<p role="alert">${escapeMarkup(description || error)}</p>
<p><code>${escapeMarkup(error)}</code></p>`,
  );
}

/**
 * @param {string} message
 * @returns {string} HTML.
 */
function messagePage(message) {
  return page("GenAuth emulator", `<p class="lead">${escapeMarkup(message)}</p>`);
}

function leadTo(application) {
  if (application === undefined) return "";
  return `<p class="lead">to continue to <code>${escapeMarkup(application)}</code></p>`;
}

function alertOf(problem) {
  return problem ? `<p role="alert" id="problem">${escapeMarkup(problem)}</p>` : "";
}

function noticeOf(notice) {
  return notice ? `<p role="status">${escapeMarkup(notice)}</p>` : "";
}

function scopeItem(scope) {
  const meaning = SCOPES.get(scope) ?? "A scope of the application";
  return `<li><span>${meaning}</span> <code>${escapeMarkup(scope)}</code></li>`;
}

function cancelForm(action) {
  return buttonForm(action, "cancel", "Cancel");
}

// A form that consists of a button. Its id is that of its action.
function buttonForm(action, name, text) {
  return `
<form id="${name}" class="secondary" method="post" action="${escapeMarkup(action)}">
<input type="hidden" name="action" value="${name}">
<button type="submit">${text}</button>
</form>`;
}

function page(title, body) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<style>${STYLE}</style>
</head>
<body>
<main>
<div class="brand">${LOGO}GenAuth emulator</div>
<h1>${title}</h1>
${body}
<p class="note">A server for tests on your machine. Do not enter a real password.</p>
</main>
</body>
</html>
`;
}

module.exports = {
  consentPage,
  contentSecurityPolicy,
  errorPage,
  escapeMarkup,
  loginPage,
  logoutPage,
  messagePage,
};
