// The choice stays on this device. Without JavaScript the page follows the device.
const page = document.documentElement;
const radios = document.getElementsByName("colours");
const checkColours = () => {
  for (const radio of radios) radio.checked = radio.value === page.dataset.theme;
};
for (const radio of radios) {
  radio.addEventListener("change", () => {
    page.dataset.theme = radio.value;
    try {
      localStorage.setItem(COLOURS_KEY, radio.value);
    } catch {}
  });
}
checkColours();
addEventListener("pageshow", checkColours);
