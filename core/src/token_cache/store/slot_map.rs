//! Which node of a cluster has which slot.

use std::collections::{HashMap, HashSet};

use redis::Value;

use super::slot;
use crate::options::store::Endpoint;

/// Most nodes that are known. A cluster should have no more
/// (<https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/>).
pub(super) const MOST_NODES: usize = 1_000;
/// The host of a node that is configured to announce a name and has none.
const UNKNOWN_HOST: &str = "?";

/// Owners of slots, as far as they are known.
#[derive(Default)]
pub(super) struct SlotMap {
    /// First and last slot, and the master.
    ranges: Vec<(u16, u16, Endpoint)>,
    /// Masters and replicas.
    nodes: Vec<Endpoint>,
    /// Slots that nodes said have moved since.
    moved: HashMap<u16, Endpoint>,
}

impl SlotMap {
    /// Reads the answer of the node at `from` to `CLUSTER SLOTS`; `None` for anything else.
    pub(super) fn read(answer: Value, from: &Endpoint) -> Option<Self> {
        let Value::Array(ranges) = answer else {
            return None;
        };
        let mut map = Self::default();
        let mut seen = HashSet::new();
        for range in ranges.into_iter().take(slot::SLOTS.into()) {
            let Value::Array(parts) = range else {
                return None;
            };
            let [Value::Int(first), Value::Int(last), nodes @ ..] = &parts[..] else {
                return None;
            };
            let (first, last) = (u16::try_from(*first).ok()?, u16::try_from(*last).ok()?);
            for (index, node) in nodes.iter().enumerate() {
                let Some(node) = endpoint(node, from) else {
                    continue;
                };
                if index == 0 {
                    map.ranges.push((first, last, node.clone()));
                }
                if seen.len() < MOST_NODES && seen.insert(node.clone()) {
                    map.nodes.push(node);
                }
            }
        }
        (!map.ranges.is_empty()).then_some(map)
    }

    pub(super) fn owner(&self, slot: u16) -> Option<&Endpoint> {
        self.moved.get(&slot).or_else(|| {
            let has_slot = |(first, last, _): &&(u16, u16, _)| (*first..=*last).contains(&slot);
            self.ranges.iter().find(has_slot).map(|(.., node)| node)
        })
    }

    /// All nodes of the last map, and those that others have named since.
    pub(super) fn nodes(&self) -> impl Iterator<Item = &Endpoint> {
        self.nodes.iter().chain(self.moved.values())
    }

    pub(super) fn learn(&mut self, slot: u16, owner: Endpoint) {
        self.moved.insert(slot, owner);
    }

    /// Drops the slots of a node. The node itself stays known.
    pub(super) fn forget(&mut self, node: &Endpoint) {
        self.moved.retain(|_, owner| owner != node);
        self.ranges.retain(|(.., owner)| owner != node);
    }
}

/// A node in the answer to `CLUSTER SLOTS`: its host, its port, and more.
fn endpoint(node: &Value, from: &Endpoint) -> Option<Endpoint> {
    let Value::Array(parts) = node else {
        return None;
    };
    let (host, port) = match &parts[..] {
        [Value::BulkString(host), Value::Int(port), ..] => (std::str::from_utf8(host).ok()?, port),
        [Value::Nil, Value::Int(port), ..] => ("", port),
        _ => return None,
    };
    Endpoint::announced(host, u16::try_from(*port).ok()?, from)
}

impl Endpoint {
    /// An endpoint that the node at `from` announced. Without a host it is on the same one.
    pub(super) fn announced(host: &str, port: u16, from: &Self) -> Option<Self> {
        let host = match host {
            "" => &from.host,
            UNKNOWN_HOST => return None,
            host => host.trim_matches(['[', ']']),
        };
        (port > 0).then(|| Self {
            host: host.to_owned(),
            port,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(host: &str, port: u16) -> Endpoint {
        Endpoint {
            host: host.to_owned(),
            port,
        }
    }

    fn node(host: Value, port: i64) -> Value {
        Value::Array(vec![
            host,
            Value::Int(port),
            Value::BulkString(b"id".to_vec()),
        ])
    }

    fn named(host: &str) -> Value {
        Value::BulkString(host.as_bytes().to_vec())
    }

    fn range(first: i64, last: i64, nodes: &[Value]) -> Value {
        Value::Array([&[Value::Int(first), Value::Int(last)], nodes].concat())
    }

    #[test]
    fn a_map_names_masters_replicas_and_the_node_that_answers() {
        let from = at("seed", 1);
        let answer = Value::Array(vec![
            range(0, 99, &[node(named("a"), 7), node(named("b"), 8)]),
            range(100, 199, &[node(Value::Nil, 9), node(named("?"), 10)]),
        ]);
        let mut map = SlotMap::read(answer, &from).expect("a map");
        assert_eq!(map.owner(0), Some(&at("a", 7)));
        assert_eq!(map.owner(150), Some(&at("seed", 9)));
        assert_eq!(map.owner(200), None);
        let nodes: Vec<_> = map.nodes().cloned().collect();
        assert_eq!(nodes, [at("a", 7), at("b", 8), at("seed", 9)]);
        map.learn(5, at("c", 11));
        assert_eq!(map.owner(5), Some(&at("c", 11)));
        map.forget(&at("c", 11));
        assert_eq!(map.owner(5), Some(&at("a", 7)));
        map.forget(&at("a", 7));
        assert_eq!(map.owner(5), None);
        assert_eq!(map.nodes().count(), 3);
    }

    #[test]
    fn anything_else_is_not_a_map() {
        let from = at("seed", 1);
        for answer in [
            Value::Nil,
            Value::Array(vec![]),
            Value::Array(vec![Value::Int(1)]),
            Value::Array(vec![range(0, 70_000, &[node(named("a"), 7)])]),
            Value::Array(vec![range(0, 1, &[node(named("a"), 0)])]),
        ] {
            assert!(SlotMap::read(answer, &from).is_none());
        }
    }
}
