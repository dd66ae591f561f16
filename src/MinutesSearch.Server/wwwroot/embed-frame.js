// Tells the page around the frame how high its content is. The host may use it (resize.js) or ignore it.
if (window.parent !== window) {
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height !== told) window.parent.postMessage({ type: "minutes-search:height", height: told = height }, "*");
  };
  new ResizeObserver(tell).observe(document.documentElement);
  tell();
}
