use aws_lc_rs::{
    encoding::{AsDer, PublicKeyX509Der},
    rsa::{KeySize, Pkcs1PrivateDecryptingKey, PrivateDecryptingKey, PublicKey},
};
use base64::prelude::{BASE64_STANDARD, BASE64_STANDARD_NO_PAD, Engine};
use crypto_bigint::{
    BoxedUint, Odd,
    modular::{BoxedMontyForm, BoxedMontyParams},
};

use super::RsaKey;

/// Keys that `aws-lc-rs` encrypts nothing with: `SubjectPublicKeyInfo` in base64, the private
/// exponent. The second has a modulus of 1031 bits, which fills neither bytes nor words.
const SMALL: [(&str, &str); 2] = [
    (
        "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDpaAeLC5J6G2QgwTCTQBIREJph1Xt1gE9VFOQAT/rnIP9iCUkTtJ6Xv1vbXR2RSUxNJHlybUVkORNg8upgQloKTz2lGsR7WAgxaVLP12re45uRJwhaxeeSWKXk8qXyW/QJZvKh5goDflsbkvlfhP62qJjPHz/0yxcasHA9hvnmsQIDAQAB",
        "890e1817d2c4c144e247c589537df4dde664f0fbdd9202b512ddc0805a76974fae0690334409f47260e07c70321384f9f3f66e05fe1a181ed7bd3f06d75d3ee6ddc77267d395a4aafff0fb7e0eca48b529f6870ede79f5ab2af48c7b6b5791802605ffc8221702f8caa2dae059eb6b5b8816b30f810eab038de459c753cb6051",
    ),
    (
        "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgWojOrSSuEyPkXstv3nEoaej4BDyiB5BbYhhrtT/yUSosPrQ4TNly5DO4ssbrfSfttuUkAU2yQiD3pndSTwd4PEjJGF3YmXkacDwXG5IqX4BWbHj+MYR6pef854jgjMpwLk4d0Ana0n0lvkLrQvpBPkzqpqqmbVDlKJPSNJ07Ohe1wIDAQAB",
        "0f328c2d5ef4d4c199eb3159c16dce57dab732b607978d76c99873183ca7ed14da828f762f8ddbe0183f91259d7af183955d6861d6be6261bf75f8a18be21b5b68c44c7317289e81eb15605b9afa7f5d547ace4d4e0fe49e8906d4676034cf6db6ce9454939c291f7c8792d81938900d4b5829ceea55ef5c66fa25cc1e1fe45e41",
    ),
];

fn raw(encrypted: &str) -> Vec<u8> {
    BASE64_STANDARD.decode(encrypted).expect("base64")
}

#[test]
fn all_key_forms_encrypt_decryptable_text() {
    let private = PrivateDecryptingKey::generate(KeySize::Rsa2048).expect("random numbers");
    let info: PublicKeyX509Der<'_> = private.public_key().as_der().expect("a public key");
    let spki = BASE64_STANDARD.encode(info.as_ref());
    let pkcs1 = PublicKey::from_der(info.as_ref()).expect("a public key");
    let pkcs1 = BASE64_STANDARD.encode(pkcs1.as_ref());
    let lines = format!("{}\r\n  {}", &spki[..64], &spki[64..]);
    let decrypting = Pkcs1PrivateDecryptingKey::new(private).expect("a private key");
    let forms = [
        spki.clone(),
        BASE64_STANDARD_NO_PAD.encode(info.as_ref()),
        format!("-----BEGIN PUBLIC KEY-----\n{lines}\n-----END PUBLIC KEY-----\n"),
        format!("-----BEGIN PUBLIC KEY-----{spki}-----END PUBLIC KEY-----"),
        format!("-----BEGIN RSA PUBLIC KEY-----\n{pkcs1}\n-----END RSA PUBLIC KEY-----"),
    ];
    for form in forms {
        let key = RsaKey::parse(&form).expect(&form);
        assert_eq!(key.longest_message(), 245);
        for message in ["x", "pässwörd 密码", &"y".repeat(245)] {
            let encrypted = key.encrypt(message.as_bytes()).expect("it is short enough");
            let mut buffer = vec![0; decrypting.min_output_size()];
            let decrypted = decrypting
                .decrypt(&raw(&encrypted), &mut buffer)
                .expect("encrypted with the key");
            assert_eq!(decrypted, message.as_bytes());
        }
        assert_eq!(key.encrypt(&[b'y'; 246]), None);
    }
}

