//! The subscriptions of one environment, and what it is told of them.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    sync::Arc,
};

use genauth_core::{
    call::Endpoint,
    events::{EventSource, Feed, Report},
    runtime::network,
    text::Text,
};
use rustc_hash::FxHashMap;
use tokio::sync::oneshot;

use super::{batch::Event, completion_queue::Holder, environment::Environment, observe};
use crate::node_api::{Js, Reference, Result, Value};

/// Reports of a subscription that are delivered together. A turn of the event loop delivers those of up to
/// two batches of the queue.
const MOST_REPORTS: usize = 128;

/// The subscriptions of one environment, by their numbers.
#[derive(Default)]
pub(super) struct Subscriptions {
    open: RefCell<FxHashMap<u64, Subscription>>,
    /// How many of them keep the event loop alive.
    held: Cell<usize>,
}

/// A subscription.
struct Subscription {
    /// The client that it belongs to.
    endpoint: Arc<Endpoint>,
    /// A function `(kind, ...details)`, which does not throw.
    listener: Reference,
    feed: Arc<Feed>,
    /// Whether it keeps the event loop alive.
    held: bool,
    /// Whether reports stay in the feed.
    paused: bool,
    /// Dropped with the subscription, which closes its socket.
    _end: oneshot::Sender<()>,
}

/// The kinds of reports, as `lib/events.js` names them.
#[derive(Clone, Copy)]
enum Kind {
    Messages,
    Open,
    Waiting,
    Failed,
    Closed,
}

impl Subscriptions {
    /// Ends all subscriptions: the environment is ending.
    pub(super) fn end_all(&self) {
        self.open.borrow_mut().clear();
    }

    /// Whether a subscription keeps the event loop alive.
    pub(super) fn are_held(&self) -> bool {
        self.held.get() > 0
    }
}

impl Environment {
    /// Starts a subscription, which keeps the event loop alive, and returns its number.
    pub(crate) fn subscribe(
        &self,
        js: Js<'_>,
        endpoint: &Arc<Endpoint>,
        source: Arc<EventSource>,
        event: String,
        listener: Value<'_>,
    ) -> Result<u64> {
        let id = observe::next_id();
        let queue = self.pending.queue.clone();
        let feed = Arc::new(Feed::new(move || queue.push(id, Event::Reported)));
        let (end, ended) = oneshot::channel();
        let subscription = Subscription {
            endpoint: endpoint.clone(),
            listener: Reference::new(js, &self.lifetime, listener)?,
            feed: feed.clone(),
            held: false,
            paused: false,
            _end: end,
        };
        let log = self.log_level();
        network::spawn(move || source.subscribe(event, feed, ended, log))?;
        let mut open = self.subscriptions.open.borrow_mut();
        open.insert(id, subscription);
        drop(open);
        self.hold_subscription(js, id, true)?;
        Ok(id)
    }

    /// Ends a subscription, if it is there.
    pub(crate) fn unsubscribe(&self, js: Js<'_>, id: u64) {
        // It fails where the environment is ending.
        js.ignore(self.hold_subscription(js, id, false));
        let ended = self.subscriptions.open.borrow_mut().remove(&id);
        drop(ended);
    }

    /// Ends the subscriptions of a client, and tells their listeners.
    pub(crate) fn close_subscriptions(&self, js: Js<'_>, endpoint: &Arc<Endpoint>) {
        let open = self.subscriptions.open.borrow();
        let own = open
            .iter()
            .filter(|(_, it)| Arc::ptr_eq(&it.endpoint, endpoint));
        let mut own: Vec<u64> = own.map(|(id, _)| *id).collect();
        drop(open);
        own.sort_unstable();
        for id in own {
            js.ignore(self.tell_listener(js, id, Kind::Closed, &[]));
            self.unsubscribe(js, id);
        }
    }

