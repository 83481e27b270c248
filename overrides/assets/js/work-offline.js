// When all is loaded, so that it delays nothing. Without service workers, or where nothing may be
// stored, the site stays what it is: online.
onload = () => navigator.serviceWorker?.register("{{ 'service-worker.js' | url }}").catch(() => {});
