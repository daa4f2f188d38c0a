//! The option `wechatTokenCache`.

use std::time::Duration;

use super::{
    CachePolicy, Object, StoreOptions, Value, fields::Fields, nested_fields::NestedFields,
};
use crate::error::Result;

/// The name of the option, and the paths in it that errors show.
const OPTION: &str = "wechatTokenCache";
const STORE: &str = "wechatTokenCache.store";
const NAMES: &[&str] = &["maxAge", "refreshAhead", "store"];
/// Seconds. WeChat keeps a replaced token valid for 5 minutes: an older one may be invalid.
const LONGEST_AGE: f64 = 300.0;

/// How a client caches WeChat access tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WechatTokenCache {
    /// How long a token is served.
    pub settings: CachePolicy,
    /// The store that the machines of an application share.
    pub store: Option<StoreOptions>,
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
        let fields = NestedFields::new(OPTION, given, NAMES)?;
        let max_age = seconds(&fields, "maxAge", f64::MIN_POSITIVE, LONGEST_AGE)?
            .unwrap_or(CachePolicy::DEFAULT_MAX_AGE);
        let most_ahead = max_age.as_secs_f64();
        let refresh_ahead = seconds(&fields, "refreshAhead", 0.0, most_ahead)?;
        Ok(Self {
            settings: CachePolicy::new(max_age, refresh_ahead),
            store: StoreOptions::parse(STORE, fields.get("store"))?,
        })
    }
}

fn seconds(
    fields: &NestedFields<'_>,
    name: &str,
    least: f64,
    most: f64,
) -> Result<Option<Duration>> {
    match fields.get(name) {
        Value::Nothing => Ok(None),
        Value::Number(value) if (least..=most).contains(value) => {
            Ok(Some(Duration::from_secs_f64(*value)))
        }
        other => {
            let above = if least > 0.0 { "above 0" } else { "from 0" };
            let expected = format!("a number of seconds {above} to {most}");
            Err(Fields::wrong(&fields.path(name), other, &expected))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::WechatTokenCache;
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
    fn a_store_is_named_by_its_path() {
        let store = Value::String("redis://:hunter2@".to_owned());
        let message = refusal(object(&[("store", store)]));
        assert!(message.contains("wechatTokenCache.store"), "{message}");
        assert!(!message.contains("hunter2"), "{message}");
        let store = Value::String("redis://cache.example".to_owned());
        let cache = parse(object(&[("store", store)])).expect("accepted");
        assert!(cache.expect("on").store.is_some());
    }
}
