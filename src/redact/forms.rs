//! The forms in which a secret may come back: as JSON, markup or base64 write it. Percent-encoding
//! is undone in the text instead, see [`super::encoded`].

use base64::{
    Engine,
    prelude::{BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE_NO_PAD},
};
use zeroize::Zeroizing;

/// JSON in JSON in JSON: what a gateway makes of a body that it logs and sends on.
const LAYERS: usize = 3;
/// The base64 of less may stand anywhere by chance.
const SHORTEST_ENCODED: usize = 8;

/// Hands on all forms of `secret` that differ from itself.
pub(super) fn each(secret: &str, is_credential: bool, mut push: impl FnMut(String)) {
    let mut differing = |form: String| {
        let form = Zeroizing::new(form);
        if form.as_str() != secret {
            push(form.to_string());
        }
    };
    differing(markup(secret));
    let mut layer = vec![json_escaped(secret)];
    layer.push(unicode_escaped(&layer[0], |it| !it.is_ascii()));
    layer.push(unicode_escaped(&layer[0], |it| "&<>".contains(it)));
    layer.dedup();
    for _ in 0..LAYERS {
        let next: Vec<_> = layer.iter().map(|form| json_escaped(form)).collect();
        let done = next == layer;
        std::mem::replace(&mut layer, next)
            .into_iter()
            .for_each(&mut differing);
        if done {
            break;
        }
    }
    if is_credential && secret.len() >= SHORTEST_ENCODED {
        for before in 0..3 {
            differing(base64_behind(before, secret, &BASE64_STANDARD_NO_PAD));
            differing(base64_behind(before, secret, &BASE64_URL_SAFE_NO_PAD));
        }
    }
}

/// What of the base64 of a longer text depends on `secret` alone, where a multiple of three bytes and
/// `before` come first. So it is found in `id:secret` of Basic, whatever the id, and in whole bodies.
fn base64_behind(before: usize, secret: &str, alphabet: &impl Engine) -> String {
    let bytes = Zeroizing::new([&b"\0\0"[..before], secret.as_bytes()].concat());
    let encoded = Zeroizing::new(alphabet.encode(&*bytes));
    let start = (before * 8).div_ceil(6);
    let end = bytes.len() * 8 / 6;
    encoded[start..end].to_owned()
}

/// As markup writes it.
fn markup(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

fn json_escaped(text: &str) -> String {
    let escaped = Zeroizing::new(serde_json::to_string(text).unwrap_or_default());
    let inner = escaped.get(1..escaped.len().saturating_sub(1));
    inner.unwrap_or_default().to_owned()
}

/// As JSON writes it with these characters as `\uXXXX`.
fn unicode_escaped(text: &str, is_escaped: impl Fn(char) -> bool) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut units = [0; 2];
    for character in text.chars() {
        if is_escaped(character) {
            for unit in character.encode_utf16(&mut units) {
                escaped.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            escaped.push(character);
        }
    }
    escaped
}
