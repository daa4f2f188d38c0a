//! The methods of the classes as data. `lib/methods.js` attaches a JavaScript function for each of them, and
//! each of these functions calls [`invoke`] with the number of its method.

mod by_hand;
mod direct;
mod management_methods;

use genauth_core::{
    error::Error,
    oidc::Prepared,
    operation::{ALL, Operation, Table},
    options::Options,
};
use napi::bindgen_prelude::{Env, Unknown};
use napi_derive::napi;

use crate::{
    calls::Environment,
    client::{AuthenticationClient, Caller, ManagementClient, Prepare, without_client},
    node_api::{Js, Result, Value},
};

/// The arguments of a method, with the call options last.
type Arguments<'env> = [Value<'env>; 4];

/// A native class, whose methods are operations of the catalogue and others.
trait Class: Caller + Sized + 'static {
    /// Number of the first method. The numbers of both classes are in one range, so that a number names the class,
    /// too.
    const FIRST: u32;

    /// Handlers that only this class has.
    type Special: Sync + 'static;

    /// The operations of the catalogue.
    fn operations() -> &'static Table;

    /// The other methods.
    fn by_hand() -> &'static [ByHand<Self>];

    /// Runs a handler of this class.
    fn run<'env>(
        &self,
        js: Js<'env>,
        method: &Self::Special,
        arguments: &[Value<'env>],
        all: Arguments<'env>,
    ) -> Result<Value<'env>>;

    /// Whether the method returns a promise.
    fn gives_promise(method: &Self::Special) -> bool;
}

/// A method that is not an operation of the catalogue.
struct ByHand<C: Class> {
    name: &'static str,
    /// `length` of the function.
    length: usize,
    run: Run<C>,
}

/// How a method produces its result.
enum Run<C: Class> {
    /// By a handler of the class.
    Special(C::Special),
    /// Asynchronously: returns a promise.
    Start(Work<C>),
    /// Synchronously.
    Now(Work<C>),
}

type Work<C> = for<'env> fn(&C, Js<'env>, Arguments<'env>) -> Result<Value<'env>>;

/// How a method of the sign-in protocols produces its result.
enum Protocol {
    /// By a request: a promise.
    Request(Request),
    /// From the options of the client and the arguments, as JSON text, without a request.
    Value(Prepare<String>),
}

/// A request of the sign-in protocols.
struct Request {
    /// The name of the call in errors.
    operation: fn(&Options) -> &'static Operation,
    /// Number of the arguments before the call options.
    arguments: usize,
    /// Whether the second argument is an options object of this method.
    has_own_options: bool,
    prepare: Prepare<Prepared>,
}

/// Counters of the client.
const fn stats<C: Class>() -> ByHand<C> {
    ByHand {
        name: "stats",
        length: 0,
        run: Run::Now(|client, js, _| client.stats(js)),
    }
}

/// Closes the client.
const fn close<C: Class>() -> ByHand<C> {
    ByHand {
        name: "close",
        length: 0,
        run: Run::Now(|client, js, _| {
            client.close(js);
            js.undefined()
        }),
    }
}

impl<C: Class> ByHand<C> {
    fn run<'env>(
        &self,
        client: &C,
        js: Js<'env>,
        arguments: Arguments<'env>,
    ) -> Result<Value<'env>> {
        match &self.run {
            Run::Special(method) => client.run(js, method, &arguments[..self.length], arguments),
            Run::Start(work) | Run::Now(work) => work(client, js, arguments),
        }
    }

    /// Fails for a receiver that is not a client.
    fn refuse<'env>(&self, js: Js<'env>, environment: &Environment) -> Result<Value<'env>> {
        let error = without_client(self.name);
        let gives_promise = match &self.run {
            Run::Special(method) => C::gives_promise(method),
            Run::Start(_) => true,
            Run::Now(_) => false,
        };
        if gives_promise {
            return environment.refuse(js, &error);
        }
        Err(error.into())
    }
}

impl Class for AuthenticationClient {
    const FIRST: u32 = 0;

    type Special = Protocol;

    fn operations() -> &'static Table {
        &ALL
    }

    fn by_hand() -> &'static [ByHand<Self>] {
        by_hand::METHODS
    }

    fn run<'env>(
        &self,
        js: Js<'env>,
        method: &Protocol,
        arguments: &[Value<'env>],
        all: Arguments<'env>,
    ) -> Result<Value<'env>> {
        match method {
            Protocol::Request(request) => request.send(self, js, all),
            Protocol::Value(make) => self.value(js, arguments, make),
        }
    }

    fn gives_promise(method: &Protocol) -> bool {
        matches!(method, Protocol::Request(_))
    }
}

