//! Helpers of several targets.

use genauth_core::options::{Object, Options, Value};

/// A stand-in for a secret. No error and no Debug output may contain it.
pub const CANARY: &str = "c4n4ry-s3cr3t/pa ss+wörd";

/// Valid options, with the canary as the application's secret.
pub fn options(more: Vec<(&str, Value)>) -> Options {
    options_or_none(more).expect("the options are in order")
}

/// The options with `more`, whose fields replace the defaults; `None` if they are invalid.
pub fn options_or_none(more: Vec<(&str, Value)>) -> Option<Options> {
    let mut given = vec![
        ("appId", Value::String("app".to_owned())),
        ("appSecret", Value::String(CANARY.to_owned())),
        ("appHost", Value::String("https://example.com".to_owned())),
    ];
    given.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    given.extend(more);
    let given: Object = given
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    Options::parse(&given).ok()
}

/// Splits an input at line feeds into `N` parts; the last part has the rest.
pub fn parts<const N: usize>(data: &[u8]) -> [&[u8]; N] {
    let mut split = data.splitn(N, |byte| *byte == b'\n');
    std::array::from_fn(|_| split.next().unwrap_or_default())
}

/// Splits off the first byte; 0 if there is none.
pub fn first(data: &[u8]) -> (u8, &[u8]) {
    data.split_first()
        .map_or((0, data), |(first, rest)| (*first, rest))
}
