// The choice stays on this device. Without JavaScript the page follows the device.
for (const part of document.querySelectorAll("[data-needs-script]")) part.hidden = false;
const page = document.documentElement;
for (const radio of document.getElementsByName("colours")) {
  radio.checked = radio.value === (page.dataset.theme || "auto");
  radio.addEventListener("change", () => {
    page.dataset.theme = radio.value;
    try {
      localStorage.setItem("theme", radio.value);
    } catch {}
  });
}
