// Values are only ever text, cut to the field's length, and stay in the browser: a link carries
// them after "#", which no browser sends to a server.
{
  const box = document.querySelector(".clinic-box");
  const form = document.getElementById("clinic-form").content.firstElementChild;
  const fields = [...form.querySelectorAll("[maxlength]")];
  const remember = form.elements.remember;
  // The numbers of the country stand before the clinic's rows.
  const cells = [...box.querySelectorAll("td")].slice(2);
  const store = (change) => {
    try {
      return change(localStorage);
    } catch {} // Storage may be switched off.
  };
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
    return `${given}`;
  };
  // Only after someone typed or ticked: details that came with a link are not kept by themselves.
  const save = () => {
    const given = show();
    store((kept) => (remember.checked ? (kept.clinic = given) : delete kept.clinic));
  };
  const shared = location.hash.includes("=") && location.hash.slice(1);
  const kept = !shared && store((storage) => storage.clinic);
  const given = new URLSearchParams(shared || kept || "");

  remember.checked = kept;
  for (const field of fields) field.value = (given.get(field.name) || "").slice(0, field.maxLength);
  if (shared) box.before(document.getElementById("clinic-note").content);
  box.before(form);
  show();
  form.oninput = save;
  form.onreset = () => setTimeout(save);
  form.onsubmit = () => false;
}
