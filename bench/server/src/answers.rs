//! The answers: the documented answer of `getWechatMpAccessToken`, alone or with filler data.

use bytes::Bytes;

/// A WeChat access token has 512 characters at most.
const TOKEN_LENGTH: usize = 512;
const SURNAMES: &[&str] = &[
    "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "欧阳", "司马", "上官",
];
const GIVEN_NAMES: &[&str] = &[
    "伟", "芳", "秀英", "敏", "静怡", "丽华", "强", "磊", "洋", "若兰", "子轩", "雨桐", "浩然",
];

/// Every answer with the name under which its ports are printed.
pub fn all() -> [(&'static str, Bytes); 4] {
    [
        ("680B", small(680)),
        ("100KB", with_users(100_000, latin_user)),
        ("100KB-zh", with_users(100_000, chinese_user)),
        ("1MB", with_users(1_000_000, latin_user)),
    ]
}

/// The plain answer, brought to `size` bytes by the length of its message.
fn small(size: usize) -> Bytes {
    let bare = envelope("", "");
    envelope(&"m".repeat(size - bare.len()), "").into()
}

/// The answer with as many users as fit, and padding up to exactly `size` bytes.
fn with_users(size: usize, user: fn(usize) -> String) -> Bytes {
    let list = |users: &str, padding: &str| {
        envelope(
            "Success",
            &format!(r#","users":[{users}],"padding":"{padding}""#),
        )
    };
    let room = size - list("", "").len();
    let mut users = user(0);
    for number in 1.. {
        let next = user(number);
        if users.len() + next.len() + 1 > room {
            break;
        }
        users.push(',');
        users.push_str(&next);
    }
    list(&users, &"p".repeat(room - users.len())).into()
}

fn envelope(message: &str, more: &str) -> String {
    let token = "59_tokenTOKEN-0123456789".repeat(TOKEN_LENGTH / 24 + 1);
    format!(
        concat!(
            r#"{{"statusCode":200,"message":"{}","#,
            r#""requestId":"934108e5-9fbf-4d24-8da1-c330328abd6c","#,
            r#""data":{{"accessToken":"{}","expiresAt":"4102444800"{}}}}}"#
        ),
        message,
        &token[..TOKEN_LENGTH],
        more
    )
}

fn latin_user(number: usize) -> String {
    format!(
        concat!(
            r#"{{"userId":"{:024x}","name":"User {}","email":"user{}@example.com","#,
            r#""emailVerified":true,"loginsCount":{},"phone":null}}"#
        ),
        number, number, number, number
    )
}

fn chinese_user(number: usize) -> String {
    let pick = |list: &'static [&'static str], step: usize| list[number * step % list.len()];
    format!(
        r#"{{"userId":{},"name":"{}{}","nickname":"小{}"}}"#,
        number,
        pick(SURNAMES, 1),
        pick(GIVEN_NAMES, 1),
        pick(GIVEN_NAMES, 5)
    )
}