impl Request {
    fn send<'env>(
        &self,
        client: &AuthenticationClient,
        js: Js<'env>,
        arguments: Arguments<'env>,
    ) -> Result<Value<'env>> {
        let operation = (self.operation)(client.options());
        if self.has_own_options {
            let [argument, own, options, _] = arguments;
            let arguments = [argument, own, options];
            return client.perform_with_options(js, operation, arguments, self.prepare);
        }
        let options = arguments[self.arguments];
        let arguments = &arguments[..self.arguments];
        client.perform(js, operation, arguments, options, self.prepare)
    }
}

/// Evaluates an expression for the class that has the method with a number, and the place of the method in that
/// class.
macro_rules! of_class {
    ($number:expr, |$class:ident, $place:ident| $result:expr) => {
        match $number.checked_sub(<ManagementClient as Class>::FIRST) {
            None => {
                type $class = AuthenticationClient;
                let $place = $number as usize;
                $result
            }
            Some(place) => {
                type $class = ManagementClient;
                let $place = place as usize;
                $result
            }
        }
    };
}
use of_class;

/// Calls the method with this number on `receiver`, with up to four arguments.
#[napi]
pub fn invoke<'env>(
    env: &'env Env,
    receiver: Unknown<'env>,
    number: u32,
    first: Unknown<'env>,
    second: Unknown<'env>,
    third: Unknown<'env>,
    fourth: Unknown<'env>,
) -> napi::Result<Unknown<'env>> {
    let arguments = [first, second, third, fourth];
    of_class!(number, |C, place| invoke_as::<C>(
        env, receiver, place, arguments
    ))
}

fn invoke_as<'env, C: Class>(
    env: &'env Env,
    receiver: Unknown<'env>,
    place: usize,
    arguments: [Unknown<'env>; 4],
) -> napi::Result<Unknown<'env>> {
    let js = Js::new(env);
    let environment = Environment::of(js)?;
    let arguments = arguments.map(Value::from);
    let result = run::<C>(js, &environment, receiver.into(), place, arguments)
        .map_err(|error| environment.throw(js, error))?;
    Ok(js.hand_back(result))
}

fn run<'env, C: Class>(
    js: Js<'env>,
    environment: &Environment,
    receiver: Value<'env>,
    place: usize,
    arguments: Arguments<'env>,
) -> Result<Value<'env>> {
    let client = environment.behind::<C>(js, receiver)?;
    let operations = C::operations();
    if let Some(operation) = operations.get(place) {
        let Some(client) = client else {
            return environment.refuse(js, &without_client(operation.name));
        };
        let count = operation.argument_count();
        return client.call(js, operation, &arguments[..count], arguments[count]);
    }
    match (C::by_hand().get(place - operations.len()), client) {
        (Some(method), Some(client)) => method.run(&client, js, arguments),
        (Some(method), None) => method.refuse(js, environment),
        (None, _) => Err(Error::internal().into()),
    }
}

/// The methods of a class.
#[napi(object)]
pub struct Methods {
    /// Their names, separated by commas.
    pub names: String,
    /// A digit for each: the `length` of its function.
    pub lengths: String,
    /// The number of the first. The others follow in order.
    pub first: u32,
}

/// The methods of `AuthenticationClient`, or of `ManagementClient`.
#[napi]
pub fn methods(of_management: bool) -> Methods {
    match of_management {
        false => methods_of::<AuthenticationClient>(),
        true => methods_of::<ManagementClient>(),
    }
}

fn methods_of<C: Class>() -> Methods {
    let operations = C::operations().methods();
    let by_hand = C::by_hand()
        .iter()
        .map(|method| (method.name, method.length));
    let (names, lengths): (Vec<_>, Vec<_>) = operations.chain(by_hand).unzip();
    debug_assert!(C::FIRST > 0 || names.len() <= ManagementClient::FIRST as usize);
    let digit = |length: usize| char::from(b'0' + length as u8);
    Methods {
        names: names.join(","),
        lengths: lengths.into_iter().map(digit).collect(),
        first: C::FIRST,
    }
}
