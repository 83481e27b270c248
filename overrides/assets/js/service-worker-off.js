// Stands in the place of service-worker.js while `offline` in mkdocs.yml is false: removes what an
// earlier release kept on the device, and then itself. Browsers ask for it on the next visit.
const remove = async () => {
  for (const name of await caches.keys())
    if (name.startsWith(`${registration.scope} `)) await caches.delete(name);
  await registration.unregister();
};

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(remove()));
