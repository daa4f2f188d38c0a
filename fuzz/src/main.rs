//! All fuzz targets in one binary, which is built once; `GENAUTH_FUZZ_TARGET` names the one to run.
//!
//! To add a target, write a module with a `run`, name it below, and put the first inputs in
//! `corpus/NAME/`. A target panics if an expectation fails.

#![no_main]

mod answer;
mod authorize;
mod callback;
mod cas;
mod content;
mod cookie;
mod decode;
mod host;
mod jwt;
mod options;
mod password;
mod proxy;
mod redact;
mod retry_after;
mod signing;
mod support;

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;

type Target = fn(&[u8]);

const TARGETS: &[(&str, Target)] = &[
    ("answer", answer::run),
    ("authorize", authorize::run),
    ("callback", callback::run),
    ("cas", cas::run),
    ("content", content::run),
    ("cookie", cookie::run),
    ("decode", decode::run),
    ("host", host::run),
    ("jwt", jwt::run),
    ("options", options::run),
    ("password", password::run),
    ("proxy", proxy::run),
    ("redact", redact::run),
    ("retry-after", retry_after::run),
    ("signing", signing::run),
];

static TARGET: LazyLock<Target> = LazyLock::new(|| {
    let asked = std::env::var("GENAUTH_FUZZ_TARGET").unwrap_or_default();
    match TARGETS.iter().find(|(name, _)| *name == asked) {
        Some((_, target)) => *target,
        None => {
            let names: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
            eprintln!("GENAUTH_FUZZ_TARGET must be one of {}.", names.join(", "));
            std::process::exit(2);
        }
    }
});

fuzz_target!(|data: &[u8]| TARGET(data));
