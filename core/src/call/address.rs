//! The URL of a request.

use std::sync::{Arc, RwLock};

use rustc_hash::FxHashMap;
use url::Url;

use super::content::Content;
use crate::{
    error::{Error, Result},
    operation::{Input, Operation},
    options::Host,
    sync::{read, write},
};

/// The longest URL that the HTTP stack accepts (`http::Uri`). A longer one would fail later and with a
/// misleading error.
const LONGEST: usize = 65_534;

/// The URLs of the operations without parameters in their path, made once.
#[derive(Default)]
pub(super) struct Urls(RwLock<FxHashMap<&'static str, Arc<Url>>>);

impl Urls {
    /// The URL of a request.
    ///
    /// # Errors
    /// As [`url()`].
    pub(super) fn url(
        &self,
        host: &Host,
        operation: &'static Operation,
        content: &Content,
    ) -> Result<Arc<Url>> {
        if content.query.is_some() || content.path != operation.path {
            return url(host, operation, content).map(Arc::new);
        }
        if let Some(known) = read(&self.0).get(operation.path) {
            return Ok(known.clone());
        }
        let made = Arc::new(url(host, operation, content)?);
        write(&self.0).insert(operation.path, made.clone());
        Ok(made)
    }
}

/// The URL of a request.
///
/// # Errors
/// `ERR_INVALID_ARGUMENT` for arguments that are too long together, naming the longest.
pub(super) fn url(host: &Host, operation: &Operation, content: &Content) -> Result<Url> {
    let mut url = host.url().clone();
    url.set_path(&[host.prefix(), &content.path].concat());
    url.set_query(content.query.as_deref());
    let length = url.as_str().len();
    if length <= LONGEST {
        return Ok(url);
    }
    let query = content.query.as_deref().unwrap_or_default();
    let name = if query.len() > content.path.len() {
        longest_field(operation, query)
    } else {
        longest_parameter(operation, &content.path)
    };
    Err(Error::argument(
        name,
        format!(
            "The argument {name} is too long for a URL, which would have {length} bytes; it may have \
             {LONGEST}."
        ),
    ))
}

/// The field that takes the most of a query. A list is sent as many pairs of one name.
fn longest_field<'name>(operation: &'name Operation, query: &'name str) -> &'name str {
    let name_of = |pair: &'name str| pair.split(['=', '%']).next().unwrap_or_default();
    let length_of = |name: &str| -> usize {
        let pairs = query.split('&').filter(|pair| name_of(pair) == name);
        pairs.map(str::len).sum()
    };
    match &operation.input {
        Input::Query(fields) => {
            let longest = fields
                .fields
                .iter()
                .max_by_key(|field| length_of(field.wire));
            longest.map_or("query", |field| field.name)
        }
        // The requests of the protocols are laid out elsewhere, and have few fields.
        _ => query
            .split('&')
            .map(name_of)
            .max_by_key(|name| length_of(name))
            .unwrap_or("query"),
    }
}

/// The argument that takes the most of a path.
fn longest_parameter(operation: &Operation, path: &str) -> &'static str {
    let segments = operation.path.split('/').zip(path.split('/'));
    let longest = segments
        .filter_map(|(place, value)| Some((place.strip_prefix('{')?.strip_suffix('}')?, value)))
        .max_by_key(|(_, value)| value.len());
    let place = longest.map_or("path", |(place, _)| place);
    let parameter = operation
        .parameters
        .iter()
        .find(|parameter| parameter.place == place);
    parameter.map_or(place, |parameter| parameter.name)
}
