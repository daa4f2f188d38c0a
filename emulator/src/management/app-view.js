"use strict";

/** Shown for applications without a logo. */
const LOGO = "https://example.com/logo.png";

/**
 * Creates the function that describes an application to its users.
 *
 * @param {() => string} origin Returns the emulator's URL.
 * @returns {(application: object) => object}
 */
function createAppView(origin) {
  return ({ appId, appName, appLogo = LOGO, permissionStrategy }) => ({
    appId,
    appName,
    appLogo,
    appLoginUrl: `${origin()}/login?app_id=${appId}`,
    appDefaultLoginStrategy: permissionStrategy,
    active: true,
  });
}

module.exports = { createAppView };
