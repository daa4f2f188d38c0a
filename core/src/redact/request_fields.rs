//! Masks the secrets of a request that is shown instead of sent, by the names of its fields.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::{
    MARK, MIN_LENGTH,
    secret_names::{NOT_SECRETS, PARTS, PLACES, SECRETS},
};
use crate::{json, secret::Wiped};

/// The secrets of the requests to one path.
pub(crate) struct RequestFields<'call> {
    path: &'call str,
    /// The credentials of the client, which are masked under any name.
    credentials: Vec<&'call str>,
}

impl<'call> RequestFields<'call> {
    /// The secrets of requests to `path` by a client with these credentials.
    pub(crate) fn new(path: &'call str, credentials: impl Iterator<Item = &'call str>) -> Self {
        Self {
            path,
            credentials: credentials.filter(|it| it.len() >= MIN_LENGTH).collect(),
        }
    }

    /// Whether the name is that of a secret, or looks like one.
    pub(crate) fn is_secret(&self, name: &str) -> bool {
        let folded: String = name
            .chars()
            .filter(|character| !matches!(character, '-' | '_'))
            .flat_map(char::to_lowercase)
            .collect();
        let name = folded.as_str();
        SECRETS.contains(&name)
            || PLACES.contains(&(self.path, name))
            || !NOT_SECRETS.contains(&name) && PARTS.iter().any(|part| name.contains(part))
    }

    /// Whether a text holds a credential of the client.
    fn holds_credential(&self, text: &str) -> bool {
        let is_held = |credential: &&str| text.contains(*credential);
        self.credentials.iter().any(is_held)
    }

    /// The text, or the mark if it holds a credential of the client.
    pub(crate) fn text<'text>(&self, text: &'text str) -> &'text str {
        match self.holds_credential(text) {
            true => MARK,
            false => text,
        }
    }

    /// Masks the secrets of a JSON value.
    pub(crate) fn mask(&self, value: &mut Value) {
        let mask_whole = |value: &mut Value| {
            json::wipe(value);
            *value = Value::from(MARK);
        };
        match value {
            Value::String(text) if self.holds_credential(text) => mask_whole(value),
            Value::Array(values) => values.iter_mut().for_each(|value| self.mask(value)),
            Value::Object(fields) => {
                for (name, value) in fields {
                    match !value.is_null() && self.is_secret(name) {
                        true => mask_whole(value),
                        false => self.mask(value),
                    }
                }
            }
            Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// `name=value&…` with masked secrets. Everything else is unchanged.
    pub(crate) fn pairs(&self, pairs: &str) -> String {
        let pairs = pairs.split('&').map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let is_secret = decoded(name)
                .split(['[', ']'])
                .any(|part| self.is_secret(part))
                || self.holds_credential(&decoded(value));
            match is_secret && !value.is_empty() {
                true => Cow::Owned(format!("{name}={MARK}")),
                false => Cow::Borrowed(pair),
            }
        });
        pairs.collect::<Vec<_>>().join("&")
    }
}

/// A text of a query or a form (WHATWG URL, application/x-www-form-urlencoded).
fn decoded(text: &str) -> Wiped<String> {
    let spaced = Wiped::new(text.replace('+', " "));
    Wiped::new(percent_decode_str(&spaced).decode_utf8_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RequestFields;

    fn fields() -> RequestFields<'static> {
        let credentials = ["credential-1"].into_iter();
        RequestFields::new("/api/v2/ecConn/wechatMobile/select", credentials)
    }

    #[test]
    fn secrets_are_known_by_their_names_in_any_case() {
        let fields = fields();
        for name in [
            "password",
            "newPassword",
            "app_secret",
            "AppSecret",
            "passCode",
            "totp",
            "x-api-key",
            "someNewToken",
            // Of this path alone.
            "key",
        ] {
            assert!(fields.is_secret(name), "{name}");
        }
        for name in [
            "username",
            "accessKeyId",
            "keywords",
            "publicKey",
            "token_type",
            "",
        ] {
            assert!(!fields.is_secret(name), "{name}");
        }
        let elsewhere = RequestFields::new("/api/v3/set-custom-data", [].into_iter());
        assert!(!elsewhere.is_secret("key"));
    }

    #[test]
    fn secrets_are_masked_at_every_depth() {
        let mut body = json!({
            "username": "u",
            "password": "p",
            "list": [{ "token": { "a": 1 } }, "has credential-1 inside", null],
            "appSecret": null,
            "passCode": 123456,
        });
        fields().mask(&mut body);
        let masked = json!({
            "username": "u",
            "password": "[redacted]",
            "list": [{ "token": "[redacted]" }, "[redacted]", null],
            "appSecret": null,
            "passCode": "[redacted]",
        });
        assert_eq!(body, masked);
    }

    #[test]
    fn pairs_keep_their_form() {
        let pairs = "a=1&b%5B%5D=x+y&user%5BpassWord%5D=p%26q&c&token=&d=credential%2d1";
        assert_eq!(
            fields().pairs(pairs),
            "a=1&b%5B%5D=x+y&user%5BpassWord%5D=[redacted]&c&token=&d=[redacted]"
        );
    }
}
