//! A wrapper of rustc (`RUSTC_WRAPPER` of Cargo) that makes the names of functions the same in each build.
//!
//! The compiler finds a function in a profile by its name, and rustc writes into each name a hash of what Cargo gives
//! as `-C metadata`: the target, the exact version of the package, and those of all its dependencies. With that, a
//! profile of one platform would be of no use on another one, and every new version of a crate would take the profile
//! from all crates above it. Here `metadata` is the package with its compatible version, of which Cargo has at most
//! one in a build.

use std::env;
use std::ffi::OsString;
use std::process::{Command, exit};

fn main() {
    let mut args: Vec<OsString> = env::args_os().skip(1).collect();
    let (Some(name), Ok(version)) = (env::var_os("CARGO_PKG_NAME"), env::var("CARGO_PKG_VERSION"))
    else {
        // Cargo asks for the version and the targets of rustc.
        run(args)
    };
    for arg in &mut args {
        if arg.to_str().is_some_and(|arg| arg.starts_with("metadata=")) {
            *arg = OsString::from("metadata=");
            arg.push(&name);
            arg.push("-");
            arg.push(compatible(&version));
        }
    }
    run(args)
}

/// The part of a version that compatible versions share, as Cargo defines it.
fn compatible(version: &str) -> String {
    let numbers: Vec<&str> = version.split(['.', '-', '+']).take(3).collect();
    let first_other = numbers
        .iter()
        .position(|number| *number != "0")
        .unwrap_or(2);
    numbers[..=first_other.min(numbers.len() - 1)].join(".")
}

/// Runs rustc, the first of the arguments, and exits like it.
fn run(args: Vec<OsString>) -> ! {
    let status = args
        .split_first()
        .and_then(|(rustc, rest)| Command::new(rustc).args(rest).status().ok());
    exit(status.and_then(|status| status.code()).unwrap_or(1))
}
