// Publishing writes the numbers of docs/_data/numbers.yml here, by region.
const numbers = {};
// The first of the reader's languages that names a region we know, as en-GB does.
const own = numbers[
  navigator.languages.map((one) => /-([A-Z]{2})\b/.exec(one)?.[1]).find((one) => numbers[one])
];
// Only a group of exactly our three numbers: beside them, as in a country's row of the table, other
// numbers mean something else.
for (const first of own ? document.querySelectorAll('a[href="tel:112"]') : []) {
  const row = [...first.parentElement.querySelectorAll('[href^="tel:"]')];
  const order = new Set([own, ...row.map((one) => one.href.slice(4))]);
  if (row.map((one) => one.href).join() === "tel:112,tel:911,tel:999")
    [...order].slice(0, 3).forEach((number, place) => {
      row[place].textContent = row[place].textContent.replace(/\d+/, number);
      row[place].href = `tel:${number}`;
    });
}
