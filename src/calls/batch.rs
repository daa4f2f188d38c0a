//! [`Batch`]: events of calls that are delivered together.

use std::{ops::Range, sync::Arc};

use bytes::Bytes;
use genauth_core::{call::Answer, error::Result, text::Text};

use crate::node_api::{self, Js, Value};

/// Calls settled in one batch. A turn of the event loop runs each of the two wakers at most once, so it
/// settles at most twice as many: what 64 cost, about a millisecond with the code that awaits them, is time
/// in which timers and sockets wait. Thousands may end together, as when all meet their deadline.
pub(super) const BATCH: usize = 32;

/// Longer answers, in bytes, are not joined: their text is copied once only, to the string.
const LONGEST_JOINED: usize = 4096;

/// Most memory for texts that a batch keeps for later ones, in bytes.
const MOST_TEXT_KEPT: usize = 64 * 1024;

/// Events that are delivered together, by the numbers of their calls.
#[derive(Default)]
pub(super) struct Batch {
    pub(super) events: Vec<(u64, Event)>,
    pub(super) answers: Answers,
}

/// The short answers of a batch.
#[derive(Default)]
pub(super) struct Answers {
    /// The texts in ASCII, one after the other. One string for all of them costs less than a string for each.
    ascii: Vec<u8>,
    /// The other texts, in UTF-16.
    wide: Vec<u16>,
    /// The answers without their texts. They are dropped by the network thread, which has allocated them, unless one
    /// is taken.
    others: Vec<Option<Answer>>,
}

/// What happens to a call on the network thread.
pub(super) enum Event {
    /// It is tried again; the report is JSON text.
    Retry(String),
    /// It has a short answer.
    Answered(Joined),
    /// It has another outcome. In a box, since it is larger than all others.
    Finished(Box<Result<Answer>>),
    /// Reports of a subscription wait in its feed. Subscriptions and calls are numbered together.
    Reported,
    /// It is over without an outcome: it was ended on the environment's own thread, which knows why, or its
    /// task was dropped.
    Ended,
}

/// A short answer of the same batch.
pub(super) struct Joined {
    index: usize,
    pub(super) form: Form,
    /// Where its text is among those of its form.
    pub(super) place: Range<usize>,
}

/// The form of a text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Ascii,
    Wide,
}

impl Answers {
    fn add(&mut self, mut answer: Answer) -> Joined {
        let (form, place) = match answer.take_text() {
            Text::Ascii(text) => (Form::Ascii, append(&mut self.ascii, &text)),
            Text::Wide(text) => (Form::Wide, append(&mut self.wide, &text)),
        };
        self.others.push(Some(answer));
        Joined {
            index: self.others.len() - 1,
            form,
            place,
        }
    }

    /// The texts of a form as one string.
    pub(super) fn string<'env>(&self, js: Js<'env>, form: Form) -> node_api::Result<Value<'env>> {
        match form {
            Form::Ascii => js.ascii_string(&self.ascii),
            Form::Wide => js.utf16_string(&self.wide),
        }
    }

    fn clear(&mut self) {
        self.others.clear();
        self.ascii.clear();
        self.ascii.shrink_to(MOST_TEXT_KEPT);
        self.wide.clear();
        self.wide.shrink_to(MOST_TEXT_KEPT / 2);
    }

    /// Takes an answer with its text.
    pub(super) fn take(&mut self, joined: Joined) -> Answer {
        let text = match joined.form {
            Form::Ascii => Text::Ascii(Bytes::copy_from_slice(&self.ascii[joined.place])),
            Form::Wide => Text::Wide(Arc::new(self.wide[joined.place].to_vec())),
        };
        match self.others[joined.index].take() {
            Some(answer) => answer.with_text(text),
            None => unreachable!("an answer is taken once"),
        }
    }
}

impl Batch {
    pub(super) fn is_full(&self) -> bool {
        self.events.len() >= BATCH
    }

    /// Drops the content and keeps memory for as much.
    pub(super) fn clear(&mut self) {
        self.events.clear();
        self.answers.clear();
    }

    /// Adds an event.
    pub(super) fn push(&mut self, id: u64, event: Event) {
        self.events.push((id, event));
    }

    /// Adds the outcome of a call.
    pub(super) fn push_outcome(&mut self, id: u64, outcome: Result<Answer>) {
        let event = match outcome {
            Ok(answer) if answer.text().size() <= LONGEST_JOINED => {
                Event::Answered(self.answers.add(answer))
            }
            outcome => Event::Finished(Box::new(outcome)),
        };
        self.push(id, event);
    }
}

/// Adds a text and returns its place.
fn append<T: Copy>(texts: &mut Vec<T>, text: &[T]) -> Range<usize> {
    let start = texts.len();
    texts.extend_from_slice(text);
    start..texts.len()
}
