//! Hash slots of Redis Cluster
//! (<https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/>).

/// Number of slots.
pub(super) const SLOTS: u16 = 16_384;
/// Polynomial of CRC-16/XMODEM.
const POLYNOMIAL: u16 = 0x1021;

/// The slot of a key: of the part in the first braces if there is one that is not empty.
pub(super) fn of(key: &str) -> u16 {
    let tag = key
        .split_once('{')
        .and_then(|(_, rest)| rest.split_once('}'))
        .map(|(tag, _)| tag)
        .filter(|tag| !tag.is_empty());
    crc16(tag.unwrap_or(key).as_bytes()) % SLOTS
}

fn crc16(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |crc, byte| {
        (0..8).fold(crc ^ (u16::from(*byte) << 8), |crc, _| {
            (crc << 1) ^ (POLYNOMIAL * (crc >> 15))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{crc16, of};

    /// Values of the specification, and of `CLUSTER KEYSLOT` of Redis 7.
    #[test]
    fn slots_are_those_of_the_servers() {
        assert_eq!(crc16(b"123456789"), 0x31C3);
        assert_eq!(of("foo"), 12_182);
        assert_eq!(of("{foo}:token"), of("foo"));
        assert_eq!(of("genauth:wechat:{foo}:lease"), of("foo"));
        assert_eq!(of("foo{}{bar}"), crc16(b"foo{}{bar}") % 16_384);
        assert_eq!(of("foo{{bar}}zap"), of("{bar"));
    }
}
