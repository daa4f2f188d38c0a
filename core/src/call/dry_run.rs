//! A dry run: the request of a call, without its secrets, instead of its answer. Nothing is sent, so a token that
//! takes a request is not acquired.

use std::sync::Arc;

use bytes::Bytes;
use http::{
    HeaderName, HeaderValue,
    header::{AUTHORIZATION, CONTENT_TYPE, COOKIE, PROXY_AUTHORIZATION},
};
use serde_json::{Map, Value, json};
use url::Url;

use super::{
    Answer, Call, Endpoint, Snapshot,
    prepare::prepare,
    send::{Attempts, Identified},
};
use crate::{
    error::Result,
    redact::{MARK, RequestFields},
    secret::Secret,
};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

/// Stands for a token that is acquired when a request is sent.
const TOKEN: HeaderValue = HeaderValue::from_static("Bearer [redacted]");

impl Endpoint {
    /// The request that the first attempt of a call would send: JSON text of method, URL, headers and body.
    ///
    /// # Errors
    /// Those of a call before its request is sent.
    pub async fn dry_run(
        self: Arc<Self>,
        snapshot: Result<Snapshot>,
        call: Call,
    ) -> Result<Answer> {
        let described = self.described(snapshot, &call).await;
        described.map_err(|error| error.in_call(call.operation, Some(0)))
    }

    async fn described(
        self: &Arc<Self>,
        snapshot: Result<Snapshot>,
        call: &Call,
    ) -> Result<Answer> {
        let Snapshot {
            pool, access_token, ..
        } = snapshot?;
        let prepared = prepare(self, &pool, call, access_token).await?;
        let attempts = Attempts {
            endpoint: self,
            pool: &pool,
            rate_limit: None,
            call,
            prepared: &prepared,
            identified: Identified::default(),
        };
        let acquired = self.identity.acquires().then_some(TOKEN);
        let credential = acquired.or_else(|| prepared.access_token.clone());
        let request = attempts.request(credential.as_ref())?;
        let content = &prepared.content;
        let credentials = self.identity.secrets().into_iter().map(Secret::expose);
        let fields = RequestFields::new(&content.path, credentials);
        let headers: Map<String, Value> = request
            .headers()
            .iter()
            .map(|(name, value)| {
                let value = String::from_utf8_lossy(value.as_bytes());
                let is_own = call.headers.contains_key(name);
                let shown = shown(&fields, name, &value, is_own);
                (name.to_string(), Value::from(shown))
            })
            .collect();
        let mut described = json!({
            "method": request.method().as_str(),
            "url": shown_url(&fields, request.url()),
            "headers": headers,
        });
        if !content.body.is_empty() {
            let content_type = request.headers().get(CONTENT_TYPE);
            let content_type = content_type.and_then(|value| value.to_str().ok());
            described["body"] =
                shown_body(&fields, &content.body, content_type.unwrap_or_default());
        }
        Ok(Answer::made(described.to_string(), 200))
    }
}

/// The value of a header. `is_own` says whether the caller has set it.
fn shown(fields: &RequestFields<'_>, name: &HeaderName, value: &str, is_own: bool) -> String {
    match *name {
        AUTHORIZATION | PROXY_AUTHORIZATION => match value.split_once(' ') {
            Some((scheme, _)) => format!("{scheme} {MARK}"),
            None => MARK.to_owned(),
        },
        COOKIE => MARK.to_owned(),
        _ if is_own && fields.is_secret(name.as_str()) => MARK.to_owned(),
        _ => fields.text(value).to_owned(),
    }
}

fn shown_url(fields: &RequestFields<'_>, url: &Url) -> String {
    let mut place = url.clone();
    place.set_query(None);
    let place = fields.text(place.as_str());
    match url.query() {
        Some(query) => format!("{place}?{}", fields.pairs(query)),
        None => place.to_owned(),
    }
}

/// A body of JSON as a value and a form as its text; of any other, the size.
fn shown_body(fields: &RequestFields<'_>, body: &Bytes, content_type: &str) -> Value {
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    if media_type.eq_ignore_ascii_case(JSON)
        && let Ok(mut value) = serde_json::from_slice(body)
    {
        fields.mask(&mut value);
        return value;
    }
    match std::str::from_utf8(body) {
        Ok(text) if media_type.eq_ignore_ascii_case(FORM) => fields.pairs(text).into(),
        _ => json!({ "bytes": body.len() }),
    }
}
