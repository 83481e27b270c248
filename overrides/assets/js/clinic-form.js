// Values are only ever text, cut to the field's length, and stay in the browser: a link carries
// them after "#", which no browser sends to a server.
{
  const box = document.querySelector(".clinic-box");
  const cells = box.querySelectorAll("td");
  const made = document.getElementById("clinic-form").content.firstElementChild;
  const fields = [...made.querySelectorAll("[data-row]")];
  const remember = made.elements.remember;
  const link = made.querySelector("a");
  const store = (change) => {
    try {
      return change(localStorage);
    } catch {} // Storage may be switched off.
  };

  const details = () => {
    const given = new URLSearchParams();
    for (const field of fields) if (field.value) given.set(field.name, field.value);
    return given.toString();
  };
  const show = () => {
    for (const field of fields) {
      const value = document.createElement("div");
      value.className = "clinic-box__value";
      value.textContent = field.value;
      cells[field.dataset.row].replaceChildren(value);
    }
    link.hash = details() || "clinic";
  };
  // Only after someone typed or ticked: details that came with a link are not kept by themselves.
  const save = () =>
    store((kept) =>
      remember.checked ? kept.setItem("clinic", details()) : kept.removeItem("clinic"),
    );
  const fill = (text) => {
    const given = new URLSearchParams(text);
    for (const field of fields) field.value = (given.get(field.name) || "").slice(0, field.maxLength);
  };

  box.id = "clinic";
  box.before(made);
  const shared = location.hash.includes("=") && location.hash.slice(1);
  const kept = store((storage) => storage.getItem("clinic"));
  remember.checked = Boolean(kept) && !shared;
  fill(shared || kept || "");
  if (shared) box.before(document.getElementById("clinic-note").content);
  show();
  made.addEventListener("input", () => {
    show();
    save();
  });
  made.addEventListener("reset", () =>
    setTimeout(() => {
      show();
      save();
    }),
  );
  made.addEventListener("submit", (event) => event.preventDefault());
}
