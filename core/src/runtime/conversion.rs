//! Conversion of long texts to UTF-16 beside the network thread.

use bytes::Bytes;

use super::threads::Threads;
use crate::text::Text;

/// Longer texts beyond ASCII, in bytes, are converted on another thread: a megabyte takes about a millisecond,
/// for which the network thread would hold up all other calls.
pub(crate) const LONG_TEXT: usize = 512 * 1024;

/// Whether a text, if these bytes are one, should be converted on another thread.
pub(crate) fn is_long(bytes: &[u8]) -> bool {
    bytes.len() > LONG_TEXT && !bytes.is_ascii()
}

/// Converts a text on one of these threads. `None` for bytes that are not UTF-8, and where the system refuses a thread.
pub(crate) async fn convert(bytes: Bytes, workers: &'static Threads) -> Option<Text> {
    let work = move || Text::converted(&bytes);
    workers.run(work).await.ok().flatten()
}
