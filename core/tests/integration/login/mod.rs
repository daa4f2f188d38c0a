//! A login by redirects: what the browser is sent away with, and what the callback must bring.

mod begin;
mod callback;
mod properties;
mod steps;
