//! The option `wechatTokenCache`.

use std::{borrow::Cow, fmt, time::Duration};

use url::Url;

use super::{CachePolicy, Object, Value, fields::Fields};
use crate::{
    error::{Error, Result},
    secret::Secret,
};

/// The name of the option, and the paths in it that errors show.
const OPTION: &str = "wechatTokenCache";
const STORE: &str = "wechatTokenCache.store";
const NAMES: &[&str] = &["maxAge", "refreshAhead", "store"];
/// Seconds. WeChat keeps a replaced token valid for 5 minutes: an older one may be invalid.
const LONGEST_AGE: f64 = 300.0;
const DEFAULT_REDIS_PORT: u16 = 6379;

/// How a client caches WeChat access tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WechatTokenCache {
    /// How long a token is served.
    pub settings: CachePolicy,
    /// The store that the machines of an application share.
    pub store: Option<StoreAddress>,
}

/// A Redis or Valkey server. `Debug` hides its credentials.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct StoreAddress {
    /// Whether the connection uses TLS.
    pub tls: bool,
    /// Name or address, without brackets.
    pub host: String,
    /// TCP port.
    pub port: u16,
    /// User of the access control list.
    pub username: Option<Secret>,
    /// Password of the user.
    pub password: Option<Secret>,
    /// Number of the logical database.
    pub database: i64,
}

impl WechatTokenCache {
    pub(super) fn parse(fields: &Fields<'_>) -> Result<Option<Self>> {
        match fields.get(OPTION) {
            Value::Nothing | Value::Boolean(false) => Ok(None),
            Value::Boolean(true) => Self::read(&Object::new()).map(Some),
            Value::Object(given) => Self::read(given).map(Some),
            other => Err(Fields::wrong(
                OPTION,
                other,
                "true, false or an object with maxAge, refreshAhead and store",
            )),
        }
    }

    fn read(given: &Object) -> Result<Self> {
        Fields::refuse_unknown(OPTION, given, NAMES)?;
        let fields = Fields::new(given);
        let max_age = seconds(&fields, "maxAge", f64::MIN_POSITIVE, LONGEST_AGE)?
            .unwrap_or(CachePolicy::DEFAULT_MAX_AGE);
        let most_ahead = max_age.as_secs_f64();
        let refresh_ahead = seconds(&fields, "refreshAhead", 0.0, most_ahead)?;
        Ok(Self {
            settings: CachePolicy::new(max_age, refresh_ahead),
            store: match fields.get("store") {
                Value::Nothing => None,
                Value::String(text) => Some(StoreAddress::parse(STORE, text)?),
                other => return Err(wrong("store", other, "a URL")),
            },
        })
    }
}

fn seconds(fields: &Fields<'_>, name: &str, least: f64, most: f64) -> Result<Option<Duration>> {
    match fields.get(name) {
        Value::Nothing => Ok(None),
        Value::Number(value) if (least..=most).contains(value) => {
            Ok(Some(Duration::from_secs_f64(*value)))
        }
        other => {
            let above = if least > 0.0 { "above 0" } else { "from 0" };
            let expected = format!("a number of seconds {above} to {most}");
            Err(wrong(name, other, &expected))
        }
    }
}

fn wrong(name: &str, value: &Value, expected: &str) -> Error {
    Fields::wrong(&format!("{OPTION}.{name}"), value, expected)
}

/// An option that is the URL of a store.
pub(super) fn store_address(fields: &Fields<'_>, name: &str) -> Result<Option<StoreAddress>> {
    match fields.get(name) {
        Value::Nothing => Ok(None),
        Value::String(text) => StoreAddress::parse(name, text).map(Some),
        other => Err(Fields::wrong(name, other, "a URL")),
    }
}

impl StoreAddress {
    /// Reads `redis://[user:password@]host[:port][/database]`, or `rediss://` for TLS.
    pub(super) fn parse(option: &str, text: &str) -> Result<Self> {
        let refused = || {
            Error::option(
                option,
                format!(
                    "The option {option} must be a URL such as \
                     rediss://user:password@host:6379/0, with redis: or rediss: as its scheme and \
                     neither query nor fragment."
                ),
            )
        };
        let url = Url::parse(text).map_err(|_| refused())?;
        let tls = match url.scheme() {
            "redis" => false,
            "rediss" => true,
            _ => return Err(refused()),
        };
        let host = url.host_str().filter(|host| !host.is_empty());
        let database = match url.path() {
            "" | "/" => Some(0),
            path => path[1..].parse().ok().filter(|database| *database >= 0),
        };
        let (Some(host), Some(database), None, None) =
            (host, database, url.query(), url.fragment())
        else {
            return Err(refused());
        };
        let decoded = |text: &str| {
            let text = percent_encoding::percent_decode_str(text).decode_utf8();
            text.map(Cow::into_owned).map_err(|_| refused())
        };
        let secret = |text: &str| Ok(Some(Secret::new(decoded(text)?)));
        // Without a password the server would be used anonymously; most likely the name is the password.
        if !url.username().is_empty() && url.password().unwrap_or("").is_empty() {
            return Err(Error::option(
                option,
                format!(
                    "The option {option} has a user without a password; a password without a \
                     user is written with a colon before it, as in rediss://:password@host."
                ),
            ));
        }
        Ok(Self {
            tls,
            host: decoded(host)?.trim_matches(['[', ']']).to_owned(),
            port: url.port().unwrap_or(DEFAULT_REDIS_PORT),
            username: match url.username() {
                "" => None,
                name => secret(name)?,
            },
            password: url.password().map_or(Ok(None), secret)?,
            database,
        })
    }
}

