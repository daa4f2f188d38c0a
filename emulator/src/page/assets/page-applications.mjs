/** Applications and access keys. */

import { byId, createList, element, showText } from "./page-elements.mjs";
import { plural } from "./page-format.mjs";
import { copyButton, openValue, revealed, secretValue } from "./page-values.mjs";

let url = "";

/** A line of a card. */
function line(name, value) {
  return [element("dt", { text: name }), element("dd", {}, value)];
}

/** A button that copies lines such as `GENAUTH_APP_ID=…`. */
function environmentButton(label, linesOf) {
  const getValue = async () => {
    const lines = await linesOf();
    return lines.map(([name, value]) => `${name}=${value}\n`).join("");
  };
  return copyButton(label, getValue, "Copy as environment variables");
}

const updateApplications = createList(
  byId("applications-list"),
  ({ appId }) => appId,
  ({ appId, appName, wechatApps }) => {
    const wechatLines = wechatApps.flatMap((app) => [
      ...line("WeChat app ID", openValue(`WeChat app ID ${app.appId}`, app.appId)),
      ...line("WeChat app secret", secretValue(`secret of ${app.appId}`, "wechatApp", app.appId)),
    ]);
    const environment = async () => [
      ["GENAUTH_APP_ID", appId],
      ["GENAUTH_APP_SECRET", await revealed("app", appId)],
      ["GENAUTH_APP_HOST", url],
      ...(wechatApps.length === 0
        ? []
        : [
            ["WECHAT_APP_ID", wechatApps[0].appId],
            ["WECHAT_APP_SECRET", await revealed("wechatApp", wechatApps[0].appId)],
          ]),
    ];
    return {
      node: element(
        "li",
        { class: "card" },
        element("h3", { text: appName ?? "Application" }),
        element(
          "dl",
          {},
          ...line("App ID", openValue(`app ID ${appId}`, appId)),
          ...line("App secret", secretValue(`secret of ${appId}`, "app", appId)),
          ...wechatLines,
        ),
        environmentButton(`settings of ${appId}`, environment),
      ),
    };
  },
);

const updateKeys = createList(
  byId("keys-list"),
  ({ accessKeyId }) => accessKeyId,
  ({ accessKeyId, userPoolId }) => {
    const environment = async () => [
      ["GENAUTH_ACCESS_KEY_ID", accessKeyId],
      ["GENAUTH_ACCESS_KEY_SECRET", await revealed("accessKey", accessKeyId)],
      ["GENAUTH_HOST", url],
    ];
    return {
      node: element(
        "li",
        { class: "card" },
        element("h3", { text: "Access key" }),
        element(
          "dl",
          {},
          ...line("Access key ID", openValue(`access key ID ${accessKeyId}`, accessKeyId)),
          ...line("Secret", secretValue(`secret of ${accessKeyId}`, "accessKey", accessKeyId)),
          ...line("User pool ID", openValue(`user pool ID ${userPoolId}`, userPoolId)),
        ),
        environmentButton(`settings of ${accessKeyId}`, environment),
      ),
    };
  },
);

/** Shows applications and access keys. */
export function showApplications({ url: origin, applications, accessKeys }) {
  url = origin;
  updateApplications(applications.items);
  updateKeys(accessKeys.items);
  byId("keys-empty").hidden = accessKeys.total > 0;
  const more = applications.total - applications.items.length;
  showText(byId("applications-more"), more > 0 ? `and ${plural(more, "more application")}` : "");
}
