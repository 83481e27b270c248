// Tells the styles for paper which sheet was chosen, and in which size: sheet-choice.css. With
// :has() they could see it themselves, but telephones of 2021 do not know that.
{
  const choices = document.querySelectorAll(".paper-choice input");
  const tell = () => {
    for (const { id, checked } of choices) document.documentElement.classList.toggle(id, checked);
  };
  addEventListener("change", tell);
  // After Back the browser has put the choice back.
  addEventListener("pageshow", tell);
}
