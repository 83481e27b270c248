// Loads the search when its field is first used, and sends nothing anywhere.
{
  const form = document.querySelector("[role=search]");
  const status = document.getElementById("search-status");
  const tell = () => {
    status.textContent = status.dataset.fault;
  };
  const load = () => {
    const scripts = document.getElementById("search-scripts").content.cloneNode(true);
    for (const script of scripts.children) script.async = false; // one after the other
    // A file that does not come, and a fault in one that comes: the first does not bubble.
    addEventListener("error", tell, true);
    document.head.append(scripts);
  };
  // What was searched for before Back.
  if (history.state) {
    document.getElementById("search-field").value = history.state;
    load();
  } else form.addEventListener("focusin", load, { once: true });
  form.addEventListener("submit", (event) => event.preventDefault());
}
