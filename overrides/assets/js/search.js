// From words to results. MiniSearch finds; what comes first in an emergency is our rule.
const MAX_RESULTS = 8;
// A result that fits far worse than the best one is left out.
const MIN_SCORE_RATIO = 0.05;
// Publishing writes `searchWords` from docs/_data/interface.yml.
const COMMON = new Set(searchWords.common.split(/\s+/));
const EVERYWHERE = new Set(searchWords.everywhere.split(/\s+/));
const ENDINGS = new RegExp(`(?:${searchWords.endings})$`);

// One form for "twitch", "twitches" and "twitching". Words without meaning of their own are left out.
const normalise = (word) => {
  const small = word.toLowerCase();
  if (small.length < 2 || COMMON.has(small)) return null;
  return small.length > 3 ? small.replace(ENDINGS, "") : small;
};

// Every word that is indexed. A typed one that is not there may have two letters changed about, or a
// letter too often.
const indexed = new Set();
const indexTerm = (word) => {
  const term = normalise(word);
  if (term) indexed.add(term);
  return term;
};
const correctTypos = (word) => {
  if (!normalise(word) || indexed.has(normalise(word))) return normalise(word);
  const short = word.replace(/(.)\1+/gu, "$1$1");
  const changed = [...short.slice(1)].map((letter, index) => {
    const [before, here, after] = [short.slice(0, index), short[index], short.slice(index + 2)];
    return normalise(before + letter + (letter === here ? "" : here) + after);
  });
  return [normalise(short), ...changed.filter((term) => indexed.has(term))];
};

const engine = new MiniSearch({
  idField: "address",
  fields: ["title", "page", "words", "urgent", "text"],
  storeFields: ["title", "page", "text", "emergency"],
  processTerm: indexTerm,
  searchOptions: {
    processTerm: correctTypos,
    fields: ["title", "page", "words", "text"],
    boost: { title: 3, page: 2, words: 5 },
    boostTerm: (term) => (EVERYWHERE.has(term) ? 0.2 : 1),
    prefix: (term) => term.length > 2,
    fuzzy: (term) => term.length > 4 && 0.2,
  },
});
engine.addAll(searchIndex);

// Stricter, so that "night" is not taken for "sight".
const EMERGENCY = {
  fields: ["urgent"],
  prefix: (term) => term.length > 3,
  fuzzy: (term) => term.length > 5 && 0.2,
};

// Sections with more of the words come first; an emergency comes before all.
const search = (words) => {
  const found = engine.search(words);
  const said = words.toLowerCase().replace(/['’]/g, "");
  // Words that are urgent only together, such as "cannot speak".
  const urgent = searchIndex
    .filter(({ phrases }) => phrases?.some((phrase) => said.includes(phrase)))
    .map((entry) => ({ ...entry, id: entry.address, terms: [] }));
  const others = engine.search(words, EMERGENCY);
  const first = [...urgent, ...others.filter(({ id }) => !urgent.some((one) => one.id === id))];
  const rest = found.filter(
    ({ score, id }) =>
      score > found[0].score * MIN_SCORE_RATIO && !first.some((one) => one.id === id),
  );
  return [...first, ...rest].slice(0, MAX_RESULTS);
};

// The line of the section with most of the words. An emergency has its own line.
const context = ({ emergency, text, terms }) => {
  if (emergency) return emergency;
  const count = (line) =>
    new Set(parts(line).map(normalise).filter((one) => terms.includes(one))).size;
  const lines = text.split("\n").map((line) => [line, count(line)]);
  return lines.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
};

// Words, and what stands between them.
const parts = (line) => line.split(/([\p{L}\p{N}]+)/u);

const element = (name, className, ...content) => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
};

const marked = (line, terms) =>
  element(
    "p",
    "search__context",
    ...parts(line).map((part) =>
      terms.includes(normalise(part)) ? element("mark", "search__word", part) : part,
    ),
  );
