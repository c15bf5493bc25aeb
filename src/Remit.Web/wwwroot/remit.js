// Small elements that help where scripts run; each page works without them.

// Opens the browser's way to print as soon as the page is there.
customElements.define("print-now", class extends HTMLElement {
  connectedCallback() {
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
