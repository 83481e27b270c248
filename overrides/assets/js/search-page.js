// The field and its list: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ (manual selection).
const [field, status, list, results, more] = ["field", "status", "list", "results", "more"].map(
  (name) => document.getElementById(`search-${name}`),
);
const form = field.form;
const root = new URL(form.dataset.root, location.href);
let found = [];
let active = -1;
let waiting;

// Without a server, a folder does not answer with its page.
const address = ({ id }) =>
  new URL(
    location.protocol === "file:" ? id.replace(/(^|\/)(?=#|$)/, "$1index.html") : id,
    root,
  ).href;

const plural = new Intl.PluralRules(document.documentElement.lang);
const counted = (number, what) =>
  (searchWords[`${what}.${plural.select(number)}`] || searchWords[`${what}.other`])
    .replace("{number}", number);

// Said after a pause, so that a screen reader does not speak at each letter.
const announce = (text) => {
  clearTimeout(waiting);
  waiting = setTimeout(() => (status.textContent = text), 300);
};

const sign = (result) =>
  result.emergency ? [document.getElementById("search-emergency").content.cloneNode(true)] : [];

const rowClass = (result, name) =>
  result.emergency ? `${name} search__row--emergency care-level--emergency` : name;

const option = (result, number) => {
  const row = element(
    "li",
    rowClass(result, "search__option"),
    ...sign(result),
    element("span", "search__title", full(result)),
  );
  row.id = `search-option-${number}`;
  row.setAttribute("role", "option");
  row.addEventListener("click", () => location.assign(address(result)));
  return row;
};

// "Page › Section", so that a bare "Treatments" says whose.
const full = ({ page, title }) => (page === title ? title : `${page} › ${title}`);

const entry = (result) => {
  const link = element("a", "search__link", full(result));
  link.href = address(result);
  return element(
    "div",
    rowClass(result, "search__result"),
    ...sign(result),
    element("h2", "search__title", link),
    marked(context(result), result.terms),
  );
};

const toggleList = (isOpen) => {
  list.hidden = !isOpen;
  field.setAttribute("aria-expanded", isOpen);
  choose(-1);
};

const choose = (number) => {
  active = number;
  [...list.children].forEach((row, index) => row.setAttribute("aria-selected", index === active));
  field.removeAttribute("aria-activedescendant");
  if (active < 0) return;
  field.setAttribute("aria-activedescendant", list.children[active].id);
  list.children[active].scrollIntoView({ block: "nearest" });
};

// Nothing is said to be missing before there is something to look for.
const ENOUGH = 3;

// Whoever finds nothing still finds the way to help. Publishing writes `searchLevels`.
const levels = element(
  "ul",
  "search__levels",
  ...searchLevels.map(([kind, words]) => {
    const link = element("a", `search__level care-level--${kind}`, words);
    link.href = address({ id: `when-to-get-help/#${kind}` });
    return element("li", "", link);
  }),
);
more.after(levels);

const update = (foundAs = searchWords.found) => {
  const words = field.value.trim();
  found = search(words);
  list.replaceChildren(...found.map(option));
  results.replaceChildren();
  toggleList(found.length > 0);
  const isMissing = !found.length && words.length >= ENOUGH;
  more.hidden = !found.length && !isMissing;
  levels.hidden = !isMissing;
  const pages = new Set(found.map(({ page }) => page)).size;
  const said = found.length ? foundAs : isMissing ? searchWords.nothing : "";
  announce(
    said
      .replace("{results}", counted(found.length, "results"))
      .replace("{pages}", counted(pages, "pages"))
      .replace("{words}", () => words),
  );
};

const show = () => {
  update(searchWords.listed);
  toggleList(false);
  results.replaceChildren(...found.map(entry));
  // For Back, as long as the tab is open: load-search.js begins with it.
  history.replaceState(field.value, "");
};

// One step up or down, and round from the end to the start.
const move = (step) => {
  if (list.hidden) update();
  const from = active < 0 && step < 0 ? 0 : active;
  if (found.length) choose((from + step + found.length) % found.length);
};

const KEYS = {
  ArrowDown: () => move(1),
  ArrowUp: () => move(-1),
  Enter: () => (active < 0 ? show() : location.assign(address(found[active]))),
  Escape: () => {
    if (list.hidden) field.value = "";
    list.hidden ? update() : toggleList(false);
  },
};

field.addEventListener("keydown", (event) => {
  if (event.isComposing || !(event.key in KEYS)) return;
  event.preventDefault();
  KEYS[event.key]();
});
field.addEventListener("input", () => update());
field.addEventListener("blur", () => toggleList(false));
form.addEventListener("submit", show);
// A tap on a result must not take the keyboard of the phone away first and move the page.
list.addEventListener("mousedown", (event) => event.preventDefault());
history.state ? show() : update();
// Safari resets a field without autocomplete in a page that it shows again after Back, beside results
// that stay: to its default, which is then what was typed.
addEventListener("pagehide", () => (field.defaultValue = field.value));
