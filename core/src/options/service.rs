//! The options that both kinds of client have.

use std::time::Duration;

use super::{
    Brand, Host, ProxyOption, RateLimit, TlsOptions, Value,
    choices::{BRANDS, LANGUAGES},
    fields::Fields,
};
use crate::{error::Result, password::Cipher};

/// The checked options that both kinds of client have.
#[derive(Debug)]
pub struct ServiceOptions {
    /// `appHost` or `host`: origin of the service.
    pub host: Host,
    /// `lang`: language of the messages of the service.
    pub lang: Option<String>,
    /// `timeout`: deadline of a call with all its attempts.
    pub timeout: Duration,
    /// `socketUri`: where events come from, with the scheme of the request that opens a socket.
    pub socket: Host,
    /// `retryTimes`: reconnections in a row of an event subscription; `None` if they are not limited.
    pub retry_times: Option<u32>,
    /// `pingInterval`: time between pings of an event socket; `None` if none are sent.
    pub ping_interval: Option<Duration>,
    /// `pingTimeout`: longest silence of an event socket after a ping.
    pub ping_timeout: Duration,
    /// `brand`.
    pub brand: Brand,
    /// `connectTimeout`: limit of one connection attempt.
    pub connect_timeout: Option<Duration>,
    /// Whether HTTP/2 is offered to the host.
    pub http2: bool,
    /// `maxRetries`: attempts after the first.
    pub max_retries: u32,
    /// `rateLimit`: the rate of requests, if it is limited.
    pub rate_limit: Option<RateLimit>,
    /// `maxResponseBytes`: longest body after decompression, in bytes.
    pub max_response_bytes: usize,
    /// `proxy`.
    pub proxy: ProxyOption,
    /// Options of TLS.
    pub tls: TlsOptions,
    /// `throwOnFailure`: whether a business failure is an error.
    pub throw_on_failure: bool,
    /// How passwords are encrypted, if they are.
    pub encrypt_password: Option<Cipher>,
}

/// Mirrored default, in milliseconds.
const DEFAULT_TIMEOUT: Duration = Duration::from_millis(10_000);
/// Attempts after the first.
const DEFAULT_MAX_RETRIES: u32 = 3;
/// Upper limit of attempts: more of them only prolong an outage.
pub(crate) const MAX_RETRIES: u32 = 10;
/// Far above any answer of the service, and harmless for the memory of a process.
const DEFAULT_MAX_RESPONSE_BYTES: usize = 10 * 1024 * 1024;
/// An answer becomes one string, whose maximum length in the binding is about 512 MiB.
const LARGEST_RESPONSE_BYTES: u32 = 256 * 1024 * 1024;
/// 2^31 - 1, the longest delay of the binding's timers: 24.8 days.
const LONGEST_TIMEOUT_MS: f64 = 2_147_483_647.0;
/// The same as a duration.
pub(super) const LONGEST_TIMEOUT: Duration = Duration::from_millis(2_147_483_647);

/// Proxies and firewalls commonly forget a connection without traffic after 60 s.
const DEFAULT_PING_INTERVAL: Duration = Duration::from_secs(30);
/// Several round trips, with lost packets.
const DEFAULT_PING_TIMEOUT: Duration = Duration::from_secs(10);

/// The option `socketUri`. Unlike other options, an empty text is refused: it would mean the public service.
fn socket(fields: &Fields<'_>, brand: Brand) -> Result<Host> {
    match fields.get("socketUri") {
        Value::Nothing => Host::parse_socket(brand.socket_uri()),
        Value::String(given) if given.is_empty() => Host::parse_socket(given),
        _ => Host::parse_socket(fields.trimmed_line("socketUri")?.unwrap_or_default()),
    }
}

/// The option `pingInterval`, of which 0 turns pings off.
fn ping_interval(fields: &Fields<'_>) -> Result<Option<Duration>> {
    match fields.get("pingInterval") {
        Value::Number(0.0) => Ok(None),
        _ => Ok(Some(
            fields
                .milliseconds("pingInterval")?
                .unwrap_or(DEFAULT_PING_INTERVAL),
        )),
    }
}

/// A time limit in milliseconds; `Infinity` is the longest. `None` where it is out of range.
pub(crate) fn time_limit(milliseconds: f64) -> Option<Duration> {
    let milliseconds = if milliseconds == f64::INFINITY {
        LONGEST_TIMEOUT_MS
    } else {
        milliseconds
    };
    (milliseconds > 0.0 && milliseconds <= LONGEST_TIMEOUT_MS)
        .then(|| Duration::from_secs_f64(milliseconds / 1000.0))
}

impl ServiceOptions {
    /// Reads the shared options of a client of `host`, with the defaults of an authentication client.
    pub(super) fn parse(fields: &Fields<'_>, host: Host) -> Result<Self> {
        let brand = fields
            .choice("brand", BRANDS)?
            .unwrap_or_else(|| host.brand());
        Ok(Self {
            host,
            lang: fields.choice("lang", LANGUAGES)?.map(str::to_owned),
            timeout: fields.milliseconds("timeout")?.unwrap_or(DEFAULT_TIMEOUT),
            socket: socket(fields, brand)?,
            retry_times: fields.integer("retryTimes", 0, u32::MAX)?,
            ping_interval: ping_interval(fields)?,
            ping_timeout: fields
                .milliseconds("pingTimeout")?
                .unwrap_or(DEFAULT_PING_TIMEOUT),
            brand,
            connect_timeout: fields.milliseconds("connectTimeout")?,
            http2: fields.boolean("http2")?.unwrap_or(true),
            max_retries: fields
                .integer("maxRetries", 0, MAX_RETRIES)?
                .unwrap_or(DEFAULT_MAX_RETRIES),
            rate_limit: RateLimit::parse(fields)?,
            max_response_bytes: fields
                .integer("maxResponseBytes", 1, LARGEST_RESPONSE_BYTES)?
                .map_or(DEFAULT_MAX_RESPONSE_BYTES, |bytes| bytes as usize),
            proxy: fields.proxy("proxy")?,
            tls: TlsOptions::parse(fields)?,
            throw_on_failure: fields.boolean("throwOnFailure")?.unwrap_or(false),
            encrypt_password: fields.cipher("encryptPassword")?,
        })
    }
}
