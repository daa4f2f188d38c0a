//! The limits that the options of one call set.

use std::time::Duration;

use crate::{
    error::{Error, Result},
    options,
};

/// Milliseconds as a call option gives them: `None` is not given, 0 is the client's default.
///
/// # Errors
/// `ERR_INVALID_ARGUMENT` on `options.timeout`.
pub fn call_timeout(given: Option<f64>, default: Duration) -> Result<Duration> {
    match given {
        None | Some(0.0) => Ok(default),
        Some(value) => options::time_limit(value).ok_or_else(|| {
            Error::argument(
                "options.timeout",
                format!(
                    "The call option timeout must be a number of milliseconds from 0 to 2147483647, \
                     but {value} was given."
                ),
            )
        }),
    }
}

/// The number of retries as a call option gives it.
///
/// # Errors
/// `ERR_INVALID_ARGUMENT` on `options.maxRetries`.
pub fn call_retries(given: Option<f64>, default: u32) -> Result<u32> {
    let most = options::MAX_RETRIES;
    match given {
        None => Ok(default),
        Some(value) if value.fract() == 0.0 && (0.0..=f64::from(most)).contains(&value) => {
            Ok(value as u32)
        }
        Some(value) => Err(Error::argument(
            "options.maxRetries",
            format!(
                "The call option maxRetries must be a whole number from 0 to {most}, but {value} \
                 was given."
            ),
        )),
    }
}
