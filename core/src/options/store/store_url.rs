//! A store as a URL.

use std::borrow::Cow;

use url::Url;

use super::{
    Endpoint, Login, SENTINEL_PORT, SERVER_PORT, SentinelOptions, StoreOptions, StoreTls, Topology,
};
use crate::{
    error::{Error, Result},
    secret::Secret,
};

/// Schemes, without the `s` of TLS.
const SERVER: &str = "redis";
const SENTINEL: &str = "redis+sentinel";
const CLUSTER: &str = "redis+cluster";

/// Reads `redis://[user:password@]host[:port][/database]`,
/// `redis+sentinel://[user:password@]host[:port][,host[:port]…]/master[/database]` or
/// `redis+cluster://[user:password@]host[:port][,host[:port]…]`; with `rediss` for TLS.
pub(super) fn parse(option: &str, text: &str) -> Result<StoreOptions> {
    let refused = || refusal(option);
    let (scheme, rest) = text.trim().split_once("://").ok_or_else(refused)?;
    let scheme = scheme.to_ascii_lowercase();
    let (scheme, tls) = match scheme.strip_prefix("rediss") {
        Some(kind) => (format!("redis{kind}"), Some(StoreTls::default())),
        None => (scheme, None),
    };
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    // A password with a slash or a number sign that is not percent-encoded must not become a host.
    if rest.contains(['?', '#']) || path.contains('@') {
        return Err(refused());
    }
    let (userinfo, hosts) = authority.rsplit_once('@').unwrap_or(("", authority));
    let default_port = if scheme == SENTINEL {
        SENTINEL_PORT
    } else {
        SERVER_PORT
    };
    let hosts = hosts.split(',').map(|host| endpoint(host, default_port));
    let mut endpoints: Vec<Endpoint> = hosts.collect::<Option<_>>().ok_or_else(refused)?;
    let mut login = login(userinfo).ok_or_else(refused)?.checked(option)?;
    let topology = match scheme.as_str() {
        SERVER if endpoints.len() == 1 => {
            login.database = database(path).ok_or_else(refused)?;
            Topology::Server(endpoints.remove(0))
        }
        SENTINEL => {
            let (master, path) = path.split_once('/').unwrap_or((path, ""));
            login.database = database(path).ok_or_else(refused)?;
            let master = decoded(master).filter(|name| !name.is_empty());
            Topology::Sentinel(SentinelOptions {
                endpoints,
                master: master.ok_or_else(refused)?,
                login: Login::default(),
                tls: tls.clone(),
            })
        }
        // A cluster has only the database 0.
        CLUSTER if matches!(path, "" | "0") => Topology::Cluster(endpoints),
        _ => return Err(refused()),
    };
    Ok(StoreOptions {
        topology,
        login,
        tls,
    })
}

/// Reads `host[:port]`.
pub(super) fn endpoint(text: &str, default_port: u16) -> Option<Endpoint> {
    if text.contains(['/', '@', '?', '#', '\\']) {
        return None;
    }
    let url = Url::parse(&format!("{SERVER}://{text}")).ok()?;
    let host = decoded(url.host_str()?)?;
    let host = host.trim_matches(['[', ']']);
    (!host.is_empty() && !host.chars().any(char::is_control)).then(|| Endpoint {
        host: host.to_owned(),
        port: url.port().unwrap_or(default_port),
    })
}

fn login(userinfo: &str) -> Option<Login> {
    let (username, password) = userinfo.split_once(':').unwrap_or((userinfo, ""));
    let secret = |text| decoded(text).map(Secret::new);
    Some(Login {
        username: Some(secret(username)?),
        password: Some(secret(password)?),
        database: 0,
    })
}

fn database(path: &str) -> Option<i64> {
    match path {
        "" => Some(0),
        path => path.parse().ok().filter(|database| *database >= 0),
    }
}

fn decoded(text: &str) -> Option<String> {
    let text = percent_encoding::percent_decode_str(text).decode_utf8();
    text.map(Cow::into_owned).ok()
}

