//! The thread that writes the log. A write to standard error blocks forever if it is a pipe whose reader has
//! stopped, so neither the network thread nor the caller's thread writes.

use std::{
    collections::VecDeque,
    io::{self, ErrorKind, Write as _},
    sync::{Condvar, Mutex, MutexGuard},
    thread,
    time::{Duration, Instant},
};

use crate::sync::{lock, recover};

/// Largest number of queued lines. Further lines are dropped and counted.
const MAX_QUEUED: usize = 1024;
/// How long the exit of the process waits for one line, and for all lines.
const LINE_TIMEOUT: Duration = Duration::from_millis(100);
const TOTAL_TIMEOUT: Duration = Duration::from_millis(500);
/// Pauses between two writes to a full pipe in non-blocking mode.
const MIN_PAUSE: Duration = Duration::from_millis(1);
const MAX_PAUSE: Duration = Duration::from_millis(32);

static QUEUE: Queue = Queue::new();

struct Queue {
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    lines: VecDeque<String>,
    /// Lines dropped since the last queued one.
    dropped: u64,
    /// When the write of the current line started.
    writing: Option<Instant>,
    /// Whether the thread was started.
    started: bool,
}

/// Queues a line.
pub(crate) fn write(line: String) {
    QUEUE.start(|| {
        thread::Builder::new()
            .name("genauth-log".to_owned())
            .spawn(|| QUEUE.run(put))
            .is_ok()
    });
    QUEUE.push(line);
}

/// Waits until all lines are written, or a write is stuck.
pub fn flush() {
    QUEUE.flush(Instant::now() + TOTAL_TIMEOUT, LINE_TIMEOUT);
}

impl Queue {
    const fn new() -> Self {
        Self {
            state: Mutex::new(State {
                lines: VecDeque::new(),
                dropped: 0,
                writing: None,
                started: false,
            }),
            changed: Condvar::new(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    /// Starts the thread with `start`, which returns whether it succeeded. If the system refuses a thread,
    /// lines remain in the queue while there is room, and the next line tries again.
    fn start(&self, start: impl FnOnce() -> bool) {
        let mut state = self.lock();
        if !state.started {
            state.started = start();
        }
    }

    fn push(&self, line: String) {
        let mut state = self.lock();
        if state.lines.len() >= MAX_QUEUED {
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

    /// Waits until all lines are written, `end` has come, or the write of one line has taken longer than `line`.
    fn flush(&self, end: Instant, line: Duration) {
        let mut state = self.lock();
        while state.started && (state.writing.is_some() || !state.lines.is_empty()) {
            let now = Instant::now();
            // A write that has been stuck for long is not waited for.
            let until = end.min(state.writing.unwrap_or(now) + line);
            if now >= until {
                return;
            }
            let woken = self.changed.wait_timeout(state, until - now);
            state = recover(woken).0;
        }
    }
}

/// Writes a line with one call, which is atomic for short lines (POSIX, `write`: at least 512 bytes; 4,096 on
/// Linux).
fn put(mut rest: &[u8]) {
    let mut pause = MIN_PAUSE;
    while !rest.is_empty() {
        match io::stderr().write(rest) {
            // The reader has closed the pipe.
            Ok(0) => return,
            Ok(written) => rest = &rest[written..],
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) if error.kind() == ErrorKind::WouldBlock => {
                thread::sleep(pause);
                pause = (pause * 2).min(MAX_PAUSE);
            }
            Err(_) => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::{Arc, mpsc},
        thread,
        time::{Duration, Instant},
    };

    use super::{LINE_TIMEOUT, MAX_QUEUED, Queue};

    /// A time that does not pass during a test.
    const NEVER: Duration = Duration::from_secs(1_000_000);

    fn queue() -> Arc<Queue> {
        Arc::new(Queue::new())
    }

    #[test]
    fn lines_beyond_the_queue_are_dropped_and_counted() {
        let queue = queue();
        for line in 0..MAX_QUEUED + 3 {
            queue.push(format!("{line}\n"));
        }
        queue.lock().lines.clear();
        queue.push("last\n".to_owned());
        let lines = queue.lock().lines.clone();
        assert_eq!(lines, ["genauth level=error dropped=3\n", "last\n"]);
    }

    #[test]
    fn a_refused_thread_is_started_by_the_next_line() {
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
        queue.flush(Instant::now() + NEVER, NEVER);
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
        // However long a slow machine lets the thread wait in the middle of a line.
        queue.flush(Instant::now() + NEVER, NEVER);
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
        // The flush returns although its deadline is never reached.
        queue.flush(Instant::now() + NEVER, LINE_TIMEOUT);
        assert_eq!(queue.lock().lines, ["behind it\n"]);
    }
}
