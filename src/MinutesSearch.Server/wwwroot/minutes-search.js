// <minutes-search>: a search over council minutes inside any page.
//
//   <script src="https://THE-SERVICE/embed/minutes-search.js" defer></script>
//   <minutes-search council="…"> a plain form or link, for when script or service are away </minutes-search>
//
// No dependencies, no cookies, no inline style, no eval: a content security policy needs script-src and connect-src for
// the service and nothing else. Text from the service is only ever inserted as text.
(() => {
  if (!("customElements" in window) || !("adoptedStyleSheets" in Document.prototype) || customElements.get("minutes-search")) return;
  const script = document.currentScript ?? document.querySelector('script[src*="/embed/minutes-search.js"]');
  const home = script ? new URL("../", script.src) : new URL("/", location.href);

  const words = {
    en: { label: "Search council minutes", button: "Search", searching: "Searching …", none: "Nothing found", one: "1 item", many: n => `${n} items`, pages: "Pages of results", previous: "Previous", next: "Next", page: (n, of) => `Page ${n} of ${of}`, away: "The search cannot be reached at the moment.", decided: "Decided", cut: "Text cut at source", about: y => `about ${y}`, undated: "date unknown", item: n => `Item ${n}`, mean: "Did you mean", all: "All results and filters", corrected: n => `Nothing was found for that. These are the items for “${n}”.`, stranger: n => `There is no council “${n}” in this search.`, anywhere: "Without filters" },
    cy: { label: "Chwilio cofnodion y cyngor", button: "Chwilio", searching: "Wrthi'n chwilio …", none: "Ni chafwyd hyd i ddim", one: "1 eitem", many: n => `${n} eitem`, pages: "Tudalennau canlyniadau", previous: "Blaenorol", next: "Nesaf", page: (n, of) => `Tudalen ${n} o ${of}`, away: "Nid yw'r chwiliad ar gael ar hyn o bryd.", decided: "Penderfynwyd", cut: "Torrwyd y testun yn y ffynhonnell", about: y => `tua ${y}`, undated: "dyddiad anhysbys", item: n => `Eitem ${n}`, mean: "Oeddech chi'n golygu", all: "Pob canlyniad a hidlydd", corrected: n => `Ni chafwyd hyd i hynny. Dyma'r eitemau ar gyfer “${n}”.`, stranger: n => `Nid oes cyngor “${n}” yn y chwiliad hwn.`, anywhere: "Heb hidlyddion" },
    de: { label: "Ratsprotokolle durchsuchen", button: "Suchen", searching: "Suche läuft …", none: "Nichts gefunden", one: "1 Tagesordnungspunkt", many: n => `${n} Tagesordnungspunkte`, pages: "Ergebnisseiten", previous: "Zurück", next: "Weiter", page: (n, of) => `Seite ${n} von ${of}`, away: "Die Suche ist gerade nicht erreichbar.", decided: "Beschlossen", cut: "Text an der Quelle gekürzt", about: y => `etwa ${y}`, undated: "Datum unbekannt", item: n => `TOP ${n}`, mean: "Meinten Sie", all: "Alle Ergebnisse und Filter", corrected: n => `Dazu wurde nichts gefunden. Dies sind die Treffer für „${n}“.`, stranger: n => `Den Rat „${n}“ gibt es in dieser Suche nicht.`, anywhere: "Ohne Filter" },
    fr: { label: "Rechercher dans les procès-verbaux", button: "Rechercher", searching: "Recherche en cours …", none: "Aucun résultat", one: "1 point", many: n => `${n} points`, pages: "Pages de résultats", previous: "Précédent", next: "Suivant", page: (n, of) => `Page ${n} sur ${of}`, away: "La recherche est momentanément indisponible.", decided: "Décidé", cut: "Texte coupé à la source", about: y => `vers ${y}`, undated: "date inconnue", item: n => `Point ${n}`, mean: "Vouliez-vous dire", all: "Tous les résultats et filtres", corrected: n => `Rien n’a été trouvé. Voici les résultats pour « ${n} ».`, stranger: n => `Le conseil « ${n} » n’existe pas dans cette recherche.`, anywhere: "Sans filtre" },
    es: { label: "Buscar en las actas", button: "Buscar", searching: "Buscando …", none: "No se ha encontrado nada", one: "1 punto", many: n => `${n} puntos`, pages: "Páginas de resultados", previous: "Anterior", next: "Siguiente", page: (n, of) => `Página ${n} de ${of}`, away: "La búsqueda no está disponible en este momento.", decided: "Decidido", cut: "Texto cortado en la fuente", about: y => `hacia ${y}`, undated: "fecha desconocida", item: n => `Punto ${n}`, mean: "¿Quiso decir", all: "Todos los resultados y filtros", corrected: n => `No se encontró nada. Estos son los resultados de «${n}».`, stranger: n => `No hay ningún consejo «${n}» en esta búsqueda.`, anywhere: "Sin filtros" },
  };

  // Browsers that know no Welsh would write its dates in a language of their own.
  const months = { cy: ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"] };

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { display: block; color: var(--minutes-text, inherit); background: var(--minutes-background, transparent); font-family: var(--minutes-font, inherit); line-height: 1.5;
      --accent: var(--minutes-accent, light-dark(#0b5a4b, #82d6c0)); --on-accent: var(--minutes-on-accent, light-dark(#fff, #10201c)); --quiet: var(--minutes-quiet, light-dark(#51605a, #b3c0bb)); --line: var(--minutes-line, light-dark(#d3dcd8, #3a4843)); --round: var(--minutes-radius, .375rem); }
    :host([hidden]), [hidden] { display: none !important; }
    * { box-sizing: border-box; }
    form { display: flex; flex-wrap: wrap; gap: .25rem 0; max-width: 44rem; }
    label { flex: 1 0 100%; font-weight: 600; }
    input, button { font: inherit; min-height: 2.75rem; }
    input { flex: 1; min-width: 0; padding: .25rem .75rem; color: inherit; background: var(--minutes-background, light-dark(#fff, #1b2522)); border: 1px solid var(--quiet); border-right: 0; border-radius: var(--round) 0 0 var(--round); }
    button { padding: .25rem 1rem; font-weight: 600; cursor: pointer; border: 1px solid var(--accent); background: var(--accent); color: var(--on-accent); border-radius: var(--round); }
    form button { border-radius: 0 var(--round) var(--round) 0; }
    button.quiet { background: none; color: var(--accent); }
    button.link { min-height: 0; padding: .1rem; border: 0; background: none; color: var(--accent); text-decoration: underline; }
    :focus-visible { outline: .1875rem solid var(--accent); outline-offset: .125rem; }
    a { color: var(--accent); text-underline-offset: .15em; }
    p, ol, ul, h2, h3, h4, h5, h6 { margin: 0; font-weight: inherit; padding: 0; } ol, ul { list-style: none; }
    .status { margin-block: .75rem; font-weight: 600; } .status:empty { margin: 0; }
    .notes { margin-bottom: .75rem; color: var(--quiet); font-size: .9em; }
    .results { display: grid; gap: 1.25rem; } .title { font-size: 1.0625em; font-weight: 650; line-height: 1.3; overflow-wrap: anywhere; }
    .facts { display: flex; flex-wrap: wrap; gap: .1rem .75rem; color: var(--quiet); font-size: .9em; } .badge { font-weight: 600; }
    .snippet { border-left: .1875rem solid var(--line); padding-left: .75rem; margin-top: .35rem; overflow-wrap: anywhere; } .who { font-weight: 600; }
    mark { background: var(--minutes-mark, #ffe08a); color: #16211d; padding-inline: .1em; border-radius: .15em; }
    .pager { display: flex; gap: .75rem; align-items: center; margin-top: 1.25rem; } .more { margin-top: .75rem; font-size: .9em; }
    @media (forced-colors: active) { button { border-color: ButtonBorder; } }
  `);

  const element = (name, properties = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key === "part") made.setAttribute("part", value); else if (key.includes("-") || key === "role" || key === "for") made.setAttribute(key, value); else made[key] = value;
    }
    made.append(...children);
    return made;
  };

  /** Text with its marked ranges, as nodes: nothing of the text can become markup. */
  const marked = (text, matches) => {
    const nodes = [];
    let at = 0;
    for (const { start, length } of matches ?? []) {
      if (!(start >= at && length > 0 && start + length <= text.length)) continue;
      nodes.push(text.slice(at, start), element("mark", {}, text.slice(start, start + length)));
      at = start + length;
    }
    return [...nodes, text.slice(at)];
  };

  class MinutesSearch extends HTMLElement {
    static observedAttributes = ["lang", "placeholder", "council", "committee", "page-size", "heading-level", "src", "q"];
    #shadow = this.attachShadow({ mode: "open" });
    #request = null;
    #asked = null;
    #page = 1;
    #last = 1;
    #known = new Map();
    #ui = null;

    connectedCallback() {
      if (this.#ui) return;
      this.#shadow.adoptedStyleSheets = [sheet];
      const ui = this.#ui = {
        label: element("label", { part: "label", for: "q" }),
        input: element("input", { part: "input", id: "q", type: "search", name: "q", autocomplete: "off", maxLength: 2000, enterKeyHint: "search" }),
        button: element("button", { part: "button", type: "submit" }),
        status: element("p", { part: "status", className: "status", role: "status", tabIndex: -1 }),
        mean: element("p", { hidden: true }),
        notes: element("ul", { part: "notes", className: "notes", hidden: true }),
        results: element("ol", { part: "results", className: "results" }),
        previous: element("button", { part: "button", type: "button", className: "quiet" }),
        place: element("span"),
        next: element("button", { part: "button", type: "button", className: "quiet" }),
        all: element("a", { target: "_blank", rel: "noopener" }),
        slot: element("slot", { hidden: true }),
      };
      ui.form = element("form", { part: "form", role: "search" }, ui.label, ui.input, ui.button);
      ui.pager = element("div", { part: "pager", className: "pager", role: "group", hidden: true }, ui.previous, ui.place, ui.next);
      ui.more = element("p", { part: "more", className: "more", hidden: true }, ui.all);
      this.#shadow.append(ui.form, ui.status, ui.mean, ui.notes, ui.results, ui.pager, ui.more, ui.slot);
      ui.form.addEventListener("submit", event => { event.preventDefault(); this.search(ui.input.value); });
      ui.previous.addEventListener("click", () => this.#turn(this.#page - 1));
      ui.next.addEventListener("click", () => this.#turn(this.#page + 1));
      this.#name();
      const first = this.getAttribute("q");
      if (first) { ui.input.value = first; this.search(first); }
    }

    disconnectedCallback() { this.#request?.abort(); }

    attributeChangedCallback(name, before, now) {
      if (!this.#ui || before === now) return;
      this.#name();
      if (name === "q" && now !== null) { this.#ui.input.value = now; this.search(now); }
      else if (this.#asked !== null && name !== "lang" && name !== "placeholder") this.search(this.#asked);
    }

    /** Searches for a text and shows the first page. Resolves when it is shown. */
    async search(text) {
      this.#asked = String(text).trim();
      this.#page = 1;
      // Whoever searched, a person sees for what, and can go on from there.
      if (this.#ui && this.#ui.input.value.trim() !== this.#asked) this.#ui.input.value = this.#asked;
      await this.#ask();
    }

    get #language() { return (this.getAttribute("lang") || this.closest("[lang]")?.getAttribute("lang") || "en").toLowerCase(); }
    get #words() { return words[this.#language.split("-")[0]] ?? words.en; }
    get #service() {
      const given = this.getAttribute("src");
      return given ? new URL(given.endsWith("/") ? given : `${given}/`, location.href) : home;
    }
    get #level() { return Math.min(6, Math.max(2, Number.parseInt(this.getAttribute("heading-level"), 10) || 2)); }
    get #pageSize() { return Math.min(20, Math.max(1, Number.parseInt(this.getAttribute("page-size"), 10) || 5)); }

    #name() {
      const { label, input, button, previous, next, all, pager } = this.#ui;
      const say = this.#words;
      label.textContent = say.label;
      input.placeholder = this.getAttribute("placeholder") ?? "";
      button.textContent = say.button;
      previous.textContent = say.previous;
      next.textContent = say.next;
      all.textContent = say.all;
      pager.setAttribute("aria-label", say.pages);
    }

    #filters() {
      const filters = new URLSearchParams({ q: this.#asked });
      for (const name of ["council", "committee"]) {
        for (const value of (this.getAttribute(name) ?? "").split(/[\s,]+/).filter(Boolean)) filters.append(name, value);
      }
      return filters;
    }

    async #turn(page) {
      this.#page = Math.min(Math.max(page, 1), this.#last);
      await this.#ask();
      this.#ui.status.focus();
    }

    async #ask() {
      const ui = this.#ui;
      if (!ui) return;
      this.#request?.abort();
      const request = this.#request = new AbortController();
      const patience = setTimeout(() => request.abort("slow"), 10000);
      ui.status.textContent = this.#words.searching;
      try {
        const asked = this.#filters();
        const address = new URL("v1/search", this.#service);
        for (const [name, value] of Object.entries({ page: this.#page, pageSize: this.#pageSize, facets: "", snippets: 2 })) asked.set(name, value);
        address.search = asked;
        // No header and no credentials: a simple request, which browsers send without asking first.
        const answer = await fetch(address, { signal: request.signal, credentials: "omit" });
        if (!answer.ok) throw new Error(`The search answered ${answer.status}`);
        this.#show(await answer.json());
      } catch (fault) {
        if (request.signal.aborted && request.signal.reason !== "slow") return;
        this.#fail(fault);
      } finally {
        clearTimeout(patience);
      }
    }

    #show(answer) {
      const ui = this.#ui;
      const say = this.#words;
      const total = answer.total;
      this.#last = Math.max(1, Math.min(Math.ceil(total / this.#pageSize), Math.floor(10000 / this.#pageSize)));
      ui.slot.hidden = true;
      ui.status.textContent = total === 0 ? say.none : total === 1 ? say.one : say.many(new Intl.NumberFormat(this.#language).format(total));
      ui.results.replaceChildren(...answer.results.map(hit => this.#hit(hit)));
      ui.pager.hidden = this.#last < 2;
      ui.previous.disabled = this.#page <= 1;
      ui.next.disabled = this.#page >= this.#last;
      ui.place.textContent = say.page(this.#page, this.#last);
      ui.all.href = new URL(`?${this.#filters()}`, this.#service).href;
      ui.more.hidden = false;
      this.#remark(answer);
      ui.mean.hidden = !answer.didYouMean?.text || Boolean(answer.query?.correctedTo);
      if (!ui.mean.hidden) {
        const better = element("button", { type: "button", className: "link", textContent: answer.didYouMean.text });
        better.addEventListener("click", () => { ui.input.value = better.textContent; this.search(better.textContent); ui.status.focus(); });
        ui.mean.replaceChildren(`${say.mean} `, better, "?");
      }
      this.dispatchEvent(new CustomEvent("minutes-search:results", { bubbles: true, composed: true, detail: { text: this.#asked, total, page: this.#page } }));
    }

    #remark(answer) {
      const say = this.#words;
      const note = (text, properties = {}) => element("li", { dir: "auto", ...properties }, text);
      const notes = (answer.query?.warnings ?? []).map(({ message }) => note(message, { lang: "en" }));
      if (answer.query?.correctedTo) notes.unshift(note(say.corrected(answer.query.correctedTo)));
      // What a filter took away is told by how much there is without it.
      for (const { without, total } of answer.nothingFound ?? []) {
        if (total > 0 && without.includes("=")) notes.push(note(`${say.anywhere}: ${total === 1 ? say.one : say.many(total)}`));
      }
      this.#tell(notes);
      if (answer.total === 0) this.#checkCouncils(this.#request);
    }

    #tell(notes) {
      this.#ui.notes.replaceChildren(...notes);
      this.#ui.notes.hidden = notes.length === 0;
    }

    /** A council that the service does not know finds nothing for ever: whoever set the page up has to see that. */
    async #checkCouncils(request) {
      for (const council of this.#filters().getAll("council")) {
        const address = new URL(`v1/coverage?${new URLSearchParams({ council })}`, this.#service).href;
        try {
          if (!this.#known.has(address)) {
            const answer = await fetch(address, { signal: request.signal, credentials: "omit" });
            if (!answer.ok) continue;
            this.#known.set(address, (await answer.json()).rows.length > 0);
          }
        } catch { return; }
        if (request !== this.#request) return;
        if (!this.#known.get(address)) this.#tell([...this.#ui.notes.children, element("li", {}, this.#words.stranger(council))]);
      }
    }

    #fail(fault) {
      const ui = this.#ui;
      ui.status.textContent = this.#words.away;
      ui.results.replaceChildren();
      for (const part of [ui.pager, ui.more, ui.mean, ui.notes]) part.hidden = true;
      ui.slot.hidden = false;
      this.dispatchEvent(new CustomEvent("minutes-search:error", { bubbles: true, composed: true, detail: { message: String(fault?.message ?? fault) } }));
    }

    #hit(hit) {
      const say = this.#words;
      const address = new URL(`items/${encodeURIComponent(hit.id)}`, this.#service);
      if (this.#asked) address.searchParams.set("q", this.#asked);
      const fact = (text, className = "") => text ? [element("li", { className }, element("bdi", {}, text))] : [];
      return element("li", { part: "result" },
        element(`h${this.#level}`, { part: "title", className: "title" }, element("a", { href: address.href, target: "_blank", rel: "noopener" }, element("bdi", {}, hit.title))),
        element("ul", { part: "facts", className: "facts" },
          ...fact(this.hasAttribute("council") ? "" : hit.council?.name), ...fact(hit.committee?.name), ...fact(this.#date(hit)), ...fact(hit.number ? say.item(hit.number) : ""),
          ...fact(hit.isDecided ? say.decided : "", "badge"), ...fact(hit.isTruncated ? say.cut : "", "badge")),
        ...(hit.snippets ?? []).map(snippet => element("p", { part: "snippet", className: "snippet", dir: "auto" },
          ...(snippet.speaker ? [element("span", { className: "who" }, element("bdi", {}, snippet.speaker.name ?? snippet.speaker)), ": "] : []),
          ...marked(snippet.text, snippet.matches))));
    }

    #date(hit) {
      const day = hit.meeting?.date;
      const own = months[this.#language.split("-")[0]];
      if (day && own) { const [year, month, date] = day.split("-").map(Number); return `${date} ${own[month - 1]} ${year}`; }
      if (day) return new Intl.DateTimeFormat(this.#language === "en" ? "en-GB" : this.#language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
      return hit.year ? this.#words.about(hit.year) : this.#words.undated;
    }
  }

  customElements.define("minutes-search", MinutesSearch);
})();
