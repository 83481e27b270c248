// Keeps pages on the device so that they work offline: those of an emergency unasked, each page that
// the reader opens, and the whole site when the reader asks for it (keep-copy.js).
// publish/steps/service_worker.py writes before this: VERSION; FILES, address below the scope → start
// of its SHA-256; BYTES of them all; BUNDLE, the pages of an emergency in one file, and SHORT, what
// FILES says of them there; STYLES, for paper; OFFLINE, a page.
//
// The network comes first, because health advice must not go stale: what is kept is shown only when
// the network has no answer. A new version takes the place of the one before only when it has all
// that was kept, each file compared with its hash.

// On GitHub Pages other sites of the same owner share our storage; the scope tells ours apart.
const OURS = `${registration.scope} `;
const KEPT = `${OURS}kept `;
const NAME = KEPT + VERSION;
// Kept beside the files while the reader wants the whole site.
const WHOLE = `${registration.scope}?whole`;
// Connected, but nothing arrives: that must not keep someone from the emergency signs.
const NETWORK_TIMEOUT_MS = 3000;

const digest = async (body) => {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return btoa(String.fromCharCode(...bytes)).slice(0, 12);
};

// The file, or nothing if it is damaged, cut short or of another version. A page of the bundle lacks
// its sources, so it makes way for the page itself.
const intact = async (response, path) => {
  const body = await response.arrayBuffer();
  const found = await digest(body);
  const headers = { "Content-Type": response.headers.get("Content-Type") };
  if (found === FILES[path]) return new Response(body, { headers });
  if (found === SHORT[path]) return new Response(body, { headers: { ...headers, "X-Short": 1 } });
};
const isFull = (response) => !!response && !response.headers.has("X-Short");

// Whether the file is kept now. Most are the same as in the version before, and are not loaded again.
const keep = async (path) => {
  const url = registration.scope + path;
  const cache = await caches.open(NAME);
  if (isFull(await cache.match(url))) return true;
  const before = await caches.match(url);
  const known = before && (await intact(before, path).catch(() => undefined));
  const file = isFull(known)
    ? known
    : await intact(await fetch(url, { cache: "no-cache" }), path);
  if (file) await cache.put(url, file);
  return !!file;
};

// The pages of an emergency in one file, which stays here until each of them is kept: a damaged one
// is not loaded again and again.
const loadBundle = async (cache) => {
  const url = registration.scope + BUNDLE;
  if (!(await cache.match(url))) await cache.add(url);
  return (await cache.match(url)).json().catch(() => ({ styles: {}, pages: {} }));
};

// Keeps the pages of an emergency of which none is kept yet; returns those that are damaged.
const keepBundle = async () => {
  const cache = await caches.open(NAME);
  const missing = [];
  for (const path in SHORT)
    if (!(await cache.match(registration.scope + path))) missing.push(path);
  if (!missing.length) return [];
  const { styles, pages } = await loadBundle(cache);
  const bad = [];
  for (const path of missing) {
    const html = `${pages[path]}`.replace("<style>", () => `<style>${styles[path]}`);
    const headers = { "Content-Type": "text/html; charset=utf-8" };
    const page = await intact(new Response(html, { headers }), path);
    if (page) await cache.put(registration.scope + path, page);
    else bad.push(path);
  }
  if (!bad.length) await cache.delete(registration.scope + BUNDLE);
  return bad;
};

// Returns the files that are damaged or of another version. What came stays, so that the next try
// loads the rest alone. One after the other, to leave the connection to the reader.
const fill = async (paths) => {
  // Whoever began to save data after the first visit keeps the old version, and loads no other.
  if (navigator.connection?.saveData) throw new Error("the reader saves data");
  const bad = await keepBundle();
  for (const path of paths) if (!(await keep(path))) bad.push(path);
  return bad;
};

