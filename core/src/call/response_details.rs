//! The response of a successful call as its caller may see it: the parts that an error shows of a response.

use http::HeaderMap;
use serde::Serialize;

use super::{
    Answer, Endpoint,
    envelope::Envelope,
    received::Received,
    rejection::{self, Context},
};
use crate::redact::Secrets;

/// Status, request id and harmless headers of a response.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ResponseDetails {
    /// Absent where the answer has no response of its own: it was cached, or made here.
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
    headers: Vec<(&'static str, String)>,
}

impl ResponseDetails {
    fn new(status: Option<u16>, headers: &HeaderMap, body: &[u8], secrets: &Secrets) -> Self {
        Self {
            status,
            request_id: rejection::request_id(&Envelope::read(body), headers, secrets),
            headers: rejection::shown_headers(headers, secrets),
        }
    }
}

impl Context<'_> {
    /// The details of a response, without the secrets of the call.
    pub(super) fn details(&self, received: &Received) -> ResponseDetails {
        let secrets = (self.secrets)();
        let Received {
            status,
            headers,
            body,
            ..
        } = received;
        ResponseDetails::new(Some(*status), headers, body, &secrets)
    }
}

impl Endpoint {
    /// The details of the response that an answer came with. If they were asked for after the response had
    /// arrived, the arguments of the call are gone, so that only the credentials of the client are redacted.
    pub fn details(&self, answer: &Answer) -> ResponseDetails {
        if let Some(details) = &answer.details {
            return (**details).clone();
        }
        let mut secrets = Secrets::default();
        for secret in self.identity.secrets() {
            secrets.add(secret.expose());
        }
        let none = HeaderMap::new();
        let headers = answer.headers.as_ref();
        let status = headers.map(|_| answer.status);
        ResponseDetails::new(status, headers.unwrap_or(&none), &answer.json(), &secrets)
    }
}
