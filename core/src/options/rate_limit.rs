//! The option `rateLimit`.

use super::{Object, Value, fields::Fields};
use crate::error::Result;

/// The name of the option, and the paths in it that errors show.
const OPTION: &str = "rateLimit";
const PER_SECOND: &str = "rateLimit.perSecond";
const BURST: &str = "rateLimit.burst";
const NAMES: &[&str] = &["perSecond", "burst"];
/// Requests per second: one in about a quarter of an hour.
const LOWEST_RATE: f64 = 0.001;
/// Requests per second: more than one thread can send.
const HIGHEST_RATE: f64 = 1_000_000.0;
const LARGEST_BURST: u32 = 1_000_000;
/// Evenly spaced requests: no second has more of them than `perSecond`.
const DEFAULT_BURST: u32 = 1;

/// The rate at which the requests of a client may be sent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RateLimit {
    /// Requests per second in the long run.
    pub per_second: f64,
    /// Requests that may be sent at once after a pause.
    pub burst: u32,
}

impl RateLimit {
    pub(super) fn parse(fields: &Fields<'_>) -> Result<Option<Self>> {
        match fields.get(OPTION) {
            Value::Nothing | Value::Boolean(false) => Ok(None),
            Value::Object(given) => Self::read(given).map(Some),
            other => {
                let expected = "false or an object with perSecond and burst";
                Err(Fields::wrong(OPTION, other, expected))
            }
        }
    }

    fn read(given: &Object) -> Result<Self> {
        Fields::refuse_unknown(OPTION, given, NAMES)?;
        let fields = Fields::new(given);
        let per_second = match fields.get("perSecond") {
            Value::Number(value) if (LOWEST_RATE..=HIGHEST_RATE).contains(value) => *value,
            other => {
                let expected = format!("a number from {LOWEST_RATE} to {HIGHEST_RATE}");
                return Err(Fields::wrong(PER_SECOND, other, &expected));
            }
        };
        let burst = match fields.get("burst") {
            Value::Nothing => DEFAULT_BURST,
            Value::Number(value)
                if value.fract() == 0.0 && (1.0..=f64::from(LARGEST_BURST)).contains(value) =>
            {
                *value as u32
            }
            other => {
                let expected = format!("a whole number from 1 to {LARGEST_BURST}");
                return Err(Fields::wrong(BURST, other, &expected));
            }
        };
        Ok(Self { per_second, burst })
    }
}

#[cfg(test)]
mod tests {
    use super::RateLimit;
    use crate::{
        error::Result,
        options::{Object, Value, fields::Fields},
    };

    fn parse(value: Value) -> Result<Option<RateLimit>> {
        let given: Object = vec![("rateLimit".to_owned(), value)];
        RateLimit::parse(&Fields::new(&given))
    }

    fn object(fields: &[(&str, f64)]) -> Value {
        let number = |(name, value): &(&str, f64)| ((*name).to_owned(), Value::Number(*value));
        Value::Object(fields.iter().map(number).collect())
    }

    #[test]
    fn it_is_off_by_default() {
        for off in [Value::Nothing, Value::Boolean(false)] {
            assert_eq!(parse(off).expect("accepted"), None);
        }
    }

    #[test]
    fn requests_are_evenly_spaced_by_default() {
        let limit = parse(object(&[("perSecond", 0.5)])).expect("accepted");
        let expected = RateLimit {
            per_second: 0.5,
            burst: 1,
        };
        assert_eq!(limit, Some(expected));
    }

    #[test]
    fn other_values_are_refused_by_name() {
        let rate = ("perSecond", 10.0);
        for (value, field) in [
            (Value::Boolean(true), "rateLimit"),
            (Value::Number(10.0), "rateLimit"),
            (object(&[]), "rateLimit.perSecond"),
            (object(&[("perSecond", 0.0)]), "rateLimit.perSecond"),
            (object(&[("perSecond", -1.0)]), "rateLimit.perSecond"),
            (object(&[("perSecond", f64::NAN)]), "rateLimit.perSecond"),
            (
                object(&[("perSecond", f64::INFINITY)]),
                "rateLimit.perSecond",
            ),
            (object(&[rate, ("burst", 0.0)]), "rateLimit.burst"),
            (object(&[rate, ("burst", 1.5)]), "rateLimit.burst"),
            (object(&[rate, ("burst", 1e9)]), "rateLimit.burst"),
            (object(&[rate, ("persecond", 1.0)]), "rateLimit.persecond"),
        ] {
            let error = parse(value).expect_err(field);
            assert_eq!(error.field(), Some(field));
        }
    }
}
