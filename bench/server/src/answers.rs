//! The answers: the documented answer of `getWechatMpAccessToken`, alone or with filler data, and
//! those of the management API.

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
pub fn all() -> [(&'static str, Bytes); 9] {
    [
        ("680B", small(680)),
        ("100KB", with_users(100_000, latin_user)),
        ("100KB-zh", with_users(100_000, chinese_user)),
        ("1MB", with_users(1_000_000, latin_user)),
        ("1MB-zh", with_users(1_000_000, chinese_user)),
        ("getProfile", one_user()),
        ("getUser", one_user()),
        ("createUser", one_user()),
        ("listUsers", page_of_users()),
    ]
}

/// The plain answer, padded to `size` bytes with its message.
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

/// The answer with one user.
fn one_user() -> Bytes {
    answer(&managed_user(1)).into()
}

/// A full page of users: 50, about 60 KB.
fn page_of_users() -> Bytes {
    let users: Vec<_> = (1..=50).map(managed_user).collect();
    let list = users.join(",");
    answer(&format!(r#"{{"totalCount":1250,"list":[{list}]}}"#)).into()
}

fn answer(data: &str) -> String {
    format!(
        concat!(
            r#"{{"statusCode":200,"message":"操作成功","apiCode":20001,"#,
            r#""requestId":"934108e5-9fbf-4d24-8da1-c330328abd6c","data":{}}}"#
        ),
        data
    )
}

/// A user as the management API answers, about 1.2 KB.
fn managed_user(number: usize) -> String {
    let surname = SURNAMES[number % SURNAMES.len()];
    let given = GIVEN_NAMES[number % GIVEN_NAMES.len()];
    let fields = [
        format!(r#""userId":"{number:024x}","status":"Activated","workStatus":"Active""#),
        format!(r#""name":"{surname}{given}","nickname":"小{given}","gender":"F""#),
        format!(r#""username":"user-{number}","email":"user{number}@example.com""#),
        format!(r#""phone":"138{number:08}","phoneCountryCode":"+86","phoneVerified":true"#),
        format!(r#""photo":"https://files.example.com/avatars/{number:032x}.png""#),
        format!(r#""address":"上海市浦东新区世纪大道{number}号","company":"示例科技有限公司""#),
        r#""createdAt":"2022-07-03T03:20:30.000Z","updatedAt":"2024-07-03T03:20:30.000Z""#.into(),
        r#""lastLogin":"2024-07-03T03:20:30.000Z","lastIp":"203.0.113.7","loginsCount":37"#.into(),
        r#""emailVerified":true,"resetPasswordOnNextLogin":false,"birthdate":"1990-01-01""#.into(),
        r#""country":"CN","province":"上海市","city":"上海市","locale":"zh-CN""#.into(),
        r#""zoneinfo":"Asia/Shanghai","postalCode":"200000","region":"华东""#.into(),
        format!(r#""departmentIds":["{number:024x}"],"externalId":"{number:032x}""#),
        format!(r#""customData":{{"school":"示例大学","employeeNumber":"{number:010}"}}"#),
        format!(
            concat!(
                r#""identities":[{{"identityId":"{0:024x}","extIdpId":"{0:024x}","#,
                r#""provider":"wechat","type":"openid","userIdInIdp":"o{0:027x}","#,
                r#""originConnIds":["{0:024x}"],"userInfoInIdp":{{"nickname":"小{1}"}}}}]"#
            ),
            number, given
        ),
    ];
    format!("{{{}}}", fields.join(","))
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
