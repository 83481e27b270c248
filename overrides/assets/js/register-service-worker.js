// When all is loaded, so that it delays nothing, and not for a reader who asked to save data.
// Without service workers, or where nothing may be stored, the site stays what it is: online.
onload = () =>
  navigator.connection?.saveData ||
  navigator.serviceWorker?.register("{{ 'service-worker.js' | url }}").catch(() => {});
