// Before the first paint, so that a saved choice does not flash, and again after Back: a kept page
// may be older than the choice. The key names the site, because others of the same owner may share
// the storage, which may also be switched off.
const COLOURS_KEY = "{{ config.site_url | e }} colours";
const showSavedColours = () => {
  let saved;
  try {
    saved = localStorage.getItem(COLOURS_KEY);
  } catch {}
  document.documentElement.dataset.theme = ["light", "dark"].includes(saved) ? saved : "auto";
};
showSavedColours();
addEventListener("pageshow", showSavedColours);
