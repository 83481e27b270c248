// Loads the search when its field is first used, and sends nothing anywhere.
{
  const form = document.querySelector("[role=search]");
  const load = () => {
    const scripts = document.getElementById("search-scripts").content.cloneNode(true);
    for (const script of scripts.children) {
      script.async = false; // one after the other
      script.onerror = () => {
        document.getElementById("search-status").textContent =
          "The search could not be loaded. Look in the list below.";
      };
    }
    document.head.append(scripts);
  };
  form.addEventListener("focusin", load, { once: true });
  form.addEventListener("submit", (event) => event.preventDefault());
}
