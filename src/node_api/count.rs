//! Counts calls of Node-API, for `npm run sanitize`: its report says how much it has run.

use std::{
    fs::OpenOptions,
    io::Write,
    sync::atomic::{AtomicU64, Ordering},
};

/// Environment variable with the path of the report: one line for each environment that ends.
const FILE: &str = "GENAUTH_COUNT_FILE";

static COUNT: AtomicU64 = AtomicU64::new(0);

/// Counts one call.
pub(super) fn add() {
    COUNT.fetch_add(1, Ordering::Relaxed);
}

/// Appends the number of calls since the last report.
pub(super) fn report() {
    let Some(path) = std::env::var_os(FILE) else {
        return;
    };
    let line = format!("{}\n", COUNT.swap(0, Ordering::Relaxed));
    let file = OpenOptions::new().append(true).create(true).open(path);
    // A single write, so that lines of several processes do not mix.
    if let Err(error) = file.and_then(|mut file| file.write_all(line.as_bytes())) {
        eprintln!("The calls of Node-API cannot be counted: {error}");
    }
}
