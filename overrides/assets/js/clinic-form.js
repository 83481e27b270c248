// Values are only ever text, cut to the field's length, and stay in the browser: a link carries
// them after "#", which no browser sends to a server. The tab keeps them until it is closed, so that
// nothing is lost by Back, by a reload or by a jump within the page; the device, if asked.
{
  const box = document.querySelector(".clinic-box");
  const form = document.getElementById("clinic-form").content.firstElementChild;
  const fields = [...form.querySelectorAll("[maxlength]")];
  const remember = form.elements.remember;
  // For who reads the form, and for who reads the paper.
  const notes = [form.querySelector(".clinic-form__note")];
  notes.push(notes[0].cloneNode(true));
  // The numbers of the country stand before the clinic's rows.
  const cells = [...box.querySelectorAll("td")].slice(2);
  // Other sites of the same owner may share the storage, which may also be switched off.
  const key = `${form.dataset.site} clinic`;
  const stored = (storage) => {
    try {
      return window[storage][key];
    } catch {}
  };
  const store = (storage, text) => {
    try {
      text ? (window[storage][key] = text) : delete window[storage][key];
    } catch {}
  };
  // Only what the form asks for: newsletters and networks hang words of their own on a link.
  const details = (text) => {
    const all = new URLSearchParams((text || "").replace("#", ""));
    const given = new URLSearchParams();
    for (const { name, maxLength } of fields)
      if (all.get(name)) given.set(name, all.get(name).slice(0, maxLength));
    return `${given}`;
  };
  let shown;
  let isLinked;
  const show = () => {
    fields.forEach((field, row) => {
      const value = document.createElement("div");
      value.className = "clinic-box__value";
      value.textContent = field.value;
      cells[row].replaceChildren(value);
      cells[row].parentElement.classList.toggle("clinic-box__row--filled", !!field.value);
    });
    form.querySelector("a").hash = shown;
    for (const note of notes) note.hidden = !isLinked;
  };
  const fill = () => {
    const given = new URLSearchParams(shown);
    for (const field of fields) field.value = given.get(field.name) || "";
    remember.checked = !!shown && stored("localStorage") === shown;
    show();
  };
  // A link's details keep their "#" in the tab's storage, so that they are told apart there, too.
  const keepInTab = () => store("sessionStorage", shown && (isLinked ? "#" : "") + shown);
  const take = (text) => {
    shown = details(text);
    isLinked = !!shown && text.startsWith("#");
    keepInTab();
    fill();
    if (shown) place.open = true;
  };
  const takeLink = () => {
    const linked = details(location.hash);
    if (linked && linked !== shown) take(location.hash);
    return linked;
  };
  // The device keeps them only after someone typed or ticked, and until someone unticks.
  const save = (changed) => {
    shown = details(new URLSearchParams(new FormData(form)).toString());
    show();
    keepInTab();
    if (remember.checked) store("localStorage", shown);
    else if (changed === remember) store("localStorage");
  };

  const place = document.getElementById("your-clinic");
  place.append(form);
  box.before(notes[1]);
  takeLink() || take(stored("sessionStorage") || stored("localStorage"));
  form.oninput = ({ target }) => save(target);
  form.onreset = () =>
    setTimeout(() => {
      isLinked = false;
      save(remember);
    });
  form.onsubmit = () => {
    print();
    return false;
  };
  addEventListener("hashchange", takeLink);
  // Safari empties the fields of a page that it keeps for Back, after it has told that it is shown.
  addEventListener("pageshow", () => setTimeout(fill));
}
