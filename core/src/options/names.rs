//! The names of the options, and suggestions for unknown ones.

use std::sync::LazyLock;

use super::Object;
use crate::error::{Error, Result};

/// Options that both kinds of client have.
const SHARED: &[&str] = &[
    "brand",
    "ca",
    "clientCertificate",
    "connectTimeout",
    "encryptPassword",
    "http2",
    "lang",
    "maxResponseBytes",
    "maxRetries",
    "pingInterval",
    "pingTimeout",
    "proxy",
    "rateLimit",
    "rejectUnauthorized",
    "retryTimes",
    "socketUri",
    "throwOnFailure",
    "timeout",
];
/// Options of an authentication client.
const AUTHENTICATION: &[&str] = &[
    "accessToken",
    "appHost",
    "appId",
    "appSecret",
    "audience",
    "clockTolerance",
    "cookieKey",
    "cookieSecret",
    "idTokenSigningAlg",
    "introspectionEndPointAuthMethod",
    "issuer",
    "logoutRedirectUri",
    "protocol",
    "redirectUri",
    "revocationEndPointAuthMethod",
    "scope",
    "tokenEndPointAuthMethod",
    "wechatTokenCache",
];
/// Options of a management client.
const MANAGEMENT: &[&str] = &[
    "accessKeyId",
    "accessKeySecret",
    "authentication",
    "host",
    "tenantId",
    "tokenStore",
    "userPoolId",
];

/// Largest edit distance at which a name is suggested.
const LARGEST_SLIP: usize = 3;

/// Longest unknown name that is shown, in bytes.
const LONGEST_NAME: usize = 64;

/// All names of options of an authentication client.
pub fn authentication() -> &'static [&'static str] {
    static NAMES: LazyLock<Vec<&str>> = LazyLock::new(|| sorted(AUTHENTICATION));
    &NAMES
}

/// All names of options of a management client.
pub fn management() -> &'static [&'static str] {
    static NAMES: LazyLock<Vec<&str>> = LazyLock::new(|| sorted(MANAGEMENT));
    &NAMES
}

fn sorted(own: &[&'static str]) -> Vec<&'static str> {
    let mut names = [SHARED, own].concat();
    names.sort_unstable();
    names
}

/// An unknown name for a message, unless it may be sensitive, such as a URL with a password.
pub fn shown_name(name: &str) -> &str {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'$');
    if name.len() <= LONGEST_NAME && name.bytes().all(is_plain) {
        name
    } else {
        "…"
    }
}

/// Refuses unknown option names: a misspelled option would otherwise be ignored silently.
pub(super) fn refuse_unknown(given: &Object, known: &[&'static str]) -> Result<()> {
    for (name, _) in given {
        if !known.contains(&name.as_str()) {
            let hint = suggestion(name, known)
                .map_or(String::new(), |known| format!(" Did you mean {known}?"));
            let shown = shown_name(name);
            return Err(Error::option(
                shown,
                format!("There is no option {shown:?}.{hint}"),
            ));
        }
    }
    Ok(())
}

fn suggestion(name: &str, known: &[&'static str]) -> Option<&'static str> {
    if name.len() > LONGEST_NAME {
        return None;
    }
    let lower = name.to_ascii_lowercase();
    known
        .iter()
        .map(|known| (distance(&lower, &known.to_ascii_lowercase()), *known))
        .min()
        .filter(|(far, known)| *far <= LARGEST_SLIP.min(known.len() / 2))
        .map(|(_, known)| known)
}

/// Levenshtein distance.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (line, from) in from.chars().enumerate() {
        let mut diagonal = line;
        row[0] = line + 1;
        for (column, to) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(from != *to);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[to.len()]
}
