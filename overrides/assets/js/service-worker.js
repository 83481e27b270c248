// Keeps pages on the device so that they work offline: those of an emergency at once, each page that
// the reader opens, and the whole site when the reader asks for it (keep-copy.js).
// publish/steps/service_worker.py writes before this: VERSION; FILES, address below the scope → start
// of its SHA-256; SITE_BYTES of them all; MAX_OPENED_BYTES of those that were opened; BUNDLE, the
// pages of an emergency in one file; BUNDLE_HASHES, those of FILES for its pages; STYLES, for paper;
// OFFLINE, a page.
//
// The network comes first, because health advice must not go stale: what is kept is shown only when
// the network has no answer. A new version takes the place of the one before only when it has all
// that was kept, each file compared with its hash.

// Connected, but nothing arrives: that must not keep someone from the emergency signs.
const NETWORK_TIMEOUT_MS = 3000;

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
  await (copy && cacheResponse(copy, path).catch(() => {}));
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
  look: async () => ({ paths: Object.keys(FILES), bytes: SITE_BYTES, isWhole: await isWhole() }),
  begin: async () => (await caches.open(NAME)).put(WHOLE, new Response()),
  keep,
  remove: async () => {
    const cache = await caches.open(NAME);
    for (const { url } of await cache.keys())
      if (url === WHOLE || !isBasic(pathOf(url))) await cache.delete(url);
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
      const failed = await fill(await wanted());
      if (failed.length && registration.active) throw new Error(`not of this version: ${failed}`);
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
