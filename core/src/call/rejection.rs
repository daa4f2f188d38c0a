//! The error that an answer stands for: a status outside 2xx, a refusal, or an answer that cannot be used.

use std::{borrow::Cow, time::Duration};

use http::{
    HeaderMap,
    header::{CONTENT_TYPE, LOCATION},
};
use url::Url;

use super::{
    content::Content, damage::Damage, envelope::Envelope, received::Received, redirect::Target,
    refusal::Refusal, retry,
};
use crate::{
    error::{Error, ErrorResponse, Kind, ServiceCodes},
    observe,
    operation::Operation,
    redact::Secrets,
    transport::Peers,
};

/// Headers that tell about an answer and hold nothing of the request. Any other may be an echo of it, or a
/// credential of its own, such as `set-cookie`.
const SHOWN_HEADERS: &[&str] = &[
    "age",
    "allow",
    "cache-control",
    "connection",
    "content-encoding",
    "content-language",
    "content-length",
    "content-type",
    "date",
    "ratelimit-limit",
    "ratelimit-remaining",
    "ratelimit-reset",
    "retry-after",
    "server",
    "transfer-encoding",
    "vary",
    "via",
    "x-cache",
    "x-powered-by",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "x-request-id",
];

/// A refusal that is longer is a page or an attack, and reading all of it would keep every other call
/// waiting.
const LARGEST_ENVELOPE: usize = 1024 * 1024;

/// The call that an answer belongs to.
pub(super) struct Context<'call> {
    pub(super) operation: &'static Operation,
    pub(super) content: &'call Content,
    /// The address that was asked.
    pub(super) asked: &'call Url,
    /// Collects what the words of an error must not show, once there is an error.
    pub(super) secrets: &'call dyn Fn() -> Secrets,
    /// The hosts that the request passes, for the words of an error.
    pub(super) peers: &'call Peers,
}

impl Context<'_> {
    /// Who refused, and how: the class of the error and its code.
    fn verdict(&self, received: &Received, secrets: &Secrets) -> (Kind, Cow<'static, str>) {
        match self.refusal(received) {
            Some(refusal) => {
                let code = Error::oauth_code(&refusal.code(secrets)).to_owned();
                (Kind::OAuth, Cow::Owned(code))
            }
            None if received.status == retry::TOO_MANY_REQUESTS => {
                (Kind::RateLimit, Cow::Borrowed("ERR_RATE_LIMIT"))
            }
            None if (200..300).contains(&received.status) => (Kind::Api, Cow::Borrowed("ERR_API")),
            None => (Kind::Http, Cow::Borrowed("ERR_HTTP_STATUS")),
        }
    }

    fn refusal(&self, received: &Received) -> Option<Refusal> {
        self.content
            .oauth
            .and_then(|_| Refusal::read(&received.headers, readable(received)))
    }

    /// The report to observers of an answer whose status is not 2xx.
    pub(super) fn outline(&self, received: &Received) -> (Kind, Cow<'static, str>, Option<String>) {
        let secrets = (self.secrets)();
        let (kind, code) = self.verdict(received, &secrets);
        let envelope = Envelope::read(readable(received));
        let request_id = request_id(&envelope, &received.headers, &secrets);
        (kind, code, request_id)
    }

    /// The error for an answer whose status is not 2xx; `wait` is what it says in `Retry-After`.
    pub(super) fn refused(&self, received: &Received, wait: Option<Duration>) -> Error {
        let status = received.status;
        let secrets = (self.secrets)();
        let envelope = Envelope::read(readable(received));
        let error = match self.refusal(received) {
            Some(refusal) => refusal.into_error(status, &secrets),
            None => {
                let (kind, code) = self.verdict(received, &secrets);
                let message = self.sentence(received, &envelope, &secrets);
                Error::new(kind, code, message)
                    .with_retry_after(wait.map(|wait| wait.as_secs_f64()))
            }
        };
        error
            .with_advice(envelope.advice())
            .with_retryable(retry::is_transient(status))
            .with_response(self.response(received, &secrets))
            .with_service_codes(codes(envelope, received, &secrets))
    }

    fn sentence(&self, received: &Received, envelope: &Envelope, secrets: &Secrets) -> String {
        let status = received.status;
        let said = envelope.said(secrets);
        match status {
            retry::TOO_MANY_REQUESTS => format!(
                "The service is limiting this client (HTTP 429){said}; wait before retrying."
            ),
            // Others with the first digit lead nowhere (RFC 9110, 15.4), as does one without a target.
            301 | 302 | 303 | 307 | 308
                if let Some(target) = Target::of(&received.headers, self.asked) =>
            {
                let (place, advice) = target.described(self.peers.option);
                format!(
                    "The host redirects to {place} (HTTP {status}); redirects are not followed, \
                     since they would carry credentials along. {advice}"
                )
            }
            _ => format!("The service answered HTTP {status}{said}."),
        }
    }

    /// Refuses a 2xx answer that reports a business failure.
    pub(super) fn refuse_business_failure(&self, received: &Received) -> Result<(), Error> {
        let envelope = Envelope::read(&received.body);
        let Some(status_code) = envelope.status_code.filter(|code| *code != 200) else {
            return Ok(());
        };
        let secrets = (self.secrets)();
        let said = envelope.said(&secrets);
        let message = format!("The service refused the call with status {status_code}{said}.");
        let transient = u16::try_from(status_code).is_ok_and(retry::is_transient);
        Err(Error::new(Kind::Api, "ERR_API", message)
            .with_advice(envelope.advice())
            .with_retryable(transient)
            .with_response(self.response(received, &secrets))
            .with_service_codes(codes(envelope, received, &secrets)))
    }

    /// Refuses a 2xx answer of an OAuth 2.0 endpoint that is not a success.
    pub(super) fn refuse_lack(&self, received: &Received) -> Result<(), Error> {
        let judge = self.content.oauth;
        let Some(lack) = judge.and_then(|judge| judge(&received.body)) else {
            return Ok(());
        };
        if lack.may_be_refusal {
            if let Some(refusal) = Refusal::read(&received.headers, &received.body) {
                let secrets = (self.secrets)();
                return Err(refusal
                    .into_error(received.status, &secrets)
                    .with_response(self.response(received, &secrets)));
            }
            self.refuse_business_failure(received)?;
        }
        Err(self.unusable(lack.code, lack.message.to_owned(), received))
    }

    /// The error for a 2xx answer that is not JSON. It quotes nothing: such an answer may hold a token in
    /// any form.
    pub(super) fn not_json(&self, text: &str, received: &Received) -> Error {
        let check_host = || format!("check {}", self.peers.option);
        let (looks, remedy) = if is_jwt(received) {
            let remedy = "have the service answer without signing or encrypting".to_owned();
            ("a JSON Web Token", remedy)
        } else if text.trim_start().starts_with('<') {
            ("a page of HTML or XML", check_host())
        } else {
            ("some other text", check_host())
        };
        let size = text.len();
        let message = format!("The response is not JSON, but {looks} ({size} bytes); {remedy}.");
        self.unusable("ERR_RESPONSE_NOT_JSON", message, received)
    }

    /// The error for a 2xx answer whose body was damaged on its way.
    pub(super) fn damaged(&self, damage: Damage, received: &Received) -> Error {
        let (code, message) = damage.described(received.body.len());
        self.unusable(code, message, received).with_retryable(true)
    }

    /// The error for a 2xx answer that cannot be used.
    pub(super) fn unusable(
        &self,
        code: &'static str,
        message: String,
        received: &Received,
    ) -> Error {
        let secrets = (self.secrets)();
        Error::new(Kind::Response, code, message)
            .with_response(self.response(received, &secrets))
            .with_service_codes(codes(Envelope::default(), received, &secrets))
    }

    /// The answer as an error carries it. One that failed although it has a status 2xx may hold a token,
    /// where the operation gives any: it is left out.
    fn response(&self, received: &Received, secrets: &Secrets) -> ErrorResponse {
        let status = received.status;
        let carried = !(self.operation.bears_tokens && (200..300).contains(&status));
        let location = received.headers.get(LOCATION).filter(|_| carried);
        ErrorResponse {
            status,
            headers: shown_headers(&received.headers, secrets),
            location: location.map(|it| String::from_utf8_lossy(it.as_bytes()).into_owned()),
            body: (carried && received.is_complete).then(|| received.error_body()),
        }
    }
}

