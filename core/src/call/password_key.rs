//! Fetching the service's public key, and encrypting the passwords of a call with it.

use std::{
    sync::{Arc, Mutex, MutexGuard},
    time::Instant,
};

use http::HeaderMap;

use super::{
    Answer, Call, Deadline, Endpoint, Source, address,
    content::Content,
    envelope::Envelope,
    interpret::interpret,
    prepare::{PreparedCall, PreparedContent},
    progress::Progress,
    send::{Attempts, Identified},
};
use crate::{
    error::{Error, Result},
    identity::{Authorization, Prerequisite},
    operation::table::GET_SYSTEM_INFO,
    password::{Cipher, KeyCache, Plain, PublicKey},
    secret::Secret,
    sync::{Driven, SharedWork, lock},
    transport::Pool,
};

/// What an error of the fetch says first: the request of the call itself has not been sent.
const FETCHING: &str =
    "The public key for encryptPassword could not be fetched from GET /api/v3/system";

/// The public key of one client.
#[derive(Default)]
pub(super) struct PublicKeys(Mutex<State>);

#[derive(Default)]
struct State {
    cache: KeyCache<PublicKey>,
    fetch: Option<Fetch>,
}

/// A running fetch.
struct Fetch {
    work: Driven<Outcome>,
    progress: Progress,
}

/// The outcome of a fetch, for all calls that wait for it.
#[derive(Clone)]
enum Outcome {
    Fetched(Arc<PublicKey>),
    Failed(Error),
    /// The client's `timeout` has passed.
    Overran,
}

impl PublicKeys {
    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.0)
    }

    /// To be told how a call has ended whose passwords were encrypted with `key`.
    pub(super) fn learn(&self, key: &Arc<PublicKey>, outcome: &Result<Answer>) {
        let refused = match outcome {
            Ok(answer) => is_refusal(answer),
            Err(error) => error.status().is_some(),
        };
        if refused {
            self.lock().cache.doubt(key, Instant::now());
        }
    }
}

impl Endpoint {
    /// Encrypts the passwords of a call, if it has any, and answers the key.
    ///
    /// # Errors
    /// `ERR_INVALID_ARGUMENT` for a password that cannot be encrypted, and whatever may go wrong
    /// with the fetch of the key.
    pub(super) async fn encrypt_passwords(
        self: &Arc<Self>,
        cipher: Cipher,
        pool: &Arc<Pool>,
        call: &Call,
        content: &mut Content,
    ) -> Result<Option<Arc<PublicKey>>> {
        let Some(passwords) = call.operation.passwords() else {
            return Ok(None);
        };
        let body = content.body.clone();
        let body = std::str::from_utf8(&body).map_err(|_| Error::internal())?;
        let Some(plain) = Plain::find(passwords, body, cipher)? else {
            return Ok(None);
        };
        let key = self.public_key(cipher, pool, call).await?;
        let encrypted = plain.encrypt(&key)?;
        content.body = encrypted.body.into();
        let passwords = encrypted.passwords.into_iter();
        content.secrets.extend(passwords.map(Secret::new));
        Ok(Some(key))
    }

    async fn public_key(
        self: &Arc<Self>,
        cipher: Cipher,
        pool: &Arc<Pool>,
        call: &Call,
    ) -> Result<Arc<PublicKey>> {
        let deadline = &call.deadline;
        loop {
            let (outcome, progress) = {
                let mut state = self.public_keys.lock();
                if let Some(key) = state.cache.get(Instant::now()) {
                    return Ok(key);
                }
                self.join(&mut state, cipher, pool)
            };
            let _waiting = call.progress.wait_for(Prerequisite {
                failure: FETCHING,
                phase: Box::new(move || progress.phase()),
            });
            match tokio::time::timeout_at(deadline.at(), outcome).await {
                Ok(Some(Outcome::Fetched(key))) => return Ok(key),
                Ok(Some(Outcome::Failed(error))) => return Err(error),
                // It panicked.
                Ok(None) => return Err(Error::internal()),
                // This call came later, or has more time than others.
                Ok(Some(Outcome::Overran)) if !deadline.left().is_zero() => {}
                Ok(Some(Outcome::Overran)) | Err(_) => {
                    return Err(call.progress.overrun(deadline));
                }
            }
        }
    }

    /// The running fetch, or a new one.
    fn join(
        self: &Arc<Self>,
        state: &mut State,
        cipher: Cipher,
        pool: &Arc<Pool>,
    ) -> (SharedWork<Outcome>, Progress) {
        if let Some(fetch) = &state.fetch
            && let Some(running) = fetch.work.join()
        {
            return (running, fetch.progress.clone());
        }
        let progress = Progress::new();
        progress.observe();
        let fetch = state.fetch.insert(Fetch {
            work: Driven::default(),
            progress: progress.clone(),
        });
        let work = self.clone().fetch(cipher, pool.clone(), progress.clone());
        (fetch.work.begin(work), progress)
    }

    async fn fetch(
        self: Arc<Self>,
        cipher: Cipher,
        pool: Arc<Pool>,
        progress: Progress,
    ) -> Outcome {
        let call = Call {
            operation: &GET_SYSTEM_INFO,
            source: Source::Arguments {
                parameters: Vec::new(),
                input: None,
            },
            deadline: Deadline::after(self.options.timeout),
            max_retries: self.options.max_retries,
            throw_on_failure: self.options.throw_on_failure,
            headers: HeaderMap::new(),
            progress,
        };
        let read = self.system_info(&call, &pool);
        let outcome = match tokio::time::timeout_at(call.deadline.at(), read).await {
            Ok(Ok(answer)) => PublicKey::from_system_info(cipher, &answer.text().to_string())
                .map_or_else(Outcome::Failed, |key| Outcome::Fetched(Arc::new(key))),
            Ok(Err(error)) => Outcome::Failed(error.during(FETCHING)),
            Err(_) => Outcome::Overran,
        };
        let mut state = self.public_keys.lock();
        state.fetch = None;
        if let Outcome::Fetched(key) = &outcome {
            state.cache.store(key.clone(), Instant::now());
        }
        outcome
    }

    /// The keys are public, so they are asked for without the user's token, which may have expired.
    async fn system_info(&self, call: &Call, pool: &Pool) -> Result<Answer> {
        let mut content = Content::new(call.operation, &[], None, None)?;
        content.authorization = Authorization::Exactly(None);
        content.urgent = true;
        let prepared = PreparedCall {
            url: Arc::new(address::url(&self.options.host, call.operation, &content)?),
            content: PreparedContent::Made(content),
            access_token: None,
            password_key: None,
        };
        let rate_limit = self.rate_limit();
        let attempts = Attempts {
            endpoint: self,
            pool,
            rate_limit: rate_limit.as_deref(),
            call,
            prepared: &prepared,
            identified: Identified::default(),
        };
        let received = attempts.send().await?;
        attempts.in_context(|context| interpret(received, context, call.throw_on_failure))
    }
}

/// Whether an answer reports a business failure.
fn is_refusal(answer: &Answer) -> bool {
    let status = Envelope::read(&answer.json()).status_code;
    status.is_some_and(|code| code != 200)
}
