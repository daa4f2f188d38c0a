"use strict";

const { readForm, sendHtml } = require("../web/http.js");
const { createPageSignIn } = require("../web/page-sign-in.js");
const { consentPage, errorPage, loginPage } = require("../web/pages.js");

const CANCELLED = { error: "access_denied", error_description: "The user cancelled" };

/**
 * The pages on which a user signs in and gives consent.
 *
 * @param {object} state From `createState`.
 * @returns {(provider: object, req: object, res: object) => Promise<void>}
 */
function createInteractions(state) {
  const signIn = createPageSignIn(state);

  function login(form) {
    const { user, again } = signIn(form);
    return user ? { result: { login: { accountId: user.userId } } } : { again };
  }

  function answer(prompt, form) {
    if (form.get("action") === "cancel") return { result: CANCELLED };
    return prompt === "login" ? login(form) : { result: { consent: {} } };
  }

  return async (provider, req, res) => {
    let interaction;
    try {
      interaction = await provider.interactionDetails(req, res);
    } catch {
      const problem = "This sign-in has ended, or was started in another browser.";
      return sendHtml(res, 400, errorPage("invalid_request", problem));
    }
    const { prompt, params } = interaction;
    const { again, result } = req.method === "POST" ? answer(prompt.name, await readForm(req)) : {};
    if (result) {
      return provider.interactionFinished(req, res, result, { mergeWithLastSubmission: true });
    }
    const action = req.originalUrl;
    const details = { clientId: params.client_id, scope: params.scope ?? "" };
    const html =
      prompt.name === "login"
        ? loginPage(action, {
            application: details.clientId,
            username: params.login_hint,
            ...again,
            canCancel: true,
          })
        : consentPage(action, details);
    return sendHtml(res, 200, html);
  };
}

module.exports = { createInteractions };
