//! A store as an object, with the names of ioredis
//! (<https://redis.github.io/ioredis/interfaces/CommonRedisOptions.html>).

use super::{
    Endpoint, Login, SENTINEL_PORT, SERVER_PORT, SentinelOptions, StoreOptions, StoreTls, Topology,
    store_url,
};
use crate::{
    error::{Error, Result},
    options::{Object, Value, nested_fields::NestedFields, tls},
};

/// The fields that each topology has; the first one tells it from the others.
const SERVER: &[&str] = &["host", "port", "db", "username", "password", "tls"];
const SENTINEL: &[&str] = &[
    "sentinels",
    "name",
    "db",
    "username",
    "password",
    "tls",
    "sentinelUsername",
    "sentinelPassword",
    "sentinelTLS",
];
const CLUSTER: &[&str] = &["cluster", "username", "password", "tls"];
const TLS: &[&str] = &["ca", "cert", "key", "servername"];
const ENDPOINT: &[&str] = &["host", "port"];
/// More than any deployment has.
const MOST_ENDPOINTS: usize = 1_000;
/// Databases of a server.
const MOST_DATABASE: u32 = i32::MAX as u32;

pub(super) fn parse(option: &str, given: &Object) -> Result<StoreOptions> {
    let is_given = |name: &str| {
        let field = given.iter().find(|(given, _)| given == name);
        field.is_some_and(|(_, value)| !matches!(value, Value::Nothing))
    };
    let known = [SERVER, SENTINEL, CLUSTER]
        .into_iter()
        .filter(|names| is_given(names[0]))
        .collect::<Vec<_>>();
    let [known] = known[..] else {
        return Err(Error::option(
            option,
            format!("The option {option} must have one of host, sentinels and cluster."),
        ));
    };
    let nested = NestedFields::new(option, given, known)?;
    let login = login(&nested, "username", "password")?;
    let tls = tls(&nested, "tls")?;
    let topology = if nested.has("sentinels") {
        let name = nested.line("name")?;
        let login = self::login(&nested, "sentinelUsername", "sentinelPassword")?;
        Topology::Sentinel(SentinelOptions {
            endpoints: endpoints(&nested, "sentinels", SENTINEL_PORT)?,
            master: name
                .ok_or_else(|| nested.wrong("name", "the name of a master"))?
                .to_owned(),
            login: Login {
                database: 0,
                ..login
            },
            tls: match nested.get("sentinelTLS") {
                Value::Nothing => tls.clone(),
                _ => self::tls(&nested, "sentinelTLS")?,
            },
        })
    } else if nested.has("cluster") {
        Topology::Cluster(endpoints(&nested, "cluster", SERVER_PORT)?)
    } else {
        Topology::Server(endpoint(&nested, SERVER_PORT)?)
    };
    Ok(StoreOptions {
        topology,
        login,
        tls,
    })
}

fn login(nested: &NestedFields<'_>, username: &str, password: &str) -> Result<Login> {
    let login = Login {
        username: nested.secret(username)?,
        password: nested.secret(password)?,
        database: nested.integer("db", MOST_DATABASE)?.unwrap_or(0).into(),
    };
    login.checked(&nested.path(username))
}

/// `true`, or an object with certificates and a server name.
fn tls(nested: &NestedFields<'_>, name: &str) -> Result<Option<StoreTls>> {
    let given = match nested.get(name) {
        Value::Nothing | Value::Boolean(false) => return Ok(None),
        Value::Boolean(true) => return Ok(Some(StoreTls::default())),
        Value::Object(given) => given,
        _ => {
            return Err(nested.wrong(
                name,
                "a boolean or an object with ca, cert, key and servername",
            ));
        }
    };
    let path = nested.path(name);
    let nested = NestedFields::new(&path, given, TLS)?;
    let has_certificate = nested.has("cert") || nested.has("key");
    Ok(Some(StoreTls {
        server_name: nested.line("servername")?.map(str::to_owned),
        ca: match nested.get("ca") {
            Value::Nothing => None,
            given => Some(tls::authorities(&nested.path("ca"), given)?.into()),
        },
        client_certificate: has_certificate
            .then(|| tls::certificate_of(&path, nested.fields()))
            .transpose()?,
    }))
}

fn endpoints(nested: &NestedFields<'_>, name: &str, default_port: u16) -> Result<Vec<Endpoint>> {
    let expected = "a list of hosts, each \"host:port\" or { host, port }";
    let given = match nested.get(name) {
        Value::Array(given) if (1..=MOST_ENDPOINTS).contains(&given.len()) => given,
        _ => return Err(nested.wrong(name, expected)),
    };
    let read = |(index, given): (usize, &Value)| match given {
        Value::String(text) => {
            store_url::endpoint(text, default_port).ok_or_else(|| nested.wrong(name, expected))
        }
        Value::Object(given) => {
            let path = format!("{}[{index}]", nested.path(name));
            endpoint(&NestedFields::new(&path, given, ENDPOINT)?, default_port)
        }
        _ => Err(nested.wrong(name, expected)),
    };
    given.iter().enumerate().map(read).collect()
}

