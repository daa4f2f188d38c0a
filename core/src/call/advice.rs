// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

//! Advice for the API codes that are met most.

#[rustfmt::skip]
const ADVICE: &[(i64, &str)] = &[
    (1300, "Check accessKeyId and accessKeySecret, and that no proxy changes the path or the query."),
    (1303, "Check the clock of this machine, and that no proxy changes the header date."),
    (1305, "Synchronize the clock of this machine, for example with NTP."),
    (1306, "A proxy may have sent the request twice: check whether it has taken effect before you repeat the call."),
    (2004, "Check the ID of the user and its type, and that the user belongs to this user pool."),
    (2006, "Ask the user for the password again: repeated failures lock the account."),
    (2011, "Check the ID of the application and the address of the service."),
    (2020, "Sign in again; if the call uses a management token, check that the access key is still valid."),
    (2026, "Update the existing user, or choose another user name, email address or phone number."),
    (2333, "Check user name and password: repeated failures lock the account."),
];

/// What to do about a failure with this `apiCode`: a sentence.
pub(super) fn advice(api_code: i64) -> Option<&'static str> {
    let row = ADVICE.iter().find(|(code, _)| *code == api_code);
    row.map(|(_, advice)| *advice)
}
