//! The methods of `ManagementClient` that are not operations of the catalogue.

use std::convert::Infallible;

use genauth_core::operation::{MANAGEMENT, Table};

use super::{Arguments, ByHand, Class, Run};
use crate::{
    client::{ManagementClient, Publisher},
    node_api::{Js, Result, Value},
};

static METHODS: &[ByHand<ManagementClient>] = &[
    // Publishes a custom event.
    ByHand {
        name: "pub",
        length: 2,
        run: Run::Start(|client, js, [name, data, options, _]| {
            client.publish(js, Publisher::UserPool, [name, data], options)
        }),
    },
    super::stats(),
    super::close(),
];

impl Class for ManagementClient {
    const FIRST: u32 = 256;

    type Special = Infallible;

    fn operations() -> &'static Table {
        &MANAGEMENT
    }

    fn by_hand() -> &'static [ByHand<Self>] {
        METHODS
    }

    fn run<'env>(
        &self,
        _js: Js<'env>,
        method: &Infallible,
        _arguments: &[Value<'env>],
        _all: Arguments<'env>,
    ) -> Result<Value<'env>> {
        match *method {}
    }

    fn gives_promise(method: &Infallible) -> bool {
        match *method {}
    }
}
