//! The methods of the class as data. `lib/methods.js` attaches a JavaScript function for each of them, and
//! each of these functions calls [`invoke`] with the number of its method.

mod by_hand;

use genauth_core::{
    error::Error,
    oidc::Prepared,
    operation::{ALL, Operation},
    options::Options,
};
use napi::bindgen_prelude::{Env, Unknown};
use napi_derive::napi;

use crate::{
    calls::Environment,
    client::{AuthenticationClient, Prepare, without_client},
    node_api::{Js, Result, Value},
};

/// What a method is called with: its arguments, and the call options behind them.
type Arguments<'env> = [Value<'env>; 4];

/// A method that is not an operation of the catalogue.
struct ByHand {
    name: &'static str,
    /// `length` of the function.
    length: usize,
    run: Run,
}

/// How a method gets its result.
enum Run {
    /// By a request of the sign-in protocols: a promise.
    Request(Request),
    /// By making a value of the client's options and the arguments, as JSON text.
    Value(Prepare<String>),
    /// By work that gives a promise.
    Start(Work),
    /// By work that is done at once.
    Now(Work),
}

type Work = for<'env> fn(&AuthenticationClient, Js<'env>, Arguments<'env>) -> Result<Value<'env>>;

/// A request of the sign-in protocols.
struct Request {
    /// Names the call in errors.
    operation: fn(&Options) -> &'static Operation,
    /// Number of the arguments before the call options.
    arguments: usize,
    /// Whether the second argument is an object of options of the method's own.
    has_own_options: bool,
    prepare: Prepare<Prepared>,
}

impl ByHand {
    fn run<'env>(
        &self,
        client: &AuthenticationClient,
        js: Js<'env>,
        arguments: Arguments<'env>,
    ) -> Result<Value<'env>> {
        match &self.run {
            Run::Request(request) => request.send(client, js, arguments),
            Run::Value(make) => client.value(js, &arguments[..self.length], make),
            Run::Start(work) | Run::Now(work) => work(client, js, arguments),
        }
    }

    /// Fails for a receiver that is not a client.
    fn refuse<'env>(&self, js: Js<'env>, environment: &Environment) -> Result<Value<'env>> {
        let error = without_client(self.name);
        match self.run {
            Run::Request(_) | Run::Start(_) => environment.refuse(js, &error),
            Run::Value(_) | Run::Now(_) => Err(error.into()),
        }
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
    let js = Js::new(env);
    let environment = Environment::of(js)?;
    let arguments = [first, second, third, fourth].map(Value::from);
    let result = run(
        js,
        &environment,
        receiver.into(),
        number as usize,
        arguments,
    )
    .map_err(|error| environment.throw(js, error))?;
    Ok(js.hand_back(result))
}

fn run<'env>(
    js: Js<'env>,
    environment: &Environment,
    receiver: Value<'env>,
    number: usize,
    arguments: Arguments<'env>,
) -> Result<Value<'env>> {
    let client = environment.behind::<AuthenticationClient>(js, receiver)?;
    if let Some(operation) = ALL.get(number) {
        let Some(client) = client else {
            return environment.refuse(js, &without_client(operation.name));
        };
        let count = operation.argument_count();
        return client.call(js, operation, &arguments[..count], arguments[count]);
    }
    match (by_hand::METHODS.get(number - ALL.len()), client) {
        (Some(method), Some(client)) => method.run(&client, js, arguments),
        (Some(method), None) => method.refuse(js, environment),
        (None, _) => Err(Error::internal().into()),
    }
}

/// The methods of `AuthenticationClient` in the order of their numbers: their names, separated by commas,
/// and a digit for each, the `length` of its function.
#[napi]
pub fn authentication_methods() -> Vec<String> {
    let operations = ALL
        .iter()
        .map(|operation| (operation.name, operation.argument_count()));
    let by_hand = by_hand::METHODS
        .iter()
        .map(|method| (method.name, method.length));
    let (names, lengths): (Vec<_>, Vec<_>) = operations.chain(by_hand).unzip();
    let digit = |length: usize| char::from(b'0' + length as u8);
    vec![names.join(","), lengths.into_iter().map(digit).collect()]
}
