// Asks the service worker for the whole site, part by part, and tells how far it is. Where no worker
// works, or a large site has no whole copy, there are no buttons.
{
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
    if (number === paths.length) show(true, "The whole site is kept on this device.");
    else show(false, `${number} of ${paths.length} parts are kept. Try again on a good connection.`);
  };
  const look = async () => {
    const { paths, bytes, isWhole } = await ask("look");
    if (!bytes) return;
    start.textContent = `Keep the whole site (${(bytes / 1e6).toFixed(1)} MB)`;
    show(isWhole, isWhole ? "The whole site is kept on this device." : "");
    start.onclick = () => keepAll(paths);
    remove.onclick = async () => {
      await ask("remove");
      show(false, "Removed. Only the pages for an emergency are kept.");
    };
    document.querySelector(".keep-copy").append(box);
  };
  navigator.serviceWorker && look();
}
