//! The choice of the address to connect to: Happy Eyeballs (RFC 8305) for TCP.
//!
//! The HTTP client tries addresses of one family in turn, each until the system gives up, which is two
//! minutes. So the addresses are raced first, and the client receives the winner first.

use std::{collections::HashMap, net::SocketAddr, time::Duration};

use futures_util::{StreamExt, stream::FuturesUnordered};
use tokio::time::Instant;

/// The wait before the next address is tried as well (RFC 8305, 5).
const STEP: Duration = Duration::from_millis(250);
/// How long an address that lost a race is tried last.
const REMEMBERED: Duration = Duration::from_secs(60);

/// Addresses that did not answer while another address of their name did.
#[derive(Debug, Default)]
pub(super) struct Losers(HashMap<SocketAddr, Instant>);

impl Losers {
    /// The addresses in the order of their trial: families take turns (RFC 8305, 4), losers come last.
    pub(super) fn order(&mut self, found: &[SocketAddr], now: Instant) -> Vec<SocketAddr> {
        self.0.retain(|_, until| *until > now);
        let mut order = interleaved(found);
        order.sort_by_key(|address| self.0.contains_key(address));
        order
    }

    /// Records the losers of a race, and removes the winner from the record.
    pub(super) fn learn(&mut self, winner: SocketAddr, losers: &[SocketAddr], now: Instant) {
        self.0.remove(&winner);
        self.0
            .extend(losers.iter().map(|loser| (*loser, now + REMEMBERED)));
    }
}

/// The addresses without repetitions, the two families in turn, that of the first one first.
fn interleaved(found: &[SocketAddr]) -> Vec<SocketAddr> {
    let first_is_v6 = found.first().is_some_and(SocketAddr::is_ipv6);
    let mut place = HashMap::new();
    let mut order = Vec::new();
    for address in found {
        if order.iter().any(|(_, known)| known == address) {
            continue;
        }
        let count: &mut usize = place.entry(address.is_ipv6()).or_default();
        let other_family = address.is_ipv6() != first_is_v6;
        order.push((2 * *count + usize::from(other_family), *address));
        *count += 1;
    }
    order.sort_by_key(|(place, _)| *place);
    order.into_iter().map(|(_, address)| address).collect()
}

/// How a race ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Race<T> {
    /// The first address that answered.
    pub(super) winner: SocketAddr,
    /// The connection to it.
    pub(super) connected: T,
    /// Addresses that failed, or had a step's time and did not answer.
    pub(super) losers: Vec<SocketAddr>,
}

/// Connects to the addresses in turn, each a step after the one before, or when that has failed. `None`
/// when all have failed; waits as long as one may still answer.
pub(super) async fn race<T, F>(
    addresses: &[SocketAddr],
    connect: impl Fn(SocketAddr) -> F,
) -> Option<Race<T>>
where
    F: Future<Output = Option<T>>,
{
    let mut losers = Vec::new();
    let mut waiting = addresses.iter().copied();
    let mut started: Vec<(SocketAddr, Instant)> = Vec::new();
    let mut connecting = FuturesUnordered::new();
    loop {
        if let Some(address) = waiting.next() {
            let connected = connect(address);
            started.push((address, Instant::now()));
            connecting.push(async move { (address, connected.await) });
        }
        let ended = if waiting.len() == 0 {
            connecting.next().await
        } else {
            match tokio::time::timeout(STEP, connecting.next()).await {
                Ok(ended) => ended,
                Err(_) => continue,
            }
        };
        let (address, connected) = ended?;
        started.retain(|(known, _)| *known != address);
        if let Some(connected) = connected {
            let slow = started.iter().filter(|(_, at)| at.elapsed() >= STEP);
            losers.extend(slow.map(|(address, _)| *address));
            return Some(Race {
                winner: address,
                connected,
                losers,
            });
        }
        losers.push(address);
    }
}

#[cfg(test)]
mod tests {
    use std::{cell::RefCell, future::pending, net::SocketAddr, time::Duration};

    use tokio::time::{Instant, sleep};

    use super::{Losers, REMEMBERED, Race, STEP, race};

    fn v4(last: u8) -> SocketAddr {
        SocketAddr::from(([192, 0, 2, last], 443))
    }

    fn v6(last: u16) -> SocketAddr {
        SocketAddr::from(([0x2001, 0xdb8, 0, 0, 0, 0, 0, last], 443))
    }

