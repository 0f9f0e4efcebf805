/** <act-fields>: of the parts with `data-for`, only those of the chosen `act` are shown. */
customElements.define("act-fields", class extends HTMLElement {
  connectedCallback() {
    this.addEventListener("change", () => this.#show())
    this.#show()
  }

  #show() {
    const act = this.querySelector("input[name=act]:checked")?.value
    for (const part of this.querySelectorAll("[data-for]")) part.hidden = !part.dataset.for.split(" ").includes(act)
  }
})
