//! The commands to the store, and their answers. Each script is atomic.

use std::time::Duration;

use ::redis::{Cmd, Value, cmd};

use super::seal::Seal;

/// A longer lease, or one without an end, was not set by any version of this library. It is deleted, since all
/// machines would wait for it.
const LONGEST_LEASE: Duration = Duration::from_secs(10);

/// Reads a value; 0 stands for one that is not a string, since another program may have written it.
const READ: &str = "local function read(name) \
    local value=redis.pcall('get',name) \
    if type(value)=='table' and string.find(value.err,'WRONGTYPE',1,true) then return 0 end \
    return value end ";
/// Returns the token, its remaining lifetime, that of the lease, and whether a lease that cannot be one was deleted.
const LOOK: &str = "local left=redis.call('pttl',KEYS[2]) local swept=0 \
    if left==-1 or left>tonumber(ARGV[1]) then redis.call('del',KEYS[2]) left=-2 swept=1 end \
    return {read(KEYS[1]),redis.call('pttl',KEYS[1]),left,swept}";
/// Writes a value and releases the lease. Without the lease, it writes only if the value is unchanged since the last
/// look: a delayed machine must not replace the value of another one.
const PUBLISH: &str = "local ours=read(KEYS[2])==ARGV[1] \
    local held=read(KEYS[1]) \
    if held==false then held='n' elseif held==0 then held='w' \
    elseif type(held)=='string' then held='v'..held end \
    if ours or held==ARGV[4] then redis.call('set',KEYS[1],ARGV[2],'px',ARGV[3]) end \
    if ours then redis.call('del',KEYS[2]) end";
/// Deletes a value if it is the expected one.
const DELETE: &str = "if read(KEYS[1])==ARGV[1] then redis.call('del',KEYS[1]) end";
/// Renews a lease, if it is still ours: returns 1 then, and 0 otherwise.
const RENEW: &str = "if read(KEYS[1])~=ARGV[1] then return 0 end \
    redis.call('set',KEYS[1],ARGV[1],'px',ARGV[2]) return 1";

/// The value in the place of a token.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Held {
    Nothing,
    /// Something that is not a string.
    WrongType,
    Value(Vec<u8>),
}

impl Held {
    /// As [`PUBLISH`] writes it.
    fn to_bytes(&self) -> Vec<u8> {
        match self {
            Self::Nothing => b"n".to_vec(),
            Self::WrongType => b"w".to_vec(),
            Self::Value(value) => [b"v", value.as_slice()].concat(),
        }
    }
}

/// The answer to [`look`].
pub(super) struct Reply {
    pub(super) held: Held,
    /// Its remaining lifetime; `None` if it has no end.
    pub(super) left: Option<Duration>,
    pub(super) leased: bool,
    /// Whether a lease that cannot be one was deleted.
    pub(super) swept: bool,
}

impl Reply {
    /// `None` for an answer that Redis does not give.
    pub(super) fn read(value: Value) -> Option<Self> {
        let Value::Array(values) = value else {
            return None;
        };
        let Ok([held, Value::Int(left), Value::Int(lease), Value::Int(swept)]) =
            <[Value; 4]>::try_from(values)
        else {
            return None;
        };
        Some(Self {
            held: match held {
                Value::Nil => Held::Nothing,
                Value::Int(0) => Held::WrongType,
                Value::BulkString(value) => Held::Value(value),
                _ => return None,
            },
            left: u64::try_from(left).ok().map(Duration::from_millis),
            leased: lease >= 0,
            swept: swept == 1,
        })
    }
}

/// Reads the place of a token.
pub(super) fn look(seal: &Seal) -> Cmd {
    let mut command = script(LOOK, &[&seal.name(), &seal.lease_name()]);
    command.arg(LONGEST_LEASE.as_millis() as u64);
    command
}

/// Takes the lease, if it is free.
pub(super) fn lease(seal: &Seal, fence: &str, time: Duration) -> Cmd {
    let mut command = cmd("SET");
    command.arg(seal.lease_name()).arg(fence).arg("NX");
    command.arg("PX").arg(time.as_millis() as u64);
    command
}

/// Renews the lease with this value. The answer is 1 if it is in the store, and 0 otherwise.
pub(super) fn renew(seal: &Seal, fence: &str, time: Duration) -> Cmd {
    let mut command = script(RENEW, &[&seal.lease_name()]);
    command.arg(fence).arg(time.as_millis() as u64);
    command
}

/// Writes a value, if the caller has the lease or the stored value is the one that it has `seen`.
pub(super) fn publish(seal: &Seal, fence: &str, value: &[u8], ttl: Duration, seen: &Held) -> Cmd {
    let mut command = script(PUBLISH, &[&seal.name(), &seal.lease_name()]);
    command.arg(fence).arg(value).arg(ttl.as_millis() as u64);
    command.arg(seen.to_bytes());
    command
}

pub(super) fn delete(name: &str, value: &[u8]) -> Cmd {
    let mut command = script(DELETE, &[name]);
    command.arg(value);
    command
}

fn script(text: &str, names: &[&str]) -> Cmd {
    let mut command = cmd("EVAL");
    command.arg([READ, text].concat()).arg(names.len());
    command.arg(names);
    command
}