    /// What an address does in a race.
    #[derive(Clone, Copy)]
    enum Peer {
        Answers(u64),
        Refuses(u64),
        IsSilent,
    }

    use Peer::{Answers, IsSilent, Refuses};

    /// The race of such peers, and when each was tried, in milliseconds.
    async fn run(peers: &[Peer]) -> (Option<Race<()>>, Vec<u128>, u128) {
        let begin = Instant::now();
        let addresses: Vec<_> = (0..peers.len()).map(|index| v4(index as u8)).collect();
        let tried = RefCell::new(Vec::new());
        let outcome = race(&addresses, |address| {
            tried.borrow_mut().push(begin.elapsed().as_millis());
            let index = addresses.iter().position(|known| *known == address);
            let peer = peers[index.expect("one of them")];
            async move {
                match peer {
                    Answers(after) => {
                        sleep(Duration::from_millis(after)).await;
                        Some(())
                    }
                    Refuses(after) => {
                        sleep(Duration::from_millis(after)).await;
                        None
                    }
                    IsSilent => pending().await,
                }
            }
        })
        .await;
        (outcome, tried.into_inner(), begin.elapsed().as_millis())
    }

    fn won(winner: u8, losers: &[u8]) -> Option<Race<()>> {
        Some(Race {
            winner: v4(winner),
            connected: (),
            losers: losers.iter().copied().map(v4).collect(),
        })
    }

    #[tokio::test(start_paused = true)]
    async fn addresses_are_tried_in_steps_until_one_answers() {
        let (outcome, tried, after) = run(&[Answers(30), Answers(1)]).await;
        assert_eq!((outcome, tried, after), (won(0, &[]), vec![0], 30));

        let (outcome, tried, after) = run(&[IsSilent, Answers(20), Answers(1)]).await;
        assert_eq!((outcome, tried, after), (won(1, &[0]), vec![0, 250], 270));

        let (outcome, tried, after) = run(&[IsSilent, IsSilent, IsSilent, Answers(5)]).await;
        let expected = (won(3, &[0, 1, 2]), vec![0, 250, 500, 750], 755);
        assert_eq!((outcome, tried, after), expected);
    }

    #[tokio::test(start_paused = true)]
    async fn a_refusal_tries_the_next_address_at_once() {
        let (outcome, tried, after) = run(&[Refuses(1), Refuses(1), Answers(3)]).await;
        assert_eq!((outcome, tried, after), (won(2, &[0, 1]), vec![0, 1, 2], 5));

        let (outcome, tried, after) = run(&[IsSilent, Refuses(10), Answers(3)]).await;
        assert_eq!(
            (outcome, tried, after),
            (won(2, &[1, 0]), vec![0, 250, 260], 263)
        );
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_address_is_not_a_loser() {
        // It was tried too late to answer.
        let (outcome, _, after) = run(&[Answers(300), Answers(300)]).await;
        assert_eq!((outcome, after), (won(0, &[]), 300));
    }

    #[tokio::test(start_paused = true)]
    async fn a_race_without_an_answer_has_no_winner() {
        let (outcome, _, after) = run(&[Refuses(1), Refuses(2)]).await;
        assert_eq!((outcome, after), (None, 3));
        assert_eq!(run(&[]).await.0, None);
        let silent = tokio::time::timeout(REMEMBERED, run(&[IsSilent, Refuses(1)])).await;
        assert!(silent.is_err(), "it may still answer");
    }

    #[test]
    fn families_take_turns() {
        let mut losers = Losers::default();
        let now = Instant::now();
        let found = [v6(1), v6(2), v6(3), v4(1), v6(1), v4(2)];
        let order = [v6(1), v4(1), v6(2), v4(2), v6(3)];
        assert_eq!(losers.order(&found, now), order);
        assert_eq!(
            losers.order(&[v4(1), v4(2), v6(1)], now),
            [v4(1), v6(1), v4(2)]
        );
    }

    #[test]
    fn losers_are_tried_last_for_a_minute() {
        let mut losers = Losers::default();
        let now = Instant::now();
        let found = [v4(1), v4(2), v4(3)];
        losers.learn(v4(2), &[v4(1)], now);
        assert_eq!(losers.order(&found, now + STEP), [v4(2), v4(3), v4(1)]);
        // The winner is no longer among the losers.
        losers.learn(v4(1), &[v4(2)], now);
        assert_eq!(losers.order(&found, now + STEP), [v4(1), v4(3), v4(2)]);
        assert_eq!(losers.order(&found, now + REMEMBERED), found);
    }
}
