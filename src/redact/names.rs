//! What the name of a field says about its value.

/// Parts of names of fields that hold credentials, lower case, without separators.
const SENSITIVE: &[&str] = &[
    "token",
    "secret",
    "password",
    "passwd",
    "pwd",
    "passphrase",
    "passcode",
    "cookie",
    "authorization",
    "credential",
    "privatekey",
    "ticket",
    "verifier",
    "accesskey",
    "apikey",
    "sessionkey",
    "recoverycode",
];

/// Ends of such names. In the middle they say something else: `assertionConsumerUrl`.
const SENSITIVE_ENDS: &[&str] = &["jwt", "signature", "assertion"];

/// Whole names. As parts they stand in ordinary words: `footprint`, `sessionCount`.
const SENSITIVE_NAMES: &[&str] = &["session", "otp", "totp", "mfaotp", "otpcode", "totpcode"];

/// Ends of names that tell about a credential and do not hold it: `passwordSecurityLevel`,
/// `token_type`, `token_endpoint`, `passwordLastSetAt`.
const HARMLESS_ENDS: &[&str] = &[
    "level",
    "type",
    "status",
    "flow",
    "method",
    "methods",
    "supported",
    "endpoint",
    "expired",
    "expiresin",
    "expiresinunit",
    "expiresat",
    "onnextlogin",
    "onfirstlogin",
    "lastsetat",
    "authorizationtime",
    "expiretime",
    "alg",
    "algorithm",
    "credentialid",
    "accesskeyid",
];

/// What programs look for in an answer.
const ENVELOPE: &[&str] = &[
    "statusCode",
    "apiCode",
    "message",
    "requestId",
    "data",
    "error",
    "error_description",
];

/// Whether a field or header of this name holds a credential.
pub(crate) fn is_sensitive(name: &str) -> bool {
    let plain: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|character| character.to_ascii_lowercase())
        .collect();
    let ends = |words: &[&str]| words.iter().any(|word| plain.ends_with(word));
    let named = SENSITIVE.iter().any(|word| plain.contains(word))
        || ends(SENSITIVE_ENDS)
        || SENSITIVE_NAMES.contains(&plain.as_str());
    named && !ends(HARMLESS_ENDS)
}

pub(super) fn is_identifier(name: &str) -> bool {
    name.ends_with("Id") || name.ends_with("_id") || name == "id"
}

pub(super) fn is_envelope(name: &str) -> bool {
    ENVELOPE.contains(&name)
}

/// Whether a value is a word of the interface, as `CHANNEL_LOGIN`. A number of a passport is none:
/// it has more digits than letters.
pub(super) fn is_enum_word(text: &str) -> bool {
    let letters = text.bytes().filter(u8::is_ascii_uppercase).count();
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let others = text.bytes().filter(|byte| *byte == b'_').count();
    letters > 0 && letters >= digits && letters + digits + others == text.len()
}

#[cfg(test)]
mod tests {
    use super::{is_enum_word, is_sensitive};

    #[test]
    fn names_of_credentials_are_told_from_names_about_them() {
        for name in [
            "access_token",
            "jwt",
            "session",
            "session_key",
            "accessKey",
            "X-Api-Key",
            "client_assertion",
            "totp",
            "recoveryCode",
            "newPassword",
        ] {
            assert!(is_sensitive(name), "{name}");
        }
        for name in [
            "passwordSecurityLevel",
            "resetPasswordOnNextLogin",
            "tokenExpired",
            "token_type",
            "tokenEndpointAuthMethod",
            "passwordEncryptType",
            "passwordLastSetAt",
            "accessKeyId",
            "end_session_endpoint",
            "sessionCount",
            "footprint",
        ] {
            assert!(!is_sensitive(name), "{name}");
        }
    }

    #[test]
    fn words_of_the_interface_are_told_from_numbers_of_people() {
        assert!(is_enum_word("CHANNEL_LOGIN") && is_enum_word("SHA256"));
        for text in ["13800138000", "E12345678", "Password", ""] {
            assert!(!is_enum_word(text), "{text}");
        }
    }
}
