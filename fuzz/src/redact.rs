//! Redaction of a text of the service. The input has three lines: a credential, the request's body, and the
//! text.

use genauth_core::call::fuzzing::Secrets;

use crate::support::parts;

const MARK: &str = "[redacted]";
/// Texts up to this length are not redacted, credentials included.
const SHORTEST: usize = 4;
/// Limit of the shown characters of the text, without the marks and the sign of truncation.
const SHOWN: usize = 300;

pub fn run(data: &[u8]) {
    let [credential, body, text] = parts(data);
    let credential = String::from_utf8_lossy(credential);
    let text = String::from_utf8_lossy(text);
    let mut secrets = Secrets::default();
    secrets.add(&credential);
    secrets.add_json(body);
    let cleaned = secrets.clean(&text);
    let around: usize = cleaned.split(MARK).map(|part| part.chars().count()).sum();
    assert!(around <= SHOWN + 1, "{cleaned:?} is too long");
    assert!(!cleaned.contains(char::is_control), "{cleaned:?}");
    // If redaction changes the credential itself, the comparison uses the changed form.
    let is_plain = |it: char| it.is_ascii_graphic() && !"+%\\&".contains(it);
    if credential.len() >= SHORTEST && credential.chars().all(is_plain) {
        let shown = cleaned.split(MARK).any(|part| part.contains(&*credential));
        assert!(!shown || MARK.contains(&*credential), "{cleaned:?}");
    }
}
