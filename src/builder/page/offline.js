// The page works without a network once it was loaded: its own files, of one version, out of the cache. The build
// writes in which files and which version these are.
const name = "onrecord-builder-__VERSION__";
const files = ["__FILES__"];

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(files)));
});

self.addEventListener("activate", (event) => {
  const isOlder = (one) => one.startsWith("onrecord-builder-") && one !== name;
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter(isOlder).map((one) => caches.delete(one)))),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const isOurs = request.method === "GET" && request.url.startsWith(self.registration.scope);
  if (!isOurs) return;
  // `?text=` opens the same page.
  const found = caches.open(name).then((cache) => cache.match(request, { ignoreSearch: true }));
  event.respondWith(found.then((kept) => kept ?? fetch(request)));
});
