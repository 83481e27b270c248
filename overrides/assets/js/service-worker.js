// Keeps the site on the device for when there is no line. publish/steps/service_worker.py writes VERSION,
// FILES (address below the scope → start of its SHA-256) and OFFLINE, a page, before this.
//
// The network comes first, because health advice must not go stale: what is kept is shown only when
// the network has no answer. A version is kept whole or not at all: its own cache is filled and
// each file compared with its hash before anything of the version before is removed.

// On GitHub Pages other sites of the same owner share our storage; the scope tells ours apart.
const OURS = `${registration.scope} `;
const NAME = OURS + VERSION;
// A line that is there but brings nothing must not keep someone from the emergency signs.
const PATIENCE = 3000;

const digest = async (body) => {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return btoa(String.fromCharCode(...bytes)).slice(0, 12);
};

// The file, or nothing if it is damaged, cut short or of another version.
const intact = async (response, path) => {
  const body = await response.arrayBuffer();
  if ((await digest(body)) !== FILES[path]) return undefined;
  return new Response(body, { headers: { "Content-Type": response.headers.get("Content-Type") } });
};

// Ends well only when every file is there. One after the other, to leave the line to the reader.
const fill = async () => {
  // Whoever began to save data after the first visit keeps the old version, and loads no other.
  if (navigator.connection?.saveData) throw new Error("the reader saves data");
  const cache = await caches.open(NAME);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  for (const path in FILES) {
    const url = registration.scope + path;
    if (there.has(url)) continue;
    // Most files are the same as in the version before, and need not be loaded again.
    const before = await caches.match(url);
    const file =
      (before && (await intact(before, path).catch(() => undefined))) ||
      (await intact(await fetch(url, { cache: "no-cache" }), path));
    if (!file) throw new Error(`${url} is damaged or of another version`);
    await cache.put(url, file);
  }
};

// The kept copy, if it is intact. A damaged one is thrown away, and `repair` fetches it again.
const kept = async (path) => {
  const url = registration.scope + path;
  try {
    if (!(path in FILES) && `${path}/` in FILES) return Response.redirect(`${url}/`);
    const cache = await caches.open(NAME);
    const response = await cache.match(url);
    const file = response && (await intact(response, path).catch(() => undefined));
    if (response && !file) await cache.delete(url);
    return file;
  } catch {
    return undefined; // storage is refused, or was taken away
  }
};

// No answer is not an error here. Without a line Firefox gives an answer that is one.
const ask = async (event) => {
  try {
    const early = await event.preloadResponse;
    return early && early.type !== "error" ? early : await fetch(event.request);
  } catch {
    return undefined;
  }
};

const repair = async (response) => {
  if (response?.ok) await fill().catch(() => {});
};

// The page, or that it has moved or is gone: then an older copy must not be shown. All else is a
// fault of the host. A script is asked for by its content, so a kept one is as good as a new one.
const settles = (response, isPage) =>
  response?.ok ||
  (isPage && (response?.type === "opaqueredirect" || [404, 410].includes(response?.status)));

const answer = async (event, path, isPage) => {
  const network = ask(event);
  if (isPage) event.waitUntil(network.then(repair));
  const soon = await Promise.race([network, new Promise((done) => setTimeout(done, PATIENCE))]);
  if (settles(soon, isPage)) return soon;
  const found = (await kept(path)) || (await network);
  return found || (isPage && (await kept(OFFLINE))) || Response.error();
};

const removeOthers = async () => {
  for (const name of await caches.keys())
    if (name.startsWith(OURS) && name !== NAME) await caches.delete(name);
};

addEventListener("install", (event) => {
  // Pages need nothing of the version they came with but files named by content, so no tab waits.
  skipWaiting();
  // A failed install leaves the version before at work, and is tried again on a later page.
  event.waitUntil(
    fill().catch(async (error) => {
      await caches.delete(NAME);
      throw error;
    }),
  );
});

addEventListener("activate", (event) => {
  // The browser asks the network while this worker starts.
  const setUp = () => registration.navigationPreload?.enable();
  event.waitUntil(removeOthers().then(setUp).then(() => clients.claim()));
});

addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET" || !url.startsWith(registration.scope)) return;
  const path = url.slice(registration.scope.length).replace(/[?#].*/, "").replace(/(^|\/)index\.html$/, "$1");
  const isPage = mode === "navigate";
  if (isPage || path in FILES) event.respondWith(answer(event, path, isPage));
});
