use super::{MARK, SEARCHED, SHOWN, Secrets};

const SECRET: &str = "s3cr3t/\"+é WORD=\\9";
const JWT: &str = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyIn0.c2lnbmF0dXJlc2lnbmF0dXJl";

fn credentials(all: &[&str]) -> Secrets {
    let mut secrets = Secrets::default();
    all.iter().for_each(|secret| secrets.add(secret));
    secrets
}

fn request(json: &str) -> Secrets {
    let mut secrets = Secrets::default();
    secrets.add_json(json.as_bytes());
    secrets
}

#[test]
fn ordinary_words_are_not_redacted() {
    let secrets = request(r#"{"account":"alice","connection":"PASSWORD","n":12,"on":true}"#);
    for text in [
        "不行",
        "The password is wrong, true",
        "user 6229ffaxxxxxxxxcade3e3d9",
    ] {
        assert_eq!(secrets.clean(text), text);
    }
    let uuid = "request 934108e5-9fbf-4d24-8da1-c330328abd6c failed";
    assert_eq!(secrets.clean(uuid), uuid);
}

#[test]
fn a_credential_is_hidden_however_it_is_encoded() {
    let secrets = credentials(&[SECRET]);
    let json = serde_json::to_string(SECRET).expect("a text");
    let inner = json[1..json.len() - 1].to_owned();
    let twice = serde_json::to_string(&inner).expect("a text");
    let component = crate::url_text::component(SECRET);
    for text in [
        SECRET.to_owned(),
        SECRET.to_uppercase(),
        SECRET.to_lowercase(),
        SECRET.replace('/', "\\/"),
        SECRET.replace('=', "\\u003d"),
        SECRET
            .replace('"', "&quot;")
            .replace('+', "&#43;")
            .replace('é', "&#xe9;"),
        SECRET
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .map(char::from)
            .collect(),
        SECRET.chars().map(|it| format!("{it}\u{200b}")).collect(),
        SECRET
            .chars()
            .map(|it| format!("\\u{:04x}", u32::from(it)))
            .collect(),
        inner,
        twice,
        component.clone(),
        component.to_lowercase(),
        component.replace("%20", "+"),
        crate::url_text::component(&component),
    ] {
        let cleaned = secrets.clean(&format!("got <{text}>, no"));
        assert!(cleaned.contains(MARK), "{text:?}: {cleaned}");
        assert!(
            !cleaned.to_lowercase().contains("3cr"),
            "{text:?}: {cleaned}"
        );
        assert!(
            !cleaned.to_lowercase().contains("ord"),
            "{text:?}: {cleaned}"
        );
        assert!(
            cleaned.starts_with("got <") && cleaned.ends_with(">, no"),
            "{cleaned}"
        );
    }
}

#[test]
fn a_part_of_a_credential_is_hidden() {
    let secrets = credentials(&["abcdefghijklmnop", "hunter2"]);
    for text in [
        "bcdefghijklmnop",
        "abcdefghijkl",
        "efghijklmnopq",
        "unter2",
        "hunter",
    ] {
        assert!(secrets.clean(text).contains(MARK), "{text}");
    }
}

#[test]
fn short_request_values_are_redacted_as_whole_words() {
    let secrets = request(r#"{"passCode":482913,"name":"anna","note":"a private note"}"#);
    assert_eq!(
        secrets.clean("code 482913 of anna"),
        "code [redacted] of [redacted]"
    );
    assert_eq!(
        secrets.clean("1482913 annas (a private notebook)"),
        "1482913 annas ([redacted]book)"
    );
}

#[test]
fn constants_are_distinguished_from_ordinary_words() {
    let secrets = request(r#"{"connection":"PASSWORD"}"#);
    assert_eq!(
        secrets.clean("The password of PASSWORD"),
        "The password of [redacted]"
    );
}

#[test]
fn secrets_of_unparsable_requests_are_redacted() {
    let deep = format!(
        "{}{{\"secret\":\"d33p\"}}{}",
        "[".repeat(300),
        "]".repeat(300)
    );
    assert_eq!(request(&deep).clean("d33p"), MARK);
    let half = request(r#"{"half":"\ud800","note":"between \ud800 halves"}"#);
    assert_eq!(half.clean(r"between \ud800 halves"), MARK);
}

#[test]
fn credentials_in_own_headers_are_hidden_without_their_scheme() {
    let mut secrets = Secrets::default();
    secrets.add_header("authorization", "Basic aWQ6cGEkJHdvcmQ=");
    secrets.add_header("cookie", "theme=dark; sid=s1d5");
    for text in ["pa$$word", "s1d5", "aWQ6cGEkJHdvcmQ="] {
        assert_eq!(secrets.clean(text), MARK, "{text}");
    }
    assert_eq!(
        secrets.clean("Basic is not allowed"),
        "Basic is not allowed"
    );
}

#[test]
fn tokens_of_any_issuer_are_redacted() {
    let secrets = Secrets::default();
    let opaque = "k".repeat(40);
    for token in [JWT, &opaque, "eyJhbGciOiJkaXIifQ..c29tZQ.dGV4dA.dGFn"] {
        assert_eq!(
            secrets.clean(&format!("session {token} is over")),
            "session [redacted] is over"
        );
        assert!(!secrets.permits(token));
    }
    assert!(secrets.permits("invalid_grant"));
}

#[test]
fn control_and_bidirectional_characters_are_removed() {
    let secrets = Secrets::default();
    let text = "a\u{1b}[31mb\r\nc\u{202e}d\u{2066}e\u{200f}f\u{0}g\u{85}h\u{2028}i\u{feff}\u{7f}";
    assert_eq!(secrets.clean(text), "a[31mb cdefg h i");
}

#[test]
fn secrets_at_the_cut_of_a_long_text_are_redacted() {
    let secrets = credentials(&["abcdefghijklmnop"]);
    for before in SHOWN - 20..SHOWN + 2 {
        let cleaned = secrets.clean(&format!(
            "{}abcdefghijklmnop{}",
            "- ".repeat(before / 2),
            "-".repeat(SEARCHED)
        ));
        assert!(
            !cleaned.contains('a') || cleaned.contains(MARK),
            "{cleaned}"
        );
        assert!(!cleaned.contains("abc"), "{cleaned}");
        assert!(cleaned.chars().count() <= SHOWN + MARK.len() + 1);
    }
}

#[test]
fn a_request_too_large_to_compare_hides_the_text() {
    let secrets = request(&format!("[{:?}]", "\"".repeat(1024 * 1024)));
    assert_eq!(secrets.clean("\"\"\"\" is wrong"), "");
    assert!(!secrets.permits("word"));
}
