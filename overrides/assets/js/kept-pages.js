// The list has every page; this leaves those that the device keeps.
for (const link of document.querySelectorAll(".kept-pages a"))
  caches.match(link.href).then((kept) => kept || link.parentElement.remove());
