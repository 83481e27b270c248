// Before the first paint, so that a saved choice does not flash. Storage may be switched off.
try {
  document.documentElement.dataset.theme = localStorage.getItem("theme") || "auto";
} catch {}
