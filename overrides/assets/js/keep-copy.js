// Asks the service worker for the whole site, part by part, and tells how far it is. Where no worker
// works, or a large site has no whole copy, there are no buttons.
{
  const DIGITS = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const box = document.getElementById("keep-copy").content.firstElementChild;
  const [start, remove] = box.querySelectorAll("button");
  const progress = box.querySelector("progress");
  const status = box.querySelector("[role=status]");
  const ask = async (task, path) => {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((done) => (port1.onmessage = ({ data }) => done(data)));
    active.postMessage({ task, path }, [port2]);
    return answer;
  };
  const { whole, part, removed } = status.dataset;
  const show = (isWhole, words = "") => {
    start.hidden = isWhole;
    status.textContent = words;
  };

  const keepAll = async (paths) => {
    progress.max = paths.length;
    progress.hidden = false;
    start.disabled = true;
    await ask("begin");
    let number = 0;
    for (const path of paths) if (await ask("keep", path)) progress.value = ++number;
    start.disabled = false;
    progress.hidden = true;
    if (number === paths.length) show(true, whole);
    else show(false, part.replace("{kept}", number).replace("{all}", paths.length));
  };
  const look = async () => {
    const { paths, bytes, isWhole } = await ask("look");
    if (!bytes) return;
    const size = (bytes / 1e6).toLocaleString(document.documentElement.lang, DIGITS);
    start.textContent = start.dataset.sized.replace("{size}", size);
    show(isWhole, isWhole ? whole : "");
    start.onclick = () => keepAll(paths);
    remove.onclick = async () => {
      await ask("remove");
      show(false, removed);
    };
    document.querySelector(".keep-copy").append(box);
  };
  navigator.serviceWorker && look();
}
