//! The server of the benchmark: one listener per (transport, answer), every answer precomputed.
//!
//! Started with the directory for the CA certificate as its only argument. Prints one JSON line
//! with that certificate's path and all ports, and exits when its standard input is closed, so
//! that it never outlives the benchmark.

mod answers;
mod certificate;
mod listener;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::PathBuf;

use certificate::Identity;
use listener::{Endpoint, Transport};
use tokio::io::{AsyncReadExt, stdin};

/// One thread: on two cores, two workers serve half as many requests at a third more CPU each.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let directory = std::env::args_os()
        .nth(1)
        .ok_or("usage: genauth-bench-server DIRECTORY")?;
    let ca_path = PathBuf::from(directory).join("ca.pem");
    let identity = Identity::generate()?;
    std::fs::write(&ca_path, identity.ca_pem())?;

    let mut ports = BTreeMap::<&str, Vec<String>>::new();
    for transport in Transport::ALL {
        for (name, body) in answers::all() {
            let endpoint = Endpoint::new(transport, body, &identity)?;
            let port = endpoint.listen().await?;
            ports
                .entry(transport.name())
                .or_default()
                .push(format!(r#""{name}":{port}"#));
        }
    }
    let ports: Vec<String> = ports
        .iter()
        .map(|(transport, answers)| format!(r#""{transport}":{{{}}}"#, answers.join(",")))
        .collect();
    println!(r#"{{"ca":{:?},"ports":{{{}}}}}"#, ca_path, ports.join(","));

    let mut closed = [0; 64];
    while stdin().read(&mut closed).await? > 0 {}
    Ok(())
}
