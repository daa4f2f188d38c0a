/** Sentences of the mirrored package's comments, and their search in other texts. */

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const SDK = dirname(createRequire(import.meta.url).resolve("authing-node-sdk/package.json"));

/** Shorter sentences are terms of the field, such as "MFA Factor ID" or the Chinese for "user pool". */
const LEAST_WORDS = 5;
const LEAST_HAN = 6;
/** The share of a sentence's word pairs that a near copy has. */
const NEAR = 0.75;

const COMMENT = /^[ \t]*\/\*(.*?)\*\/|^[ \t]*\/\/([^\n]*)/gms;
const SENTENCE_END = /\n|(?<=[。！？；!?;]|\.\s)/;

/** @returns {string[]} every sentence in a comment of the package's sources and declarations */
export function mirroredSentences() {
  const files = ["src", "dist"].flatMap((folder) =>
    readdirSync(join(SDK, folder), { recursive: true })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => join(SDK, folder, path)),
  );
  const sentences = new Set();
  for (const file of files) {
    for (const [, block, line] of readFileSync(file, "utf8").matchAll(COMMENT)) {
      const text = (block ?? line).replace(/^\s*\*+ ?/gm, "");
      for (const sentence of text.split(SENTENCE_END)) sentences.add(sentence.trim());
    }
  }
  return [...sentences];
}

/**
 * Creates a search for copies of sentences: exact ones in Chinese, exact and near ones in other languages.
 * White space, punctuation and case do not count.
 *
 * @param {string[]} sentences
 * @returns {(text: string) => string[]} the sentences that a text has a copy of
 */
export function copyFinder(sentences) {
  const chinese = sentences.filter((sentence) => hanOf(sentence).length >= LEAST_HAN);
  const others = sentences
    .filter((sentence) => !/\p{Script=Han}/u.test(sentence) && isProse(sentence))
    .map((sentence) => ({ sentence, pairs: pairsOf(sentence) }));
  return (text) => {
    const han = hanOf(text);
    const copied =
      han.length < LEAST_HAN ? [] : chinese.filter((each) => han.includes(hanOf(each)));
    const pairs = text.split(SENTENCE_END).map(pairsOf);
    const near = others.filter((each) => pairs.some((own) => shareOf(each.pairs, own) >= NEAR));
    return [...copied, ...near.map(({ sentence }) => sentence)];
  };
}

const hanOf = (text) => text.replace(/[^\p{Script=Han}]/gu, "");
const wordsOf = (text) => text.toLowerCase().match(/[a-z']+/g) ?? [];

/** Enough plain words, which a line of a program does not have. */
function isProse(sentence) {
  const words = sentence.split(/\s+/).filter((token) => /^[A-Za-z'-]+[.,:;!?]?$/.test(token));
  return words.length >= LEAST_WORDS && !sentence.startsWith("import ");
}

function pairsOf(sentence) {
  const words = wordsOf(sentence);
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}

function shareOf(pairs, others) {
  if (others.size === 0) return 0;
  return [...pairs].filter((pair) => others.has(pair)).length / pairs.size;
}
