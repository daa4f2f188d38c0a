//! The nodes of a cluster: finds the one that has a slot, and follows it when it moves
//! (<https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/>).

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use redis::{Cmd, Value, cmd};
use tokio::time::{Instant, sleep};

use super::{
    connection::Access,
    link::{Link, PAUSE, Target},
    redis::COMMAND_TIMEOUT,
    slot_map::{MOST_NODES, SlotMap},
    trouble::{Redirect, StoreTrouble},
};
use crate::{options::store::Endpoint, sync::lock};

/// Most nodes that one command is sent to, as in other clients.
const MOST_HOPS: usize = 16;
/// Pause before a command is sent again while the keys of its slot are on two nodes.
const TRY_AGAIN_AFTER: Duration = Duration::from_millis(15);
/// Age at which the map is requested again, to learn of nodes that replaced others.
const MAP_AGE: Duration = Duration::from_secs(60);
/// Most nodes to request the map from, one after another.
const MOST_ASKED: usize = 3;

/// A cluster, shared by all clients of the process that name it.
pub(super) struct Cluster {
    seeds: Vec<Endpoint>,
    access: Access,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    links: HashMap<Endpoint, Arc<Link>>,
    slots: SlotMap,
    /// When the map was last requested.
    asked: Option<Instant>,
}

impl Cluster {
    /// Connects nothing.
    pub(super) fn new(seeds: &[Endpoint], access: Access) -> Arc<Self> {
        Arc::new(Self {
            seeds: seeds.to_vec(),
            access,
            known: Mutex::default(),
        })
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        lock(&self.known)
    }

    /// Sends one command about the keys of a slot to the node that has it.
    pub(super) async fn run(
        self: &Arc<Self>,
        command: &Cmd,
        slot: u16,
        deadline: Instant,
    ) -> Result<Value, StoreTrouble> {
        self.refresh_after(MAP_AGE);
        let mut asking = false;
        let mut endpoint = self.owner(slot)?;
        // The first failure, which later ones follow from.
        let mut failure = None;
        let mut hops = 0;
        loop {
            let outcome = self.link(&endpoint).run(command, asking, deadline).await;
            let trouble = match outcome {
                Ok(answer) => return Ok(answer),
                // Other nodes still redirect to the failed one.
                Err(StoreTrouble::Paused) => return Err(failure.unwrap_or(StoreTrouble::Paused)),
                Err(trouble) => trouble,
            };
            hops += 1;
            if hops == MOST_HOPS {
                return Err(failure.unwrap_or(trouble));
            }
            asking = false;
            if let StoreTrouble::Redirected(redirect) = &trouble {
                endpoint = redirect.endpoint(&endpoint)?;
                asking = redirect.asking;
                if !asking {
                    self.known().slots.learn(slot, endpoint.clone());
                    self.refresh_after(PAUSE);
                }
            } else if trouble.is_try_again() && Instant::now() + TRY_AGAIN_AFTER < deadline {
                failure.get_or_insert(trouble);
                sleep(TRY_AGAIN_AFTER).await;
                endpoint = self.owner(slot)?;
            } else if trouble.may_have_moved() {
                self.known().slots.forget(&endpoint);
                self.refresh_after(PAUSE);
                let failure = failure.get_or_insert(trouble);
                match self.owner(slot) {
                    Ok(other) if Instant::now() < deadline => endpoint = other,
                    _ => return Err(failure.clone()),
                }
            } else {
                return Err(trouble);
            }
        }
    }

    /// Sends nothing about a slot for [`PAUSE`].
    pub(super) fn pause(&self, slot: u16) {
        if let Ok(endpoint) = self.owner(slot) {
            self.link(&endpoint).pause();
        }
    }

    /// The node that has a slot, or any other, which redirects.
    fn owner(&self, slot: u16) -> Result<Endpoint, StoreTrouble> {
        if let Some(owner) = self.known().slots.owner(slot) {
            return Ok(owner.clone());
        }
        self.live_nodes().next().ok_or(StoreTrouble::Paused)
    }

    /// The nodes that are not paused: known ones first, then seeds.
    fn live_nodes(&self) -> impl Iterator<Item = Endpoint> {
        let known = self.known();
        let nodes: Vec<Endpoint> = known
            .slots
            .nodes()
            .chain(&self.seeds)
            .filter(|node| known.links.get(node).is_none_or(|link| !link.is_paused()))
            .cloned()
            .collect();
        nodes.into_iter()
    }

    fn link(&self, endpoint: &Endpoint) -> Arc<Link> {
        let mut known = self.known();
        if known.links.len() >= MOST_NODES {
            known.links.retain(|known, _| known == endpoint);
        }
        let new = || Link::new(Target::Server(endpoint.clone(), self.access.clone()));
        let link = known.links.entry(endpoint.clone()).or_insert_with(new);
        link.clone()
    }

    /// Requests the map of the slots from a node, in the background, if this `age` has passed since the last time.
    /// The user may have no right to it: then redirections tell the same, one slot at a time.
    fn refresh_after(self: &Arc<Self>, age: Duration) {
        let now = Instant::now();
        {
            let mut known = self.known();
            if known.asked.is_some_and(|asked| now < asked + age) {
                return;
            }
            known.asked = Some(now);
        }
        let cluster = self.clone();
        tokio::spawn(async move {
            let command = cmd("CLUSTER").arg("SLOTS").to_owned();
            for node in cluster.live_nodes().take(MOST_ASKED) {
                let deadline = Instant::now() + COMMAND_TIMEOUT;
                let answer = cluster
                    .link(&node)
                    .run_regardless(&command, false, deadline)
                    .await;
                if let Some(map) = answer.ok().and_then(|map| SlotMap::read(map, &node)) {
                    cluster.adopt(map);
                    return;
                }
            }
        });
    }

    /// Replaces the map, and closes the connections to nodes that it does not have.
    fn adopt(&self, map: SlotMap) {
        let mut known = self.known();
        let is_used =
            |node: &Endpoint| map.nodes().any(|known| known == node) || self.seeds.contains(node);
        known.links.retain(|node, _| is_used(node));
        known.slots = map;
    }
}

impl Redirect {
    /// The target of a redirection by the node at `from`.
    fn endpoint(&self, from: &Endpoint) -> Result<Endpoint, StoreTrouble> {
        let address = self.address.rsplit_once(':');
        let address = address.and_then(|(host, port)| Some((host, port.parse().ok()?)));
        let (host, port) = address.ok_or(StoreTrouble::Unexpected)?;
        Endpoint::announced(host, port, from).ok_or(StoreTrouble::Unexpected)
    }
}