const pathOf = (url) =>
  url.slice(registration.scope.length).replace(/[?#].*/, "").replace(/(^|\/)index\.html$/, "$1");

// A site that has grown too large has no whole copy: BYTES is 0.
const isWhole = async () => !!BYTES && !!(await caches.match(WHOLE));

// What this version must have: what the one before had, and the whole site if it was asked for.
const wanted = async () => {
  if (await isWhole()) return Object.keys(FILES);
  const paths = new Set(STYLES);
  for (const name of await caches.keys()) {
    if (!name.startsWith(KEPT)) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const path = pathOf(request.url);
      if (path in FILES && isFull(await cache.match(request))) paths.add(path);
    }
  }
  return paths;
};

// The pages that are open were asked for before there was a worker.
const keepOpened = async () => {
  for (const { url } of await clients.matchAll({ includeUncontrolled: true }))
    if (pathOf(url) in FILES) await keep(pathOf(url)).catch(() => {});
};

// The kept copy, if it is intact. A damaged one is thrown away.
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

// The page that says so, with those pages in its list that the device keeps.
const offline = async () => {
  const page = await kept(OFFLINE);
  if (!page) return undefined;
  const known = new Set((await (await caches.open(NAME)).keys()).map(({ url }) => url));
  const html = (await page.text()).replace(/<li><a href="?([^ ">]+)"?>[^<]*<\/a>/g, (item, path) =>
    known.has(new URL(path, registration.scope).href) ? item : "",
  );
  return new Response(html, { headers: page.headers });
};

// What the reader opened is kept as it came, and costs no byte more.
const keepAnswer = async (response, path) => {
  const cache = await caches.open(NAME);
  const url = registration.scope + path;
  const file = !isFull(await cache.match(url)) && (await intact(response, path));
  if (file) await cache.put(url, file);
};

// No answer is not an error here. Offline Firefox gives an answer that is one.
const ask = async (event) => {
  try {
    const early = await event.preloadResponse;
    return early && early.type !== "error" ? early : await fetch(event.request);
  } catch {
    return undefined;
  }
};

// Online, what was taken away or thrown away comes back.
const repair = async () => fill((await isWhole()) ? Object.keys(FILES) : STYLES);

const afterwards = async (response, path, isPage) => {
  if (!response?.ok) return;
  const copy = path in FILES && response.clone();
  await (copy && keepAnswer(copy, path).catch(() => {}));
  await (isPage && repair().catch(() => {}));
};

// The page, or that it has moved or is gone: then an older copy must not be shown. All else is a
// fault of the host. A script is asked for by its content, so a kept one is as good as a new one.
const isFinal = (response, isPage) =>
  response?.ok ||
  (isPage && (response?.type === "opaqueredirect" || [404, 410].includes(response?.status)));

const answer = async (event, path, isPage) => {
  const network = ask(event);
  event.waitUntil(network.then((response) => afterwards(response, path, isPage)));
  const soon = await Promise.race([network, new Promise((done) => setTimeout(done, NETWORK_TIMEOUT_MS))]);
  if (isFinal(soon, isPage)) return soon;
  const found = (await kept(path)) || (await network);
  return found || (isPage && (await offline())) || Response.error();
};

const removeOthers = async () => {
  for (const name of await caches.keys())
    if (name.startsWith(OURS) && name !== NAME) await caches.delete(name);
};

// What keep-copy.js asks for, one after the other: a browser ends a worker that works for long.
const TASKS = {
  look: async () => ({ paths: Object.keys(FILES), bytes: BYTES, isWhole: await isWhole() }),
  begin: async () => (await caches.open(NAME)).put(WHOLE, new Response()),
  keep,
  remove: async () => {
    const cache = await caches.open(NAME);
    for (const { url } of await cache.keys())
      if (url === WHOLE || !(pathOf(url) in SHORT || STYLES.includes(pathOf(url))))
        await cache.delete(url);
  },
};

addEventListener("message", (event) => {
  const { task, path } = event.data;
  const tell = (result) => event.ports[0].postMessage(result);
  event.waitUntil(TASKS[task](path).then(tell, () => tell(false)));
});

addEventListener("install", (event) => {
  // Pages need nothing of the version they came with but files named by content, so no tab waits.
  skipWaiting();
  // A failed install leaves the version before at work, and is tried again on a later page. Where
  // there is none before, a part is better than nothing.
  event.waitUntil(
    (async () => {
      const bad = await fill(await wanted());
      if (bad.length && registration.active) throw new Error(`not of this version: ${bad}`);
      if (await isWhole()) await TASKS.begin();
      await keepOpened();
    })(),
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
  const path = pathOf(url);
  const isPage = mode === "navigate";
  if (isPage || path in FILES) event.respondWith(answer(event, path, isPage));
});
