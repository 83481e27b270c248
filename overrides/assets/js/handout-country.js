// A language such as "en-GB" names a country: its row comes first. Nothing is asked of any server.
{
  const region = /-([A-Z]{2})\b/.exec(navigator.language)?.[1];
  for (const row of document.querySelectorAll("[data-regions]"))
    if (row.dataset.regions.split(" ").includes(region)) row.parentNode.prepend(row);
  // A clinic's own link, from when the sheet stood on this page.
  if (/[#&](name|phone|hours|address)=[^&]/.test(location.hash))
    location.replace("sheet/" + location.hash);
}
