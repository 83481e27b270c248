// What service-worker.js keeps on the device: how it comes there, and whether it is intact. The two are
// published as one file, this one first.

// On GitHub Pages other sites of the same owner share our storage; the scope tells ours apart.
const OURS = `${registration.scope} `;
const KEPT = `${OURS}kept `;
const NAME = KEPT + VERSION;
// Kept beside the files while the reader wants the whole site.
const WHOLE = `${registration.scope}?whole`;

const digest = async (body) => {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return btoa(String.fromCharCode(...bytes)).slice(0, 12);
};

// The file, or nothing if it is damaged, cut short or of another version. A page of the bundle lacks
// its sources, so it makes way for the page itself.
const intact = async (response, path) => {
  const body = await response.arrayBuffer();
  const found = await digest(body);
  const headers = {
    "Content-Type": response.headers.get("Content-Type"),
    "Content-Length": body.byteLength,
  };
  if (found === FILES[path]) return new Response(body, { headers });
  if (found === BUNDLE_HASHES[path]) return new Response(body, { headers: { ...headers, "X-Short": 1 } });
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
  for (const path in BUNDLE_HASHES)
    if (!(await cache.match(registration.scope + path))) missing.push(path);
  if (!missing.length) return [];
  const { styles, pages } = await loadBundle(cache);
  const failed = [];
  for (const path of missing) {
    const html = `${pages[path]}`.replace("<style>", () => `<style>${styles[path]}`);
    const headers = { "Content-Type": "text/html; charset=utf-8" };
    const page = await intact(new Response(html, { headers }), path);
    if (page) await cache.put(registration.scope + path, page);
    else failed.push(path);
  }
  if (!failed.length) await cache.delete(registration.scope + BUNDLE);
  return failed;
};

// Returns the files that are damaged or of another version. What came stays, so that the next try
// loads the rest alone. One after the other, to leave the connection to the reader.
const fill = async (paths) => {
  // Whoever began to save data after the first visit keeps the old version, and loads no other.
  if (navigator.connection?.saveData) throw new Error("the reader saves data");
  const failed = await keepBundle();
  for (const path of paths) if (!(await keep(path))) failed.push(path);
  return failed;
};

const pathOf = (url) =>
  url.slice(registration.scope.length).replace(/[?#].*/, "").replace(/(^|\/)index\.html$/, "$1");

// A site that has grown too large has no whole copy: SITE_BYTES is 0.
const isWhole = async () => !!SITE_BYTES && !!(await caches.match(WHOLE));

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

// Cached automatically, and never evicted.
const isBasic = (path) => path in BUNDLE_HASHES || STYLES.includes(path);

// Of what the reader opened the oldest is evicted: a large site must not fill the device.
const makeRoom = async () => {
  if (await isWhole()) return;
  const cache = await caches.open(NAME);
  let room = MAX_OPENED_BYTES;
  for (const request of (await cache.keys()).reverse()) {
    const path = pathOf(request.url);
    if (!(path in FILES) || isBasic(path)) continue;
    room -= (await cache.match(request)).headers.get("Content-Length");
    if (room < 0) await cache.delete(request);
  }
};

// The pages that are open were asked for before there was a worker.
const keepOpened = async () => {
  for (const { url } of await clients.matchAll({ includeUncontrolled: true }))
    if (pathOf(url) in FILES) await keep(pathOf(url)).catch(() => {});
  await makeRoom();
};

// The cached file, if it is intact. A damaged one is evicted.
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

// What the reader opened is cached as it came, and costs no byte more.
const cacheResponse = async (response, path) => {
  const cache = await caches.open(NAME);
  const url = registration.scope + path;
  const file = !isFull(await cache.match(url)) && (await intact(response, path));
  if (!file) return;
  await cache.put(url, file);
  await makeRoom();
};
