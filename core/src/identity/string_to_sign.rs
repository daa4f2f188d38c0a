//! The string to sign of a request, as the service computes it from the received request.

use std::{cmp::Ordering, ops::Deref};

use http::{HeaderMap, header::DATE};

use super::server_query;
use crate::{json, operation::Method, secret::Wiped};

/// The signed parts of a request.
pub struct Signed<'request> {
    /// The method.
    pub method: Method,
    /// The path, with the prefix of the host.
    pub path: &'request str,
    /// The path prefix of the host, which the signature excludes.
    pub prefix: &'request str,
    /// The query as sent.
    pub query: Option<&'request str>,
    /// All headers.
    pub headers: &'request HeaderMap,
    /// The prefix of the names of signed headers.
    pub header_prefix: &'request str,
    /// The body as sent.
    pub body: &'request [u8],
}

/// A name or a value of the text.
pub(super) enum Part<'request> {
    /// As it was sent.
    Sent(&'request str),
    /// Decoded: it may be a secret.
    Decoded(Wiped<String>),
}

impl Deref for Part<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Self::Sent(text) => text,
            Self::Decoded(text) => text,
        }
    }
}

/// The string to sign: method, headers, path, and the pairs of the query (GET) or of the body (POST, PUT, PATCH).
pub fn string_to_sign(request: &Signed<'_>) -> Wiped<String> {
    let headers = signed_headers(request.headers, request.header_prefix);
    let path = request.path.strip_prefix(request.prefix);
    let path = path.unwrap_or(request.path);
    let mut pairs = match request.method {
        Method::Get => server_query::pairs(request.query.unwrap_or_default()),
        Method::Post | Method::Put | Method::Patch => members(request.body),
        Method::Delete => Vec::new(),
    };
    pairs.sort_by(|(one, _), (other, _)| by_utf16(one, other));

    // Large enough from the beginning: what grows leaves a copy behind. A byte of ISO 8859-1 becomes two at most.
    let in_headers = headers
        .iter()
        .map(|(name, value)| name.len() + 2 * value.len() + 2);
    let in_pairs = pairs
        .iter()
        .map(|(name, value)| name.len() + value.len() + 2);
    let fixed = request.method.as_str().len() + path.len() + 1;
    let length = fixed + in_headers.sum::<usize>() + in_pairs.sum::<usize>();
    let mut text = Wiped::new(String::with_capacity(length));

    text.push_str(request.method.as_str());
    text.push('\n');
    for (name, value) in headers {
        text.push_str(name);
        text.push(':');
        text.extend(value.iter().map(|byte| match byte {
            b'\t' => ' ',
            byte => char::from(*byte),
        }));
        text.push('\n');
    }
    text.push_str(path);
    for (index, (name, value)) in pairs.iter().enumerate() {
        text.push(if index == 0 { '?' } else { '&' });
        text.push_str(name);
        text.push('=');
        text.push_str(value);
    }
    text
}

/// The signed headers, sorted by name. Servers decode values as ISO 8859-1.
fn signed_headers<'request>(
    headers: &'request HeaderMap,
    prefix: &str,
) -> Vec<(&'request str, &'request [u8])> {
    let mut signed: Vec<_> = headers
        .iter()
        .filter(|(name, _)| **name == DATE || name.as_str().starts_with(prefix))
        .map(|(name, value)| (name.as_str(), trimmed(value.as_bytes())))
        .collect();
    signed.sort_by_key(|(name, _)| *name);
    signed
}

/// A value without blanks around it; in ISO 8859-1 a no-break space is one.
fn trimmed(value: &[u8]) -> &[u8] {
    let is_shown = |byte: &u8| !matches!(byte, b' ' | b'\t' | 0xa0);
    let start = value.iter().position(is_shown).unwrap_or(value.len());
    let end = value
        .iter()
        .rposition(is_shown)
        .map_or(start, |last| last + 1);
    &value[start..end]
}

/// The members of a JSON object: strings unescaped, all else as its JSON text.
fn members(body: &[u8]) -> Vec<(Part<'_>, Part<'_>)> {
    let Ok(members) = serde_json::from_slice::<json::Members<'_>>(body) else {
        return Vec::new();
    };
    let value = |json| match json::string_literal(json) {
        Some(literal) if literal.contains('\\') => Part::Decoded(json::unescape(literal).text),
        Some(literal) => Part::Sent(literal),
        None => Part::Sent(json),
    };
    members
        .iter()
        .map(|(name, raw)| (Part::Decoded(Wiped::new(name)), value(raw.get())))
        .collect()
}

