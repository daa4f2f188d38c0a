//! How the inputs of property tests are chosen.

use proptest::test_runner::{Config, RngSeed};

/// The same inputs in each run, so that the result of a run depends on the code alone. The variable
/// `PROPTEST_RNG_SEED` chooses others.
pub fn config() -> Config {
    let chosen = Config::default();
    let rng_seed = match chosen.rng_seed {
        RngSeed::Random => RngSeed::Fixed(1),
        fixed => fixed,
    };
    Config { rng_seed, ..chosen }
}
