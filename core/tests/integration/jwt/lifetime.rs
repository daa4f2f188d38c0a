//! How long a fetched key set may be kept.

use std::time::Duration;

use genauth_core::jwt::key_set_lifetime;

#[test]
fn cache_control_and_age_count_within_thirty_seconds_and_an_hour() {
    for (cache_control, age, kept) in [
        ("max-age=600", "", 600),
        ("public, MAX-AGE=\"900\", must-revalidate", "", 900),
        ("max-age=600, max-age=7200", "", 600),
        ("max-age=0", "", 30),
        ("no-store", "", 30),
        ("no-cache, max-age=7200", "", 30),
        ("max-age=31536000", "", 3_600),
        ("max-age=99999999999999999999999999", "", 3_600),
        ("max-age=-1", "", 3_600),
        ("max-age=abc", "", 3_600),
        ("max-age", "", 3_600),
        ("s-maxage=600", "", 3_600),
        ("", "", 3_600),
        ("max-age=600", "0", 600),
        ("max-age=600", "100", 500),
        ("max-age=600", " 100 ", 500),
        ("max-age=600", "590", 30),
        ("max-age=600", "9000", 30),
        ("max-age=86400", "80000", 3_600),
        ("max-age=86400", "84600", 1_800),
        ("", "3000", 600),
        ("max-age=600", "99999999999999999999999999", 30),
        ("max-age=600", "-1", 600),
        ("max-age=600", "a while", 600),
    ] {
        let found = key_set_lifetime(Some(cache_control), Some(age));
        assert_eq!(
            found,
            Duration::from_secs(kept),
            "{cache_control:?} {age:?}"
        );
    }
    assert_eq!(key_set_lifetime(None, None), Duration::from_secs(3_600));
}