/// The order of texts by their UTF-16 code units.
fn by_utf16(one: &str, other: &str) -> Ordering {
    if one.is_ascii() && other.is_ascii() {
        return one.cmp(other);
    }
    one.encode_utf16().cmp(other.encode_utf16())
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue};

    use super::{Signed, string_to_sign};
    use crate::operation::Method;

    fn resource(method: Method, query: Option<&str>, body: &str) -> String {
        let text = string_to_sign(&Signed {
            method,
            path: "/api/v3/x",
            prefix: "",
            query,
            headers: &HeaderMap::new(),
            header_prefix: "x-authing-",
            body: body.as_bytes(),
        });
        text.split_once("/api/v3/x").expect("the path").1.to_owned()
    }

    fn get(query: &str) -> String {
        resource(Method::Get, Some(query), "")
    }

    fn post(body: &str) -> String {
        resource(Method::Post, None, body)
    }

    #[test]
    fn the_captured_request_gives_the_captured_text() {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("date", "Thu, 26 Nov 2026 20:36:35 GMT"),
            ("x-authing-app-id", "T\t1"),
            ("x-authing-lang", "en-US"),
            ("accept", "application/json"),
            ("x-authing-sdk-version", "authing-node-sdk:4.0.1"),
            ("x-authing-signature-method", "HMAC-SHA1"),
            ("x-authing-signature-nonce", "8c4d29c233"),
            ("x-authing-signature-version", "1.0"),
        ] {
            headers.insert(name, HeaderValue::from_static(value));
        }
        let text = string_to_sign(&Signed {
            method: Method::Get,
            path: "/base/api/v3/get-user-batch",
            prefix: "/base",
            query: Some(
                "userIds%5B%5D=a+b&userIds%5B%5D=%C3%BC&userIdType=user_id&withCustomData=false&\
                 withIdentities=false&withDepartmentIds=false&flatCustomData=false",
            ),
            headers: &headers,
            header_prefix: "x-authing-",
            body: b"",
        });
        let expected = "GET\ndate:Thu, 26 Nov 2026 20:36:35 GMT\nx-authing-app-id:T 1\nx-authing-lang:en-US\n\
            x-authing-sdk-version:authing-node-sdk:4.0.1\nx-authing-signature-method:HMAC-SHA1\n\
            x-authing-signature-nonce:8c4d29c233\nx-authing-signature-version:1.0\n\
            /api/v3/get-user-batch?flatCustomData=false&userIdType=user_id&userIds=[\"a b\",\"ü\"]&\
            withCustomData=false&withDepartmentIds=false&withIdentities=false";
        assert_eq!(*text, expected);
    }

    #[test]
    fn values_are_signed_without_the_blanks_around_them() {
        let text = |value: &[u8]| {
            let mut headers = HeaderMap::new();
            let value = HeaderValue::from_bytes(value).expect("a value");
            headers.insert("x-authing-lang", value);
            string_to_sign(&Signed {
                method: Method::Get,
                path: "/x",
                prefix: "",
                query: None,
                headers: &headers,
                header_prefix: "x-authing-",
                body: b"",
            })
        };
        for (value, signed) in [
            (&b"\t\xa0 a\t\xa0b\xe9 \xa0\t"[..], "a \u{a0}bé"),
            (b" \t\xa0", ""),
            (b"", ""),
        ] {
            assert_eq!(*text(value), format!("GET\nx-authing-lang:{signed}\n/x"));
        }
    }

    #[test]
    fn a_query_is_signed_as_a_server_reads_it() {
        assert_eq!(get("k%5B%5D=a&k%5B%5D=b"), r#"?k=["a","b"]"#, "M10");
        assert_eq!(get("k%5B%5D=1&k%5B%5D=2"), r#"?k=["1","2"]"#, "M10a");
        assert_eq!(get(""), "", "M10b, M11, M14");
        assert_eq!(
            get("d=2026-01-01T00:00:00.000Z"),
            "?d=2026-01-01T00:00:00.000Z",
            "M12"
        );
        assert_eq!(get("source%5Ba%5D=1"), r#"?source={"a":"1"}"#, "M13");
        assert_eq!(get("=1&&a&b=&=&__proto__=1&__proto__[a]=1"), "?a=&b=");
        assert_eq!(get("a[__proto__][b]=1&a[c]=2"), r#"?a={"c":"2"}"#);
        assert_eq!(get("a[c]=2&a[__proto__]=1"), r#"?a={"c":"2"}"#);
        assert_eq!(get("a[__proto__]=1"), "?a={}");
        assert_eq!(
            get("k%5B0%5D%5Ba%5D=1&k%5B1%5D%5Ba%5D=2&b=%22"),
            r#"?b="&k=[{"a":"1"},{"a":"2"}]"#
        );
    }

    #[test]
    fn a_body_is_signed_as_it_is_sent() {
        assert_eq!(
            post(r#"{"d":"2026-01-01T00:00:00.000Z"}"#),
            "?d=2026-01-01T00:00:00.000Z",
            "M15"
        );
        assert_eq!(
            post(r#"{"n":null,"t":true,"x":1e21}"#),
            "?n=null&t=true&x=1e21",
            "M15b"
        );
        assert_eq!(post("{}"), "", "M15c");
        assert_eq!(
            post(r#"{"b":{"z":1,"a":"\"\ud800"},"a":["ü"]}"#),
            "?a=[\"ü\"]&b={\"z\":1,\"a\":\"\\\"\\ud800\"}"
        );
        assert_eq!(
            post(r#"{"a":"\ud800\ud83d\ude00\n\""}"#),
            "?a=\u{fffd}\u{1f600}\n\""
        );
    }

    #[test]
    fn names_are_ordered_by_utf16_units() {
        assert_eq!(
            post("{\"\u{fb01}\":1,\"\u{1f600}\":2,\"a\":3}"),
            "?a=3&\u{1f600}=2&\u{fb01}=1"
        );
    }

    #[test]
    fn of_delete_and_of_a_query_beside_post_the_path_is_signed() {
        assert_eq!(resource(Method::Delete, Some("authIds=1"), ""), "", "M17");
        assert_eq!(resource(Method::Post, Some("private=true"), ""), "", "M17");
    }

    #[test]
    fn different_bodies_may_have_one_text() {
        assert_eq!(
            post(r#"{"a":"1&b=2"}"#),
            post(r#"{"a":"1","b":"2"}"#),
            "M16"
        );
    }
}
