// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

//! Names of the fields that hold secrets, in small letters without hyphens and underscores.

/// Names of secrets.
#[rustfmt::skip]
pub(super) const SECRETS: &[&str] = &[
    "accesstoken",
    "accesskeysecret",
    "aeskey",
    "apikey",
    "appsecret",
    "bindcredentials",
    "bindpwd",
    "captchatoken",
    "ciphertext",
    "clientsecret",
    "deleteaccounttoken",
    "emailpasscodeforinformationcompletion",
    "encodingaeskey",
    "encryptkey",
    "encryptedpassword",
    "enrollmenttoken",
    "idtoken",
    "mfatoken",
    "newemailpasscode",
    "newpassword",
    "newphonepasscode",
    "oldemailpasscode",
    "oldpassword",
    "oldphonepasscode",
    "passcode",
    "password",
    "passwordforphonepasscode",
    "passwordresettoken",
    "phonepasscodeforinformationcompletion",
    "privatekey",
    "recoverycode",
    "refreshtoken",
    "secret",
    "ticket",
    "token",
    "totp",
    "updateemailtoken",
    "updatephonetoken",
    "verificationtoken",
];

/// Names that look like those of secrets.
#[rustfmt::skip]
pub(super) const NOT_SECRETS: &[&str] = &[
    "accesskeyid",
    "appkey",
    "credentialid",
    "exchangetokenctx",
    "idtokenencryptionalgvaluessupported",
    "idtokenencryptionencvaluessupported",
    "idtokensigningalgvaluessupported",
    "key",
    "keyword",
    "keywords",
    "onlyredirecttoken",
    "operatekey",
    "parentkey",
    "passwordlastsetat",
    "publickey",
    "relationshowkey",
    "salt",
    "showfieldkey",
    "signature",
    "targetkey",
    "ticketurl",
    "ticketexpiresinunit",
    "tokenendpoint",
    "tokenendpointauthmethodssupported",
    "tokentype",
    "totpstatus",
];

/// Parts of names that look like those of secrets.
#[rustfmt::skip]
pub(super) const PARTS: &[&str] = &[
    "pwd",
    "passw",
    "passcode",
    "secret",
    "token",
    "ticket",
    "key",
    "credential",
    "cipher",
    "private",
    "otp",
    "recovery",
    "salt",
    "signature",
];

/// Further secrets of the requests to a path.
#[rustfmt::skip]
pub(super) const PLACES: &[(&str, &str)] = &[
    ("/api/v2/ecConn/wechatMobile/register", "key"),
    ("/api/v2/ecConn/wechatMobile/byEmailCode", "key"),
    ("/api/v2/ecConn/wechatMobile/byPhoneCode", "key"),
    ("/api/v2/ecConn/wechatMobile/byAccount", "key"),
    ("/api/v2/ecConn/wechatMobile/select", "key"),
    ("/api/v2/ecConn/wechatMobile/byAccountId", "key"),
];
