// Fits the height of frames that show the embedded search page. Listens to frames of this script's own origin only.
(() => {
  const script = document.currentScript;
  const origin = script ? new URL(script.src).origin : location.origin;
  addEventListener("message", event => {
    const { type, height } = event.data ?? {};
    if (event.origin !== origin || type !== "minutes-search:height" || !(height > 0 && height < 50000)) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow === event.source) frame.height = frame.style.height ? (frame.style.height = `${height}px`, height) : height;
    }
  });
})();
