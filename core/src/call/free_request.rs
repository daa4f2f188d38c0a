//! A request that the caller describes by method and URL, instead of by an operation.

use bytes::Bytes;
use serde_json::Value;

use super::{
    content::{Content, Reading},
    query,
};
use crate::{
    error::{Error, Result},
    operation::{Input, Method, Operation},
    options::Host,
};

/// A request by method and URL.
pub struct FreeRequest<'given> {
    /// One of [`operation_of`].
    pub operation: &'static Operation,
    /// A path of the host, or a URL of its origin; both may have a query.
    pub url: &'given str,
    /// JSON text of an object, whose members are added to the query.
    pub params: Option<&'given [u8]>,
    /// The body; a JSON body is an object.
    pub body: Option<Bytes>,
    /// The type of the body.
    pub content_type: Option<&'static str>,
    /// Whether the answer is bytes, which are handed on in base64.
    pub is_binary: bool,
}

static OPERATIONS: [Operation; 5] = [
    operation(Method::Get, true),
    operation(Method::Post, false),
    operation(Method::Put, false),
    operation(Method::Delete, false),
    operation(Method::Patch, false),
];

const fn operation(method: Method, idempotent: bool) -> Operation {
    Operation {
        name: "makeRequest",
        method,
        path: "/",
        idempotent,
        client_authentication: false,
        // Nobody knows.
        bears_tokens: true,
        parameters: &[],
        input: Input::None,
    }
}

/// The operation of requests with this method, in any case; GET where none is given.
///
/// # Errors
/// `ERR_INVALID_ARGUMENT` for another method than GET, POST, PUT, DELETE and PATCH.
pub fn operation_of(method: Option<&str>) -> Result<&'static Operation> {
    let Some(method) = method else {
        return Ok(&OPERATIONS[0]);
    };
    let known = OPERATIONS
        .iter()
        .find(|known| known.method.as_str().eq_ignore_ascii_case(method));
    known.ok_or_else(|| wrong("method", "one of GET, POST, PUT, DELETE, PATCH"))
}

impl FreeRequest<'_> {
    /// What the call sends to `host`.
    ///
    /// # Errors
    /// `ERR_INVALID_ARGUMENT`, naming the member. A URL of another origin would get the credentials of the client.
    pub fn content(self, host: &Host) -> Result<Content> {
        let is_path = self.url.starts_with('/');
        let url = host.url().join(self.url).ok();
        let url = url.filter(|url| {
            url.origin() == host.url().origin() && (is_path || self.url.contains("://"))
        });
        let url = url.filter(|url| url.username().is_empty() && url.password().is_none());
        let Some(url) = url else {
            let expected = "a path that begins with /, or a URL of the client's own origin";
            return Err(wrong("url", expected));
        };
        let path = match is_path {
            true => Some(url.path()),
            false => url.path().strip_prefix(host.prefix()),
        };
        let path = match path {
            Some("") => "/",
            Some(path) if path.starts_with('/') => path,
            _ => return Err(wrong("url", "a path, or a URL below the client's host")),
        };
        let mut pairs = url.query().unwrap_or_default().to_owned();
        if let Some(params) = self.params {
            let Ok(Value::Object(params)) = serde_json::from_slice(params) else {
                return Err(wrong("params", "an object"));
            };
            for (name, value) in &params {
                query::push(&mut pairs, name, value);
            }
        }
        if self.body.is_some() && self.operation.method == Method::Get {
            return Err(wrong("data", "left out of a GET request"));
        }
        // Of `FormData` and the like, the type has no text here.
        if self.content_type.is_some()
            && self
                .body
                .as_ref()
                .is_some_and(|body| !body.starts_with(b"{"))
        {
            return Err(wrong("data", "an object"));
        }
        Ok(Content {
            query: Some(pairs).filter(|pairs| !pairs.is_empty()),
            body: self.body.unwrap_or_default(),
            content_type: self.content_type,
            reading: match self.is_binary {
                true => Reading::Bytes,
                false => Reading::Json,
            },
            ..Content::at(path.to_owned())
        })
    }
}

fn wrong(name: &str, expected: &str) -> Error {
    Error::argument(name, format!("The member {name} must be {expected}."))
}

#[cfg(test)]
mod tests {
    use super::{FreeRequest, operation_of};
    use crate::{
        error::Result,
        operation::Method,
        options::{ManagementOptions, Value},
    };

    fn target(url: &str, params: Option<&str>) -> Result<String> {
        let text = |text: &str| Value::String(text.to_owned());
        let options = ManagementOptions::parse(&vec![
            ("accessKeyId".to_owned(), text("AK")),
            ("accessKeySecret".to_owned(), text("secret")),
            ("host".to_owned(), text("https://api.example/base")),
        ])?;
        let request = FreeRequest {
            operation: operation_of(None)?,
            url,
            params: params.map(str::as_bytes),
            body: None,
            content_type: None,
            is_binary: false,
        };
        let content = request.content(&options.host)?;
        let query = content.query.unwrap_or_default();
        Ok([&*content.path, &*query].join("?"))
    }

    #[test]
    fn a_method_has_any_case() {
        assert_eq!(
            operation_of(Some("gEt")).unwrap().method,
            Method::Get,
            "M19"
        );
        assert_eq!(operation_of(None).unwrap().method, Method::Get, "M19b");
        assert_eq!(operation_of(Some("delete")).unwrap().method, Method::Delete);
        assert_eq!(
            operation_of(Some("TRACE")).unwrap_err().field(),
            Some("method")
        );
    }

    #[test]
    fn the_query_of_the_url_is_split_off_and_merged() {
        let merged = target("/api/v3/x?a=1", Some(r#"{"b":[1,2],"c":null,"d":"x y"}"#));
        assert_eq!(
            merged.unwrap(),
            "/api/v3/x?a=1&b%5B%5D=1&b%5B%5D=2&d=x+y",
            "M19c"
        );
    }

    #[test]
    fn a_url_of_another_origin_is_refused() {
        for url in [
            "https://evil.example/x",
            "//evil.example/x",
            "/\\evil.example/x",
            "http://api.example/x",
            "https://api.example:8443/x",
            "https://user:password@api.example/x",
            "javascript:alert(1)",
            "x",
            "",
        ] {
            assert_eq!(
                target(url, None).expect_err(url).field(),
                Some("url"),
                "M20: {url}"
            );
        }
        assert_eq!(
            target("https://api.example/base/x?a=1", None).unwrap(),
            "/x?a=1"
        );
        assert_eq!(target("https://api.example/base", None).unwrap(), "/?");
        for url in ["https://api.example/baseball/x", "https://api.example/x"] {
            assert_eq!(target(url, None).expect_err(url).field(), Some("url"));
        }
    }
}
