// One listener for every button, also for one that another script brings in later.
addEventListener("click", ({ target }) => target.closest("[data-print]") && print());
