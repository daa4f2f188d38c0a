//! A text and its decoded forms, in which each character has its position in the original.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::Secret;

/// A text with the positions of its characters in the original.
#[derive(Default)]
pub(super) struct Layer {
    characters: Vec<char>,
    /// Normalized for comparison.
    folded: Vec<char>,
    places: Vec<Range<usize>>,
}

/// The characters that are shown of a text: those that move the cursor, change the direction of writing
/// or cannot be seen are left out, and white space is a blank.
pub(super) fn printable(text: &str) -> impl Iterator<Item = char> {
    let mut after_blank = false;
    text.chars()
        .filter_map(|it| match it {
            it if it.is_whitespace() => Some(' '),
            it if it.is_control() || is_invisible(it) => None,
            it => Some(it),
        })
        .filter(move |it| {
            let repeated = after_blank && *it == ' ';
            after_blank = *it == ' ';
            !repeated
        })
}

/// Format characters of Unicode: marks and overrides of direction, zero width, tags.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

/// Normalizes a character for comparison: to lower case, and a plus sign to a space, as in forms.
pub(super) fn fold(character: char) -> char {
    match character {
        '+' => ' ',
        it => it.to_lowercase().next().unwrap_or(it),
    }
}

impl Layer {
    pub(super) fn new(text: &[char]) -> Self {
        let mut layer = Self::default();
        for (place, character) in text.iter().enumerate() {
            layer.push(*character, place..place + 1);
        }
        layer
    }

    fn push(&mut self, character: char, place: Range<usize>) {
        self.characters.push(character);
        self.folded.push(fold(character));
        self.places.push(place);
    }

    /// The text with one layer of percent-encoding, JSON escapes and character references undone; nothing
    /// where there is none.
    pub(super) fn decoded(&self) -> Option<Self> {
        let mut decoded = Self::default();
        let mut at = 0;
        let mut changed = false;
        while at < self.characters.len() {
            let rest = &self.characters[at..];
            let (length, text) = match rest[0] {
                '%' => percent(rest),
                '\\' => escape(rest),
                '&' => reference(rest),
                _ => None,
            }
            .inspect(|_| changed = true)
            .unwrap_or_else(|| (1, rest[0].to_string()));
            let place = self.places[at].start..self.places[at + length - 1].end;
            for character in printable(&text) {
                if character != ' ' || decoded.characters.last() != Some(&' ') {
                    decoded.push(character, place.clone());
                }
            }
            at += length;
        }
        changed.then_some(decoded)
    }

    /// Whether a letter or a digit stands beside these characters.
    fn is_inside(&self, start: usize, end: usize) -> bool {
        let before = start.checked_sub(1).map(|place| self.folded[place]);
        let around = [before, self.folded.get(end).copied()];
        around.into_iter().flatten().any(char::is_alphanumeric)
    }
}

fn number(digits: &[char], radix: u32) -> Option<u32> {
    u32::from_str_radix(&digits.iter().collect::<String>(), radix).ok()
}

/// A run of `%XX`, as UTF-8.
fn percent(text: &[char]) -> Option<(usize, String)> {
    let is_octet = |octet: &&[char]| octet[0] == '%' && octet.len() == 3;
    let octets = text
        .chunks(3)
        .take_while(is_octet)
        .map_while(|octet| u8::try_from(number(&octet[1..], 16)?).ok());
    let bytes: Vec<u8> = octets.collect();
    let decoded = String::from_utf8_lossy(&bytes).into_owned();
    (!bytes.is_empty()).then_some((3 * bytes.len(), decoded))
}

/// An escape of JSON: `\uXXXX`, a pair of them, or a character behind a backslash.
fn escape(text: &[char]) -> Option<(usize, String)> {
    let unit = |text: &[char]| match text {
        ['\\', 'u', digits @ ..] => u16::try_from(number(digits.get(..4)?, 16)?).ok(),
        _ => None,
    };
    if let Some(first) = unit(text) {
        let second = text.get(6..).and_then(unit);
        if let Some(second) = second
            && let Ok(pair) = String::from_utf16(&[first, second])
            && pair.chars().count() == 1
        {
            return Some((12, pair));
        }
        return Some((6, String::from_utf16_lossy(&[first])));
    }
    match text.get(1)? {
        'n' | 'r' | 't' | 'b' | 'f' => Some((2, " ".to_owned())),
        it @ ('"' | '\\' | '/' | '\'') => Some((2, it.to_string())),
        _ => None,
    }
}

/// A character reference of HTML and XML.
fn reference(text: &[char]) -> Option<(usize, String)> {
    const LONGEST: usize = 10;
    let end = text.iter().take(LONGEST).position(|it| *it == ';')?;
    let name: String = text[1..end].iter().collect();
    let character = match name.as_str() {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => char::from_u32(match text.get(1..end)? {
            ['#', 'x' | 'X', digits @ ..] => number(digits, 16)?,
            ['#', digits @ ..] => number(digits, 10)?,
            _ => return None,
        })?,
    };
    Some((end + 1, character.to_string()))
}

/// The positions of the runs of a text.
pub(super) struct Index<'layer> {
    layer: &'layer Layer,
    runs: FxHashMap<&'layer [char], Run>,
}

/// The places of one run of characters.
#[derive(Default)]
struct Run {
    starts: Vec<usize>,
    /// Whether they have been reported: all, and those that are whole words.
    found: [bool; 2],
}

impl<'layer> Index<'layer> {
    /// Indexes the runs of these lengths.
    pub(super) fn new(layer: &'layer Layer, lengths: impl IntoIterator<Item = usize>) -> Self {
        let mut runs: FxHashMap<_, Run> = FxHashMap::default();
        for length in lengths {
            for (start, run) in layer.folded.windows(length).enumerate() {
                runs.entry(run).or_default().starts.push(start);
            }
        }
        Self { layer, runs }
    }

    /// Returns the places in the original that hold a secret, or a part of it.
    pub(super) fn find(&mut self, secret: &Secret, mut found: impl FnMut(Range<usize>)) {
        let (is_word, is_constant) = (secret.is_word(), secret.is_constant());
        let exact_runs = secret.exact.windows(secret.run());
        for (run, exact) in secret.folded.windows(secret.run()).zip(exact_runs) {
            let Some(known) = self.runs.get_mut(run) else {
                continue;
            };
            // A text and a secret of one repeated character would have each find the other again.
            if !is_constant && std::mem::replace(&mut known.found[usize::from(is_word)], true) {
                continue;
            }
            for &start in &known.starts {
                let end = start + run.len();
                let is_other = is_constant && self.layer.characters[start..end] != *exact
                    || is_word && self.layer.is_inside(start, end);
                if !is_other {
                    let places = &self.layer.places;
                    found(places[start].start..places[end - 1].end);
                }
            }
        }
    }
}
