/** <size-picker>: shows the note of the chosen size (`[data-sku]`), and remembers the size for the next product. */
customElements.define("size-picker", class extends HTMLElement {
  connectedCallback() {
    this.addEventListener("change", () => this.#show())
    this.#show()
  }

  #show() {
    const chosen = this.querySelector("input:checked")?.value
    for (const note of this.querySelectorAll("[data-sku]")) note.hidden = note.dataset.sku !== chosen
  }
})
