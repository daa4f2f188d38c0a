//! What the body of an answer says about itself, in the fields that all answers of the service share.

use super::advice::advice;
use crate::{json::Members, redact::Secrets};

/// Fields of a wrong type are taken as absent: an error must not fail over them.
#[derive(Default)]
pub(super) struct Envelope {
    pub(super) status_code: Option<u64>,
    pub(super) api_code: Option<i64>,
    pub(super) request_id: Option<String>,
    message: Option<String>,
}

impl Envelope {
    /// A field that no Rust value holds, as half a character, must not hide the others.
    pub(super) fn read(body: &[u8]) -> Self {
        let Ok(given) = serde_json::from_slice::<Members<'_>>(body) else {
            return Self::default();
        };
        let text = |name| serde_json::from_str(given.text(name)?).ok();
        let integer = |name| given.text(name);
        Self {
            status_code: integer("statusCode").and_then(|json| serde_json::from_str(json).ok()),
            api_code: integer("apiCode").and_then(|json| serde_json::from_str(json).ok()),
            request_id: text("requestId"),
            message: text("message"),
        }
    }

    /// What to do about the failure.
    pub(super) fn advice(&self) -> Option<&'static str> {
        self.api_code.and_then(advice)
    }

    /// The service's message as the end of a sentence of ours.
    pub(super) fn said(&self, secrets: &Secrets) -> String {
        sentence_end(self.message.as_deref(), secrets)
    }
}

/// Words of the service as the end of a sentence of ours: `: words`, or nothing.
pub(super) fn sentence_end(words: Option<&str>, secrets: &Secrets) -> String {
    let words = words.map(|words| secrets.clean(words));
    match words.as_deref().map(|words| words.trim_end_matches('.')) {
        None | Some("") => String::new(),
        Some(words) => format!(": {words}"),
    }
}
