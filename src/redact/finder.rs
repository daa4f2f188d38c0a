//! Finding any of many texts in one pass. The time depends on the text that is searched, and hardly on
//! how many texts are looked for: a request may have thousands of values.

use std::{ops::Range, sync::OnceLock};

use zeroize::Zeroizing;

/// No text that is looked for is shorter.
const SHORTEST: usize = 4;
const FILTER_BITS: usize = 1 << 16;
/// How many bytes may be compared for each of a text. Only texts that are made to be slow need more:
/// one that all but repeats a secret, again and again. Their rest is hidden unseen.
const EFFORT: usize = 64;

/// A text to look for.
struct Form {
    text: Zeroizing<String>,
    /// A credential is found inside longer words too.
    is_credential: bool,
}

/// The texts to look for, and how to find them.
#[derive(Default)]
pub(super) struct Finder {
    forms: Vec<Form>,
    longest: usize,
    index: OnceLock<Index>,
}

/// Made when the first text is searched: most calls never fail.
struct Index {
    /// The forms in the order of their bytes, each with the place of the longest other one that it
    /// begins with.
    sorted: Vec<(usize, Option<usize>)>,
    /// Which hashes of four bytes any form begins with.
    filter: Vec<u64>,
}

impl Finder {
    pub(super) fn push(&mut self, text: String, is_credential: bool) {
        let text = Zeroizing::new(text);
        if text.len() >= SHORTEST {
            self.longest = self.longest.max(text.len());
            self.forms.push(Form {
                text,
                is_credential,
            });
            self.index.take();
        }
    }

    /// The length of the longest text.
    pub(super) fn longest(&self) -> usize {
        self.longest
    }

    /// The credentials in lower case, as names of headers have it.
    pub(super) fn in_lower_case(&self) -> Self {
        let mut lower = Self::default();
        for form in self.forms.iter().filter(|form| form.is_credential) {
            lower.push(form.text.to_ascii_lowercase(), true);
        }
        lower
    }

    /// Where any of them stands; credentials alone, or the others too.
    pub(super) fn find(
        &self,
        text: &[u8],
        credentials_alone: bool,
        mut found: impl FnMut(Range<usize>),
    ) {
        if self.forms.is_empty() {
            return;
        }
        let index = self.index.get_or_init(|| Index::new(&self.forms));
        let mut effort = EFFORT * (text.len() + SHORTEST);
        for (at, start) in text.windows(SHORTEST).enumerate() {
            if !index.may_begin(start) {
                continue;
            }
            let near = self.near(index, text, at);
            if let Some(length) = self.longest_of(index, &near, text, at, credentials_alone) {
                found(at..at + length);
            }
            let Some(left) = effort.checked_sub(near.compared) else {
                found(at..text.len());
                return;
            };
            effort = left;
        }
    }

    fn near(&self, index: &Index, text: &[u8], at: usize) -> Near {
        let rest = &text[at..];
        let form = |place: usize| {
            let (form, _) = index.sorted.get(place)?;
            Some(self.forms[*form].text.as_bytes())
        };
        let behind = index
            .sorted
            .partition_point(|(form, _)| self.forms[*form].text.as_bytes() <= rest);
        let common = |form: Option<&[u8]>| {
            let pairs = form.unwrap_or_default().iter().zip(rest);
            pairs.take_while(|(one, other)| one == other).count()
        };
        let place = behind.checked_sub(1);
        let before = common(place.and_then(form));
        Near {
            place,
            common: before,
            compared: before.max(common(form(behind))),
        }
    }

    fn longest_of(
        &self,
        index: &Index,
        near: &Near,
        text: &[u8],
        at: usize,
        credentials_alone: bool,
    ) -> Option<usize> {
        let mut next = near.place;
        while let Some(place) = next {
            let (form, shorter) = index.sorted[place];
            let form = &self.forms[form];
            let length = form.text.len();
            let counts = form.is_credential
                || (!credentials_alone && is_whole(text, at..(at + length).min(text.len())));
            if length <= near.common && counts {
                return Some(length);
            }
            next = shorter;
        }
        None
    }
}

/// Where a text belongs among the sorted forms.
struct Near {
    /// The last form that does not come behind it. Whatever it begins with, this one does too.
    place: Option<usize>,
    /// How many bytes both begin with.
    common: usize,
    /// How many bytes had to be compared to find that out.
    compared: usize,
}

