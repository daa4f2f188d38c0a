//! [`Batch`]: events of calls that are delivered together.

use std::ops::Range;

use bytes::Bytes;
use genauth_core::{call::Answer, error::Result, text::Text};

/// Calls settled in one batch. A turn of the event loop runs each of the two wakers at most once, so it
/// settles at most twice as many: what 64 cost, about a millisecond with the code that awaits them, is time
/// in which timers and sockets wait. Thousands may end together, as when all meet their deadline.
pub(super) const BATCH: usize = 32;

/// Longer answers are not joined: their text is copied once only, to the string.
const LONGEST_JOINED: usize = 4096;

/// Events that are delivered together, by the numbers of their calls.
#[derive(Default)]
pub(super) struct Batch {
    pub(super) events: Vec<(u64, Event)>,
    /// The texts of [`Event::Answered`], one after the other. One string for all of them costs less than a
    /// string for each.
    pub(super) texts: Vec<u8>,
}

/// What happens to a call on the network thread.
pub(super) enum Event {
    /// It is tried again; the report is JSON text.
    Retry(String),
    /// It has a short answer in ASCII.
    Answered(Joined),
    /// It has another outcome.
    Finished(Result<Answer>),
    /// Reports of a subscription wait in its feed. Subscriptions and calls are numbered together.
    Reported,
    /// It is over without an outcome: it was ended on the environment's own thread, which knows why, or its
    /// task was dropped.
    Ended,
}

/// An answer whose text is in [`Batch::texts`].
pub(super) struct Joined {
    answer: Answer,
    pub(super) place: Range<usize>,
}

impl Joined {
    /// The answer with its text.
    pub(super) fn answer(self, texts: &[u8]) -> Answer {
        let text = Bytes::copy_from_slice(&texts[self.place]);
        self.answer.with_text(Text::Ascii(text))
    }
}

impl Batch {
    pub(super) fn is_full(&self) -> bool {
        self.events.len() >= BATCH
    }

    /// Adds an event.
    pub(super) fn push(&mut self, id: u64, event: Event) {
        let event = match event {
            Event::Finished(Ok(answer)) => self.join(answer),
            event => event,
        };
        self.events.push((id, event));
    }

    fn join(&mut self, mut answer: Answer) -> Event {
        match answer.text() {
            Text::Ascii(text) if text.len() <= LONGEST_JOINED => {
                let start = self.texts.len();
                self.texts.extend_from_slice(text);
                let place = start..self.texts.len();
                answer.take_text();
                Event::Answered(Joined { answer, place })
            }
            _ => Event::Finished(Ok(answer)),
        }
    }
}
