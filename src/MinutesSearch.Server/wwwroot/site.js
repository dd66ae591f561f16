// Comforts of the pages: suggestions while typing, copy buttons. Everything works without this file.
const root = new URL("../", import.meta.url);

/** Suggestions below a search box: the ARIA 1.2 combobox with a list of options; the text stays the person's own until an option is picked. */
class Suggestions {
  #input; #list; #status; #options = []; #active = -1; #request = null; #timer = 0;

  constructor(input, number) {
    this.#input = input;
    this.#list = document.createElement("ul");
    Object.assign(this.#list, { id: `suggestions-${number}`, className: "suggestions", hidden: true });
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", "Suggestions");
    this.#status = document.createElement("span");
    this.#status.className = "unseen";
    this.#status.setAttribute("role", "status");
    input.parentElement.append(this.#list, this.#status);
    for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.#list.id })) input.setAttribute(name, value);
    input.addEventListener("input", () => this.#later());
    input.addEventListener("keydown", event => this.#key(event));
    input.addEventListener("blur", () => this.#close());
    // A press on an option must not take the focus from the box before the click arrives.
    this.#list.addEventListener("pointerdown", event => event.preventDefault());
    this.#list.addEventListener("click", event => {
      const option = event.target.closest("[role=option]");
      if (option) this.#pick([...this.#list.children].indexOf(option));
    });
  }

  #later() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), 120);
  }

  async #ask() {
    this.#request?.abort();
    const text = this.#input.value.trim();
    if (text.length < 2) return this.#close();
    const request = this.#request = new AbortController();
    try {
      const answer = await fetch(new URL(`v1/suggest?q=${encodeURIComponent(text)}&limit=8`, root), { signal: request.signal });
      if (!answer.ok) return this.#close();
      const body = await answer.json();
      if (request.signal.aborted || document.activeElement !== this.#input) return;
      this.#show(Array.isArray(body) ? body : body.suggestions ?? []);
    } catch (fault) {
      if (fault.name !== "AbortError") this.#close();
    }
  }

  #show(options) {
    this.#options = options;
    this.#active = -1;
    this.#list.replaceChildren(...options.map((option, place) => {
      const line = document.createElement("li");
      line.id = `${this.#list.id}-${place}`;
      line.setAttribute("role", "option");
      line.setAttribute("aria-selected", "false");
      const text = document.createElement("bdi");
      text.textContent = option.text;
      line.append(text);
      if (option.kind !== "word") {
        const kind = document.createElement("span");
        kind.className = "kind";
        kind.textContent = { title: "Item", speaker: "Speaker", committee: "Committee" }[option.kind] ?? option.kind;
        line.append(" ", kind);
      }
      return line;
    }));
    const open = options.length > 0;
    this.#list.hidden = !open;
    this.#input.setAttribute("aria-expanded", String(open));
    this.#input.removeAttribute("aria-activedescendant");
    this.#status.textContent = open ? `${options.length} suggestions` : "";
  }

  #close() {
    clearTimeout(this.#timer);
    this.#request?.abort();
    if (!this.#list.hidden) this.#show([]);
  }

  #key(event) {
    const count = this.#options.length;
    if (event.isComposing) return;
    if (event.key === "Escape" && !this.#list.hidden) { event.preventDefault(); this.#close(); }
    else if (event.key === "ArrowDown" && count === 0) this.#ask();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (count === 0) return;
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      // One place beyond either end is the box itself.
      this.#choose((this.#active + 1 + step + count + 1) % (count + 1) - 1);
    }
    else if (event.key === "Enter" && this.#active >= 0) { event.preventDefault(); this.#pick(this.#active); }
  }

  #choose(place) {
    this.#active = place;
    // An answer still on its way would put another list under the choice.
    clearTimeout(this.#timer);
    this.#request?.abort();
    [...this.#list.children].forEach((line, at) => line.setAttribute("aria-selected", String(at === place)));
    if (place < 0) this.#input.removeAttribute("aria-activedescendant");
    else {
      this.#input.setAttribute("aria-activedescendant", this.#list.children[place].id);
      this.#list.children[place].scrollIntoView({ block: "nearest" });
    }
  }

  #pick(place) {
    const { kind, text, value } = this.#options[place];
    this.#close();
    if (value && kind === "speaker") return location.assign(new URL(`speakers/${encodeURIComponent(value)}`, root));
    if (value && kind === "committee") return location.assign(new URL(`?committee=${encodeURIComponent(value)}&sort=newest`, root));
    this.#input.value = text;
    this.#input.form.requestSubmit();
  }
}

document.querySelectorAll("input[data-suggest]").forEach((input, number) => new Suggestions(input, number));

for (const button of document.querySelectorAll("button[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const label = button.firstChild.textContent;
    try {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
      button.firstChild.textContent = "Copied";
    } catch {
      button.firstChild.textContent = "Copying is not allowed here";
    }
    setTimeout(() => { button.firstChild.textContent = label; }, 2500);
  });
}

// Browsers that cannot show the inside of a closed details element by style alone get it opened where there is room.
if (!CSS.supports("selector(::details-content)") && matchMedia("(min-width: 60rem)").matches) {
  for (const filters of document.querySelectorAll("details.filters")) filters.open = true;
}

// While the search starts, ask now and then whether it has, and show it then.
if (document.body.classList.contains("page-starting")) {
  const ask = async () => {
    const answer = await fetch(new URL("health/ready", root), { cache: "no-store" }).catch(() => null);
    if (answer?.ok) location.reload(); else setTimeout(ask, 2000);
  };
  setTimeout(ask, 2000);
}
