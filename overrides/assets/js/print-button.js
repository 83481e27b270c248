// A page without the button has nothing to listen to.
for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => print());
}
