"use strict";

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/**
 * @param {string} text
 * @returns {string} The text escaped for HTML and XML, also within quotation marks.
 */
function escapeMarkup(text) {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character]);
}

/**
 * The sign-in page: a form with the fields `username` and `password`.
 *
 * @param {string} action The URL that the form is posted to.
 * @param {{ username?: string, problem?: string, canCancel?: boolean }} [details]
 * @returns {string} HTML.
 */
function loginPage(action, { username = "", problem, canCancel = false } = {}) {
  return page(
    "Sign in",
    `${problem ? `<p role="alert">${escapeMarkup(problem)}</p>` : ""}
<form id="login" method="post" action="${escapeMarkup(action)}">
<input type="hidden" name="action" value="login">
<label>User name, email or phone <input name="username" value="${escapeMarkup(username)}" autofocus></label>
<label>Password <input name="password" type="password"></label>
<button type="submit">Sign in</button>
</form>${canCancel ? cancelForm(action) : ""}`,
  );
}

/**
 * The consent page for the scopes that the application requests.
 *
 * @param {string} action The URL that the form is posted to.
 * @param {{ clientId: string, scope: string }} details
 * @returns {string} HTML.
 */
function consentPage(action, { clientId, scope }) {
  return page(
    "Authorize",
    `<p>${escapeMarkup(clientId)} asks for: ${escapeMarkup(scope)}</p>
<form id="consent" method="post" action="${escapeMarkup(action)}">
<input type="hidden" name="action" value="consent">
<button type="submit">Allow</button>
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
    `${form.replace("</form>", `${button}</form>`)}
<script>document.querySelector("button").click();</script>`,
  );
}

/**
 * @param {string} error
 * @param {string} [description]
 * @returns {string} HTML.
 */
function errorPage(error, description = "") {
  return page("Error", `<pre>${escapeMarkup(`${error}: ${description}`)}</pre>`);
}

/**
 * @param {string} message
 * @returns {string} HTML.
 */
function messagePage(message) {
  return page("GenAuth emulator", `<p>${escapeMarkup(message)}</p>`);
}

function cancelForm(action) {
  return `
<form id="cancel" method="post" action="${escapeMarkup(action)}">
<input type="hidden" name="action" value="cancel">
<button type="submit">Cancel</button>
</form>`;
}

function page(title, body) {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<h1>${title}</h1>
${body}
</body>
</html>
`;
}

module.exports = { consentPage, errorPage, escapeMarkup, loginPage, logoutPage, messagePage };
