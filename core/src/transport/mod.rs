//! Connections to the service: pools, the HTTP clients of an origin, name resolution, proxies and TLS, and
//! the reasons why a request failed on its way.

mod addresses;
mod budget;
mod clients;
mod connector;
mod error_signals;
pub(crate) mod header_limits;
mod keep_alive;
mod lookup;
mod origin;
mod peers;
mod pool;
mod protocol;
mod proxy;
mod proxy_failure;
mod resolve;
pub mod system_store;
mod tls_config;
mod tls_failure;
pub mod trust;
pub(crate) mod verdict;

pub(crate) use error_signals::ErrorSignals;
pub(crate) use origin::SendError;
pub(crate) use peers::Peers;
pub(crate) use pool::{Pool, Route};
pub use proxy::ProxyEnvironment;
pub(crate) use proxy::ProxyRoute;
pub(crate) use proxy_failure::ProxyFailure;
pub(crate) use resolve::{connect, is_unresolved};
pub(crate) use tls_config::configure as store_tls;
pub(crate) use tls_failure::store_message as store_tls_message;