/// The block that was encrypted (RFC 8017, 5.1.2).
fn block(spki: &str, exponent: &str, encrypted: &[u8]) -> Vec<u8> {
    let key = PublicKey::from_der(&raw(spki)).expect("a public key");
    assert_eq!(encrypted.len(), key.modulus_len());
    let modulus = key.modulus();
    let modulus = BoxedUint::from_be_slice_vartime(modulus.big_endian_without_leading_zero());
    let modulus = BoxedMontyParams::new(Odd::new(modulus).expect("a modulus is odd"));
    let number = BoxedUint::from_be_slice(encrypted, modulus.bits_precision()).expect("it fits");
    let exponent = BoxedUint::from_str_radix_vartime(exponent, 16).expect("a number");
    let block = BoxedMontyForm::new(number, &modulus)
        .pow(&exponent)
        .retrieve()
        .to_be_bytes();
    block[block.len() - encrypted.len()..].to_vec()
}

#[test]
fn small_keys_encrypt_decryptable_text() {
    for (spki, exponent) in SMALL {
        let key = RsaKey::parse(spki).expect("it has 1024 bits");
        let longest = key.longest_message();
        for message in ["x", "pässwörd 密码", &"y".repeat(longest)] {
            let encrypted = key.encrypt(message.as_bytes()).expect("it is short enough");
            let block = block(spki, exponent, &raw(&encrypted));
            let padding = block.len() - message.len() - 3;
            assert!(padding >= 8);
            assert_eq!(block[..2], [0, 2]);
            assert!(!block[2..2 + padding].contains(&0));
            assert_eq!(block[2 + padding], 0);
            assert_eq!(&block[3 + padding..], message.as_bytes());
        }
        assert_eq!(key.encrypt(&vec![b'y'; longest + 1]), None);
    }
}

#[test]
fn encryption_is_randomized() {
    let key = RsaKey::parse(SMALL[0].0).expect("it has 1024 bits");
    assert_ne!(key.encrypt(b"x"), key.encrypt(b"x"));
}

#[test]
fn invalid_keys_are_rejected() {
    let (spki, _) = SMALL[0];
    let cut = &spki[..100];
    for text in [
        "",
        "-----",
        "----------",
        "-----BEGIN PUBLIC KEY-----",
        "-----BEGIN PUBLIC KEY----------END PUBLIC KEY-----",
        "garbage",
        "密",
        cut,
        // 1000 bits.
        "MIGbMA0GCSqGSIb3DQEBAQUAA4GJADCBhQJ+APGocJ2z0rT7sWJdYfuX3BkMlhxshnajjrWoBLxW7AOEsGxIwMUA5gewJffQtwsM5TMgtuXKlffN0v2r0tRD/6lRGQsxLDoiRVCfz6EqJB+p40mpiMQaC/YQOSXEzDzs9WXLBPtjK4ipnnz50oXxhXhtkNaNr7U/F/4c/3X9AgMBAAE=",
        // A key of an elliptic curve.
        "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEH3a2mcL4jfcw/DbsDpZSYsO2FjyfN9Re1atFRkJT2YKu8QPYEchaI96TBFLxDMUmMhK28XdWc2T2fwSUVyoaJQ==",
    ] {
        assert!(RsaKey::parse(text).is_err(), "{text}");
    }
}
