//! The thread that writes the log. Standard error may be a pipe without a reader, where a write waits for
//! good: neither the network thread nor the caller's thread may do that.

use std::{
    collections::VecDeque,
    io::{self, ErrorKind, Write as _},
    sync::{Condvar, Mutex, MutexGuard},
    thread,
    time::{Duration, Instant},
};

use crate::sync::{lock, recover};

/// Lines that wait for the thread. Further ones are dropped, and counted.
const MOST_WAITING: usize = 1024;
/// How long the end of the process waits for any one line, and for all of them.
const FOR_A_LINE: Duration = Duration::from_millis(100);
const FOR_ALL: Duration = Duration::from_millis(500);
/// Between two looks at a full pipe in non-blocking mode.
const SHORTEST_PAUSE: Duration = Duration::from_millis(1);
const LONGEST_PAUSE: Duration = Duration::from_millis(32);

static QUEUE: Queue = Queue {
    state: Mutex::new(State {
        lines: VecDeque::new(),
        dropped: 0,
        writing: None,
        started: false,
    }),
    changed: Condvar::new(),
};

struct Queue {
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    lines: VecDeque<String>,
    /// Lines that found no place since the last one that did.
    dropped: u64,
    /// Since when a line is being written.
    writing: Option<Instant>,
    /// Whether there is a thread that writes.
    started: bool,
}

/// Has a line written.
pub(crate) fn write(line: String) {
    QUEUE.start(|| {
        thread::Builder::new()
            .name("genauth-log".to_owned())
            .spawn(|| QUEUE.run(put))
            .is_ok()
    });
    QUEUE.push(line);
}

/// Waits until all lines are written, as long as they come out.
pub fn flush() {
    QUEUE.flush(Instant::now() + FOR_ALL);
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    /// Starts the thread, by `start`, which says whether there is one now. Where the system refuses it, the
    /// lines wait in the queue for as long as there is room, and the next one tries again.
    fn start(&self, start: impl FnOnce() -> bool) {
        let mut state = self.lock();
        if !state.started {
            state.started = start();
        }
    }

    fn push(&self, line: String) {
        let mut state = self.lock();
        if state.lines.len() >= MOST_WAITING {
            state.dropped += 1;
            return;
        }
        if state.dropped > 0 {
            let dropped = std::mem::take(&mut state.dropped);
            let gap = format!("genauth level=error dropped={dropped}\n");
            state.lines.push_back(gap);
        }
        state.lines.push_back(line);
        self.changed.notify_all();
    }

    fn run(&self, put: impl Fn(&[u8])) {
        loop {
            let mut state = self.lock();
            let line = loop {
                match state.lines.pop_front() {
                    Some(line) => break line,
                    None => {
                        let woken = self.changed.wait(state);
                        state = recover(woken);
                    }
                }
            };
            state.writing = Some(Instant::now());
            drop(state);
            put(line.as_bytes());
            self.lock().writing = None;
            self.changed.notify_all();
        }
    }

    fn flush(&self, end: Instant) {
        let mut state = self.lock();
        while state.started && (state.writing.is_some() || !state.lines.is_empty()) {
            let now = Instant::now();
            // A pipe that has been stuck for long gets no more time.
            let until = end.min(state.writing.unwrap_or(now) + FOR_A_LINE);
            if now >= until {
                return;
            }
            let woken = self.changed.wait_timeout(state, until - now);
            state = recover(woken).0;
        }
    }
}

/// Writes a line in one piece, which the system does not mix with other writers' (POSIX, `write`, up
/// to 512 bytes at least, and 4,096 on Linux).
fn put(mut rest: &[u8]) {
    let mut pause = SHORTEST_PAUSE;
    while !rest.is_empty() {
        match io::stderr().write(rest) {
            // The reader is gone.
            Ok(0) => return,
            Ok(written) => rest = &rest[written..],
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) if error.kind() == ErrorKind::WouldBlock => {
                thread::sleep(pause);
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
            Err(_) => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        collections::VecDeque,
        sync::{Arc, Condvar, Mutex, mpsc},
        thread,
        time::{Duration, Instant},
    };

    use super::{MOST_WAITING, Queue, State};

    fn queue() -> Arc<Queue> {
        Arc::new(Queue {
            state: Mutex::new(State {
                lines: VecDeque::new(),
                dropped: 0,
                writing: None,
                started: false,
            }),
            changed: Condvar::new(),
        })
    }

    #[test]
    fn lines_that_find_no_place_are_dropped_and_counted() {
        let queue = queue();
        for line in 0..MOST_WAITING + 3 {
            queue.push(format!("{line}\n"));
        }
        queue.lock().lines.clear();
        queue.push("last\n".to_owned());
        let lines = queue.lock().lines.clone();
        assert_eq!(lines, ["genauth level=error dropped=3\n", "last\n"]);
    }

    #[test]
    fn a_thread_that_was_refused_is_asked_for_again_and_only_then() {
        let queue = queue();
        let mut asked = Vec::new();
        for given in [false, false, true, true] {
            queue.start(|| {
                asked.push(given);
                given
            });
        }
        assert_eq!(asked, [false, false, true]);
    }

    #[test]
    fn a_flush_does_not_wait_for_a_thread_that_never_started() {
        let queue = queue();
        queue.push("lost\n".to_owned());
        queue.flush(Instant::now() + Duration::from_secs(1_000_000));
        assert_eq!(queue.lock().lines, ["lost\n"]);
    }

    #[test]
    fn a_flush_waits_for_every_line() {
        let queue = queue();
        let (sender, receiver) = mpsc::channel();
        for line in 0..100 {
            queue.push(format!("{line}\n"));
        }
        let writer = queue.clone();
        queue.start(|| true);
        thread::spawn(move || writer.run(|line| sender.send(line.to_vec()).expect("a receiver")));
        queue.flush(Instant::now() + Duration::from_secs(60));
        assert_eq!(receiver.try_iter().count(), 100);
    }

    #[test]
    fn a_flush_gives_up_on_a_line_that_is_stuck() {
        let queue = queue();
        let (begun, has_begun) = mpsc::channel();
        queue.push("stuck\n".to_owned());
        queue.push("behind it\n".to_owned());
        let writer = queue.clone();
        queue.start(|| true);
        thread::spawn(move || {
            writer.run(|_| {
                begun.send(()).expect("a receiver");
                loop {
                    thread::park();
                }
            });
        });
        has_begun.recv().expect("the thread writes");
        // It comes back at all: its own end is never.
        queue.flush(Instant::now() + Duration::from_secs(1_000_000));
        assert_eq!(queue.lock().lines, ["behind it\n"]);
    }
}