impl fmt::Debug for StoreAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("StoreAddress(…)")
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{STORE, StoreAddress, WechatTokenCache};
    use crate::{
        error::Result,
        options::{Object, Value, fields::Fields},
    };

    fn parse(value: Value) -> Result<Option<WechatTokenCache>> {
        let given: Object = vec![("wechatTokenCache".to_owned(), value)];
        WechatTokenCache::parse(&Fields::new(&given))
    }

    fn object(fields: &[(&str, Value)]) -> Value {
        let fields = fields.iter().cloned();
        Value::Object(
            fields
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
        )
    }

    fn refusal(value: Value) -> String {
        parse(value).expect_err("refused").to_string()
    }

    #[test]
    fn it_is_disabled_by_default() {
        for off in [Value::Nothing, Value::Boolean(false)] {
            assert_eq!(parse(off).expect("accepted"), None);
        }
    }

    #[test]
    fn true_and_an_empty_object_mean_the_defaults() {
        for on in [Value::Boolean(true), object(&[])] {
            let cache = parse(on).expect("accepted").expect("on");
            assert_eq!(cache.settings.max_age, Duration::from_secs(60));
            assert_eq!(cache.settings.refresh_ahead, Duration::from_secs(12));
            assert_eq!(cache.store, None);
        }
    }

    #[test]
    fn the_refresh_follows_the_age_and_can_be_turned_off() {
        let cache = parse(object(&[("maxAge", Value::Number(10.0))]));
        let settings = cache.expect("accepted").expect("on").settings;
        assert_eq!(settings.refresh_ahead, Duration::from_secs(2));
        let cache = parse(object(&[("refreshAhead", Value::Number(0.0))]));
        let settings = cache.expect("accepted").expect("on").settings;
        assert_eq!(settings.refresh_ahead, Duration::ZERO);
    }

    #[test]
    fn numbers_out_of_range_are_refused_by_name() {
        for (name, value) in [
            ("maxAge", 0.0),
            ("maxAge", -1.0),
            ("maxAge", 301.0),
            ("maxAge", f64::NAN),
            ("refreshAhead", -1.0),
            ("refreshAhead", 61.0),
        ] {
            let message = refusal(object(&[(name, Value::Number(value))]));
            let named = format!("wechatTokenCache.{name}");
            assert!(message.contains(&named), "{message}");
        }
    }

    #[test]
    fn unknown_names_and_other_types_are_refused() {
        let message = refusal(object(&[("maxage", Value::Number(1.0))]));
        assert!(message.contains("wechatTokenCache.maxage"), "{message}");
        let message = refusal(object(&[("redis://:hunter2@host", Value::Number(1.0))]));
        assert!(!message.contains("hunter2"), "{message}");
        let message = refusal(Value::String("yes".to_owned()));
        assert!(message.contains("must be true, false or"), "{message}");
    }

    #[test]
    fn a_store_url_is_read_in_full() {
        let url = "rediss://us%40er:p%2Fw@[::1]:7000/3";
        let address = StoreAddress::parse(STORE, url).expect("accepted");
        assert!(address.tls);
        assert_eq!((address.host.as_str(), address.port), ("::1", 7000));
        assert_eq!(address.database, 3);
        let (username, password) = (address.username.as_ref(), address.password.as_ref());
        assert_eq!(username.expect("a user").expose(), "us@er");
        assert_eq!(password.expect("a password").expose(), "p/w");
        let plain = StoreAddress::parse(STORE, "redis://:secret@cache.example").expect("accepted");
        assert_eq!((plain.tls, plain.port, plain.username), (false, 6379, None));
    }

    #[test]
    fn an_invalid_store_url_is_refused_without_showing_it() {
        for url in [
            "",
            "hunter2",
            "http://:hunter2@host",
            "redis://:hunter2@",
            "redis://hunter2@host",
            "redis://hunter2:@host",
            "redis://:hunter2@host/x",
            "redis://:hunter2@host/-1",
            "redis://:hunter2@host?db=1",
            "rediss://:hunter2@host#insecure",
        ] {
            let value = Value::String(url.to_owned());
            let message = refusal(object(&[("store", value)]));
            assert!(!message.contains("hunter2"), "{message}");
        }
        let address = StoreAddress::parse(STORE, "redis://hunter2:hunter3@host").expect("accepted");
        assert!(!format!("{address:?}").contains("hunter"));
    }
}