/// Whether the answer is signed or encrypted, as userinfo (OpenID Connect Core 1.0, 5.3.2) and introspection
/// (RFC 9701, 5) may be.
fn is_jwt(received: &Received) -> bool {
    let content_type = received.headers.get(CONTENT_TYPE);
    let content_type = content_type.and_then(|value| value.to_str().ok());
    let media_type = content_type.and_then(|value| value.split(';').next());
    media_type.is_some_and(|media_type| {
        let media_type = media_type.trim().to_ascii_lowercase();
        media_type == "application/jwt" || media_type.ends_with("+jwt")
    })
}

/// What is read of an answer whose status is not 2xx.
fn readable(received: &Received) -> &[u8] {
    match received.body.len() {
        0..=LARGEST_ENVELOPE => &received.body,
        _ => b"",
    }
}

fn codes(envelope: Envelope, received: &Received, secrets: &Secrets) -> ServiceCodes {
    ServiceCodes {
        business_status_code: envelope.status_code,
        api_code: envelope.api_code,
        request_id: request_id(&envelope, &received.headers, secrets),
    }
}

/// The id that the service gave to a request, unless it holds a secret.
pub(super) fn request_id(
    envelope: &Envelope,
    headers: &HeaderMap,
    secrets: &Secrets,
) -> Option<String> {
    let header = headers.get("x-request-id");
    let given = [
        envelope.request_id.as_deref(),
        header.and_then(|value| value.to_str().ok()),
    ];
    let id = given
        .into_iter()
        .flatten()
        .find(|id| observe::is_request_id(id))?;
    secrets.permits(id).then(|| id.to_owned())
}

/// The id that the service gave to a request it has answered well, unless it holds a secret of the call.
pub(super) fn identified(received: &Received, secrets: &Secrets) -> Option<String> {
    request_id(&Envelope::read(&received.body), &received.headers, secrets)
}

/// The headers that are shown, without secrets.
pub(super) fn shown_headers(headers: &HeaderMap, secrets: &Secrets) -> Vec<(&'static str, String)> {
    SHOWN_HEADERS
        .iter()
        .flat_map(|name| {
            headers
                .get_all(*name)
                .iter()
                .map(move |value| (*name, value))
        })
        .map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes());
            (name, secrets.clean(&value))
        })
        .collect()
}
