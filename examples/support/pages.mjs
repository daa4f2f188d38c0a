/** The pages of the examples. */

function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Greets the user of a session, or shows a sign-in link. */
export function homePage(session) {
  if (session === undefined) return '<a href="/login">Sign in</a>';
  const { user } = session;
  // Users choose their own names, so the name must be escaped.
  const name = escapeHtml(String(user.name ?? user.preferred_username ?? user.sub));
  return `Hello ${name} <form method="post" action="/logout"><button>Sign out</button></form>`;
}

/** Reports that the sign-in failed. An attacker who calls the callback can choose the code. */
export function failurePage(error) {
  return `The sign-in failed (${escapeHtml(error.code)}). <a href="/login">Again</a>`;
}
