// Small elements that help where scripts run; each page works without them.

// Opens the browser's way to print as soon as the page is there, and again by its button.
customElements.define("print-now", class extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    if (button) {
      button.hidden = false;
      button.addEventListener("click", () => print());
    }
    requestAnimationFrame(() => print());
  }
});

// A button that copies the text of the field it stands after; it is not there where copying is not allowed.
customElements.define("copy-text", class extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    if (!button || !navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(this.getAttribute("from")).value);
      this.querySelector("[role=status]").textContent = this.getAttribute("done");
    });
  }
});

// Says while somebody types a size what the page would say about it once it is sent. Nothing of it is kept.
customElements.define("check-typed", class extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("form");
    this.typed = () => {
      clearTimeout(this.soon);
      this.soon = setTimeout(() => this.check(), 400);
    };
    this.form.addEventListener("input", this.typed);
  }

  disconnectedCallback() {
    clearTimeout(this.soon);
    this.asked?.abort();
    this.form.removeEventListener("input", this.typed);
  }

  async check() {
    this.asked?.abort();
    const asked = (this.asked = new AbortController());
    try {
      const response = await fetch(this.getAttribute("at"), { method: "POST", body: new FormData(this.form), signal: asked.signal });
      this.textContent = response.ok ? await response.text() : "";
      this.className = this.textContent && "wrong";
    } catch {
      // Without an answer nothing is said; the page says it once it is sent.
    }
  }
});

// What was typed and not sent, because the connection was lost or somebody went away, is there again on the way back.
// It is kept in this window alone, for this page alone, and goes with the next page that comes.
const kept = "typed";
const read = () => JSON.parse(sessionStorage.getItem(kept) ?? "{}");
const fields = 'form[method="post" i] :is(input:not([type="hidden"], [type="password"], [type="radio"], [type="checkbox"]), textarea):not([readonly])';
const nameOf = (field) => [location.pathname, [...document.querySelectorAll(fields)].indexOf(field), field.name].join(" ");

document.addEventListener("input", ({ target }) => {
  if (target.matches?.(fields)) sessionStorage.setItem(kept, JSON.stringify({ ...read(), [nameOf(target)]: target.value }));
});

const giveBack = () => {
  const typed = read();
  for (const field of document.querySelectorAll(fields)) {
    if (nameOf(field) in typed && field.value === field.defaultValue) field.value = typed[nameOf(field)];
  }
};

let isBack = ["back_forward", "reload"].includes(performance.getEntriesByType("navigation")[0]?.type);
if (isBack) giveBack();
else sessionStorage.removeItem(kept);
addEventListener("popstate", () => (isBack = true));
window.Blazor?.addEventListener("enhancedload", () => {
  if (isBack) giveBack();
  isBack = false;
});

// Makes a passkey, or signs in with one: asks here for the question, the browser for the answer, and sends the form.
customElements.define("use-passkey", class extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    const kind = this.getAttribute("kind");
    if (!button || !window.PublicKeyCredential?.[kind === "create" ? "parseCreationOptionsFromJSON" : "parseRequestOptionsFromJSON"]) return;
    button.hidden = false;
    button.addEventListener("click", () => this.run(kind, {}));
    if (this.hasAttribute("offered")) this.offer();
  }

  // Among the addresses that the browser offers while one types, those of passkeys.
  async offer() {
    if (await PublicKeyCredential.isConditionalMediationAvailable?.()) this.run("get", { mediation: "conditional" });
  }

  disconnectedCallback() {
    this.waiting?.abort();
  }

  async run(kind, how) {
    const form = this.closest("form");
    this.waiting?.abort();
    const waiting = (this.waiting = new AbortController());
    try {
      const response = await fetch(this.getAttribute("question"), { method: "POST", body: new FormData(form), signal: waiting.signal });
      if (!response.ok) throw new Error(response.status);
      const json = await response.json();
      const publicKey = kind === "create" ? PublicKeyCredential.parseCreationOptionsFromJSON(json) : PublicKeyCredential.parseRequestOptionsFromJSON(json);
      const credential = await navigator.credentials[kind]({ publicKey, signal: waiting.signal, ...how });
      form.elements[this.previousElementSibling.name].value = JSON.stringify(credential);
      form.requestSubmit();
    } catch (problem) {
      if (waiting === this.waiting && !how.mediation) this.querySelector("[role=status]").textContent = this.getAttribute("failed");
    }
  }
});