fn endpoint(nested: &NestedFields<'_>, default_port: u16) -> Result<Endpoint> {
    let host = nested
        .line("host")?
        .filter(|host| !host.contains(['/', '@']));
    let host = host.ok_or_else(|| nested.wrong("host", "a host name or an address"))?;
    let port = nested.integer("port", u16::MAX.into())?;
    Ok(Endpoint {
        host: host.trim_matches(['[', ']']).to_owned(),
        port: match port {
            None => default_port,
            Some(0) => return Err(nested.wrong("port", "a TCP port")),
            Some(port) => port as u16,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::{super::StoreOptions, *};

    fn text(value: &str) -> Value {
        Value::String(value.to_owned())
    }

    fn object(fields: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
        let fields = fields.into_iter();
        Value::Object(
            fields
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
        )
    }

    fn parse(value: Value) -> Result<StoreOptions> {
        StoreOptions::parse("tokenStore", &value).map(|store| store.expect("a store"))
    }

    fn endpoint_of(host: &str, port: u16) -> Value {
        object([("host", text(host)), ("port", Value::Number(port.into()))])
    }

    #[test]
    fn sentinels_have_a_login_of_their_own_and_the_tls_of_the_servers() {
        let sentinels = Value::Array(vec![endpoint_of("a", 7), text("b:8"), text("c")]);
        let fields = [
            ("sentinels", sentinels),
            ("name", text("mymaster")),
            ("username", text("u")),
            ("password", text("p")),
            ("sentinelPassword", text("s")),
            ("db", Value::Number(2.0)),
            ("tls", object([("servername", text("redis.example"))])),
        ];
        let store = parse(object(fields.clone())).expect("accepted");
        let Topology::Sentinel(sentinel) = &store.topology else {
            panic!("sentinels");
        };
        let ports: Vec<u16> = sentinel.endpoints.iter().map(|one| one.port).collect();
        assert_eq!(ports, [7, 8, SENTINEL_PORT]);
        assert_eq!(sentinel.login.password.as_ref().expect("one").expose(), "s");
        assert_eq!((sentinel.login.database, store.login.database), (0, 2));
        assert!(sentinel.tls == store.tls && store.tls.is_some());
        let plain = [&fields[..], &[("sentinelTLS", Value::Boolean(false))]].concat();
        let store = parse(object(plain)).expect("accepted");
        let Topology::Sentinel(sentinel) = &store.topology else {
            panic!("sentinels");
        };
        assert!(sentinel.tls.is_none() && store.tls.is_some());
    }

    #[test]
    fn a_server_and_a_cluster_are_read() {
        let store = parse(object([("host", text("::1")), ("password", text(""))]));
        let store = store.expect("accepted");
        assert!(store.login.password.is_none());
        assert!(matches!(store.topology, Topology::Server(server) if server.port == SERVER_PORT));
        let nodes = Value::Array(vec![endpoint_of("a", 7000)]);
        let store = parse(object([("cluster", nodes), ("tls", Value::Boolean(true))]));
        let store = store.expect("accepted");
        assert!(store.tls.is_some() && matches!(store.topology, Topology::Cluster(_)));
    }

    #[test]
    fn a_wrong_field_is_refused_by_its_path_without_its_value() {
        let nodes = || Value::Array(vec![text("a:7")]);
        let one = |name: &'static str, value: Value| object([("host", text("h")), (name, value)]);
        for (value, path) in [
            (object([]), "tokenStore must have one of"),
            (one("sentinels", nodes()), "tokenStore must have one of"),
            (one("hunter2", text("x")), "tokenStore.hunter2"),
            (one("port", Value::Number(70_000.0)), "tokenStore.port"),
            (one("port", Value::Number(0.0)), "tokenStore.port"),
            (one("db", Value::Number(-1.0)), "tokenStore.db"),
            (
                one("password", Value::Number(7734.0)),
                "tokenStore.password",
            ),
            (one("username", text("7734")), "tokenStore.username"),
            (one("tls", text("7734")), "tokenStore.tls"),
            (
                one("tls", object([("ca", text("7734"))])),
                "tokenStore.tls.ca",
            ),
            (
                one("tls", object([("cert", text("7734"))])),
                "tokenStore.tls.cert",
            ),
            (
                one("tls", object([("rejectUnauthorized", text("7734"))])),
                "tokenStore.tls.rejectUnauthorized",
            ),
            (object([("host", text(":7734@h"))]), "tokenStore.host"),
            (object([("sentinels", nodes())]), "tokenStore.name"),
            (
                object([("cluster", Value::Array(vec![]))]),
                "tokenStore.cluster",
            ),
            (
                object([("cluster", Value::Array(vec![text("redis://:7734@h")]))]),
                "tokenStore.cluster",
            ),
            (
                object([("cluster", nodes()), ("db", Value::Number(1.0))]),
                "tokenStore.db",
            ),
            (
                object([(
                    "cluster",
                    Value::Array(vec![object([("port", Value::Number(1.0))])]),
                )]),
                "tokenStore.cluster[0].host",
            ),
        ] {
            let message = parse(value).expect_err(path).to_string();
            assert!(message.contains(path), "{path}: {message}");
            assert!(!message.contains("7734"), "{message}");
        }
    }
}
