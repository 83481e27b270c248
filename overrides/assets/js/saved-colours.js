// Before the first paint, so that a saved choice does not flash, and again after Back: a kept page
// may be older than the choice. The key names the site, because others of the same owner may share
// the storage, which may also be switched off.
const COLOURS_KEY = "{{ config.site_url | e }} colours";
const showSavedColours = () => {
  try {
    const saved = localStorage.getItem(COLOURS_KEY);
    document.documentElement.dataset.theme = ["light", "dark"].includes(saved) ? saved : "auto";
  } catch {}
};
showSavedColours();
// What needs a script has its place from the first paint: base.css.
document.documentElement.classList.add("scripted");
addEventListener("pageshow", showSavedColours);