    /// Whether a subscription keeps the event loop alive.
    pub(crate) fn hold_subscription(&self, js: Js<'_>, id: u64, hold: bool) -> Result<()> {
        let mut open = self.subscriptions.open.borrow_mut();
        let Some(subscription) = open.get_mut(&id).filter(|it| it.held != hold) else {
            return Ok(());
        };
        subscription.held = hold;
        drop(open);
        let before = self.subscriptions.held.get();
        let held = if hold { before + 1 } else { before - 1 };
        self.subscriptions.held.set(held);
        match (before, held) {
            (0, _) | (_, 0) => {
                let queue = &self.pending.queue;
                queue.hold_open(js, Holder::Subscriptions, hold)
            }
            _ => Ok(()),
        }
    }

    /// Whether the reports of a subscription stay in its feed, and its socket is not read when that is full.
    pub(crate) fn pause_subscription(&self, id: u64, pause: bool) {
        let mut open = self.subscriptions.open.borrow_mut();
        if let Some(subscription) = open.get_mut(&id)
            && std::mem::replace(&mut subscription.paused, pause)
            && !pause
        {
            drop(open);
            self.pending.queue.push(id, Event::Reported);
        }
    }

    /// Delivers reports of a subscription.
    pub(super) fn report(self: &Rc<Self>, js: Js<'_>, id: u64) {
        let open = self.subscriptions.open.borrow();
        let Some(subscription) = open.get(&id).filter(|it| !it.paused) else {
            return;
        };
        let reports = subscription.feed.take(MOST_REPORTS);
        drop(open);
        let environment = self.clone();
        // It fails where the environment is ending.
        js.ignore(js.scoped(move |js| environment.deliver_reports(js, id, reports)));
    }

    fn deliver_reports(&self, js: Js<'_>, id: u64, reports: Vec<Report>) {
        let mut messages = Vec::new();
        for report in reports {
            if let Report::Message(text) = report {
                messages.push(text);
                continue;
            }
            self.deliver_messages(js, id, &std::mem::take(&mut messages));
            js.ignore(self.deliver_change(js, id, report));
        }
        self.deliver_messages(js, id, &messages);
    }

    fn deliver_messages(&self, js: Js<'_>, id: u64, messages: &[Text]) {
        if messages.is_empty() {
            return;
        }
        let deliver = || {
            let texts = messages.iter().map(|text| js.prepared_string(text));
            let texts = js.array(&texts.collect::<Result<Vec<_>>>()?)?;
            self.tell_listener(js, id, Kind::Messages, &[texts])
        };
        js.ignore(deliver());
    }

    fn deliver_change(&self, js: Js<'_>, id: u64, report: Report) -> Result<()> {
        match report {
            Report::Message(_) => Ok(()),
            Report::Open { again } => {
                let again = js.number(f64::from(u8::from(again)))?;
                self.tell_listener(js, id, Kind::Open, &[again])
            }
            Report::Waiting { error, wait } => {
                let error = js.prepared_string(&error.describe())?;
                let wait = js.number(wait.as_secs_f64() * 1000.0)?;
                self.tell_listener(js, id, Kind::Waiting, &[error, wait])
            }
            Report::Failed(error) => {
                let error = js.prepared_string(&error.describe());
                let told = error.and_then(|it| self.tell_listener(js, id, Kind::Failed, &[it]));
                self.unsubscribe(js, id);
                told
            }
        }
    }

    fn tell_listener(&self, js: Js<'_>, id: u64, kind: Kind, details: &[Value<'_>]) -> Result<()> {
        let listener = {
            let open = self.subscriptions.open.borrow();
            // A listener of an earlier report may have ended the subscription.
            let Some(subscription) = open.get(&id) else {
                return Ok(());
            };
            subscription.listener.value(js)?
        };
        let kind = js.number(f64::from(kind as u8))?;
        js.call_value(listener, &[&[kind], details].concat())?;
        Ok(())
    }
}
