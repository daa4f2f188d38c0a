//! The JavaScript methods of the operations.

mod methods;
mod protocols;
mod redirects;