fn refusal(option: &str) -> Error {
    Error::option(
        option,
        format!(
            "The option {option} must be a URL such as rediss://user:password@host:6379/0, \
             rediss+sentinel://user:password@host:26379,host:26379/master or \
             rediss+cluster://user:password@host:6379,host:6379, with rediss: for TLS or redis: \
             without it, and with neither query nor fragment."
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::{super::Value, StoreOptions, Topology};

    const OPTION: &str = "tokenStore";

    fn parse(url: &str) -> StoreOptions {
        let given = StoreOptions::parse(OPTION, &Value::String(url.to_owned()));
        given.expect("accepted").expect("a store")
    }

    fn shown(endpoints: &[super::Endpoint]) -> Vec<String> {
        let shown = |endpoint: &super::Endpoint| format!("{} {}", endpoint.host, endpoint.port);
        endpoints.iter().map(shown).collect()
    }

    #[test]
    fn a_server_is_read_in_full() {
        let store = parse("rediss://us%40er:p%2Fw@[::1]:7000/3");
        let Topology::Server(endpoint) = &store.topology else {
            panic!("a server");
        };
        assert!(store.tls.is_some());
        assert_eq!(shown(std::slice::from_ref(endpoint)), ["::1 7000"]);
        let login = &store.login;
        assert_eq!(login.username.as_ref().expect("a user").expose(), "us@er");
        assert_eq!(login.password.as_ref().expect("a password").expose(), "p/w");
        assert_eq!(login.database, 3);
        let plain = parse("redis://:secret@cache.example");
        assert!(plain.tls.is_none() && plain.login.username.is_none());
        assert!(matches!(plain.topology, Topology::Server(server) if server.port == 6379));
    }

    #[test]
    fn sentinels_and_nodes_of_a_cluster_are_lists() {
        let store =
            parse("rediss+sentinel://u:p@a.example,[::1]:7001,b.example:7002/my%2Fmaster/2");
        let Topology::Sentinel(sentinel) = &store.topology else {
            panic!("sentinels");
        };
        let expected = ["a.example 26379", "::1 7001", "b.example 7002"];
        assert_eq!(shown(&sentinel.endpoints), expected);
        assert_eq!(sentinel.master, "my/master");
        assert!(sentinel.tls.is_some() && store.tls.is_some());
        // The login of the URL is for the servers that hold the tokens.
        assert!(sentinel.login.password.is_none() && store.login.password.is_some());
        assert_eq!(store.login.database, 2);
        let store = parse("redis+cluster://:p@a.example,b.example:7002/");
        let Topology::Cluster(nodes) = &store.topology else {
            panic!("a cluster");
        };
        assert_eq!(shown(nodes), ["a.example 6379", "b.example 7002"]);
    }

    #[test]
    fn an_invalid_url_is_refused_without_showing_it() {
        for url in [
            "",
            "hunter2",
            "http://:hunter2@host",
            "redis://:hunter2@",
            "redis://hunter2@host",
            "redis://hunter2:@host",
            "redis://:hunter2@host/x",
            "redis://:hunter2@host/-1",
            "redis://:hunter2@host?db=1",
            "redis://:hunter2@host:99999",
            "redis://:hunter2@one,two",
            "redis://:hunter2%FF@host",
            "rediss://:hunter2@host#insecure",
            "redis+sentinel://:hunter2@host",
            "redis+sentinel://:hunter2@host/master/x",
            "redis+sentinel://:hunter2@host,/master",
            "redis+sentinel://u:12/hunter2@host",
            "redis+cluster://:hunter2@host/1",
            "redis+cluster://hunter2@host",
            "redis+hunter2://host",
        ] {
            let error = StoreOptions::parse(OPTION, &Value::String(url.to_owned()));
            let message = error.expect_err(url).to_string();
            assert!(message.contains(OPTION), "{message}");
            assert!(!message.contains("hunter2"), "{message}");
        }
        let shown = format!("{:?}", parse("redis://hunter2:hunter3@host"));
        assert!(!shown.contains("hunter"));
    }
}