impl Index {
    fn new(forms: &[Form]) -> Self {
        let mut order: Vec<usize> = (0..forms.len()).collect();
        let key = |form: &usize| (forms[*form].text.as_bytes(), !forms[*form].is_credential);
        order.sort_unstable_by(|one, other| key(one).cmp(&key(other)));
        order.dedup_by(|next, kept| forms[*next].text == forms[*kept].text);
        let mut sorted: Vec<(usize, Option<usize>)> = Vec::with_capacity(order.len());
        let mut filter = vec![0; FILTER_BITS / 64];
        for form in order {
            let text = forms[form].text.as_bytes();
            let mut shorter = sorted.len().checked_sub(1);
            while let Some(place) = shorter
                && !text.starts_with(forms[sorted[place].0].text.as_bytes())
            {
                shorter = sorted[place].1;
            }
            sorted.push((form, shorter));
            let bit = hash(text);
            filter[bit / 64] |= 1_u64 << (bit % 64);
        }
        Self { sorted, filter }
    }

    fn may_begin(&self, start: &[u8]) -> bool {
        let bit = hash(start);
        self.filter[bit / 64] & (1_u64 << (bit % 64)) != 0
    }
}

/// A place in the filter for the first four bytes of a text.
fn hash(text: &[u8]) -> usize {
    let start = u32::from_le_bytes([text[0], text[1], text[2], text[3]]);
    (start.wrapping_mul(0x9e37_79b1) >> 16) as usize
}

/// Whether a range is no part of a longer word.
fn is_whole(text: &[u8], range: Range<usize>) -> bool {
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let (before, rest) = text.split_at(range.start);
    let (within, after) = rest.split_at(range.len());
    let joins = |one: Option<&u8>, other: Option<&u8>| {
        one.is_some_and(is_word) && other.is_some_and(is_word)
    };
    !joins(within.last(), after.first())
        && (!joins(before.last(), within.first()) || ends_with_escape(before))
}

/// Whether a text ends with `\n`, `\u000a` or `%0a`, whose letters belong to no word.
fn ends_with_escape(text: &[u8]) -> bool {
    let behind = |back: usize| text.len().checked_sub(back).map(|at| &text[at..]);
    let hex = |digits: &[u8]| digits.iter().all(u8::is_ascii_hexdigit);
    behind(2).is_some_and(|end| end[0] == b'\\' && b"nrtbf".contains(&end[1]))
        || behind(6).is_some_and(|end| end.starts_with(b"\\u") && hex(&end[2..]))
        || behind(3).is_some_and(|end| end[0] == b'%' && hex(&end[1..]))
}

#[cfg(test)]
mod tests {
    use super::Finder;

    fn found(finder: &Finder, text: &str) -> Vec<String> {
        let mut found = Vec::new();
        finder.find(text.as_bytes(), false, |range| {
            found.push(text[range].to_owned());
        });
        found
    }

    #[test]
    fn the_longest_of_those_that_begin_alike_is_found() {
        let mut finder = Finder::default();
        for text in ["abcd", "abcdef", "abcdxyz", "abce", "abcd"] {
            finder.push(text.to_owned(), true);
        }
        assert_eq!(
            found(&finder, "abcdefg abcdx abc abcez"),
            ["abcdef", "abcd", "abce"]
        );
    }

    #[test]
    fn a_value_is_found_as_a_whole_word_and_a_credential_anywhere() {
        let mut finder = Finder::default();
        finder.push("password".to_owned(), false);
        finder.push("pass".to_owned(), true);
        assert_eq!(found(&finder, "(password)"), ["password"]);
        assert_eq!(found(&finder, r"\npassword"), ["password"]);
        assert_eq!(found(&finder, "password_wrong"), ["pass"]);
    }

    #[test]
    fn a_text_that_is_made_to_be_slow_is_hidden_unseen() {
        for end in ["!", "x"] {
            let mut finder = Finder::default();
            finder.push(format!("{}{end}", "-".repeat(1_000)), true);
            let text = "-".repeat(2_000);
            let hidden = found(&finder, &text);
            assert_eq!(hidden.len(), 1);
            assert!(hidden[0].len() > 1_000);
            assert!(found(&finder, &text[..60]).is_empty());
        }
    }
}
