// Values are only ever text, cut to the field's length, and stay in the browser: a link carries
// them after "#", which no browser sends to a server.
{
  const box = document.querySelector(".clinic-box");
  const form = document.getElementById("clinic-form").content.firstElementChild;
  const fields = [...form.querySelectorAll("[maxlength]")];
  const remember = form.elements.remember;
  // Other sites of the same owner may share the storage.
  const key = `${form.dataset.site} clinic`;
  // The numbers of the country stand before the clinic's rows.
  const cells = [...box.querySelectorAll("td")].slice(2);
  const store = (change) => {
    try {
      return change(localStorage);
    } catch {} // Storage may be switched off.
  };
  // Only what the form asks for: newsletters and networks hang words of their own on a link.
  const details = (text) => {
    const all = new URLSearchParams(text || "");
    const given = new URLSearchParams();
    for (const { name, maxLength } of fields)
      if (all.get(name)) given.set(name, all.get(name).slice(0, maxLength));
    return `${given}`;
  };
  let shown;
  let isKept;
  const show = () => {
    const given = new URLSearchParams();
    fields.forEach((field, row) => {
      const value = document.createElement("div");
      value.className = "clinic-box__value";
      value.textContent = field.value;
      cells[row].replaceChildren(value);
      if (field.value) given.set(field.name, field.value);
    });
    form.querySelector("a").hash = given;
    shown = `${given}`;
  };
  const fill = () => {
    const given = new URLSearchParams(shown);
    for (const field of fields) field.value = given.get(field.name) || "";
    remember.checked = isKept;
    show();
  };
  // Only after someone typed or ticked: details that came with a link are not kept by themselves.
  const save = () => {
    show();
    isKept = remember.checked;
    store((storage) => (isKept ? (storage[key] = shown) : delete storage[key]));
  };
  const shared = details(location.hash.slice(1));
  const kept = !shared && store((storage) => storage[key]);
  shown = shared || details(kept);
  isKept = !!kept;

  if (shared) box.before(document.getElementById("clinic-note").content);
  const place = document.getElementById("your-clinic");
  place.append(form);
  place.open = !!(shared || kept);
  fill();
  form.oninput = save;
  form.onreset = () => setTimeout(save);
  form.onsubmit = () => {
    print();
    return false;
  };
  // Safari empties the fields of a page that it keeps for Back, after it has told that it is shown.
  addEventListener("pageshow", () => setTimeout(fill));
}
