// What is folded opens where a link leads into it, and on paper. Today's browsers do both
// themselves; those of before 2025 do not.
const unfold = () => {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  const folded = target && target.closest("details");
  if (folded) folded.open = true;
};
addEventListener("hashchange", unfold);
unfold();
addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll("main details:not([hidden])")) folded.open = true;
});
