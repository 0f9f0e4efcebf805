/** <product-pick><label>…</label><input></product-pick>: codes of products that are meant, as one types. */
const PAUSE = 150
let count = 0

customElements.define("product-pick", class extends HTMLElement {
  #list
  #input
  #wait
  #asked

  connectedCallback() {
    if (this.#list) return
    this.#input = this.querySelector("input")
    this.#list = document.createElement("datalist")
    this.#list.id = `products-${++count}`
    this.append(this.#list)
    this.#input.setAttribute("list", this.#list.id)
    this.#input.addEventListener("input", () => {
      clearTimeout(this.#wait)
      this.#wait = setTimeout(() => this.#ask(), PAUSE)
    })
  }

  async #ask() {
    const q = this.#input.value.trim()
    this.#asked?.abort()
    if (!q) return
    this.#asked = new AbortController()
    try {
      const answer = await fetch(`/workbench/find?q=${encodeURIComponent(q)}`, { signal: this.#asked.signal })
      if (answer.ok) this.#show((await answer.json()).filter(item => item.kind === "product"))
    } catch { /* Who knows the code types it. */ }
  }

  #show(items) {
    this.#list.replaceChildren(...items.map(item => {
      const code = decodeURIComponent(item.href.split("/").pop())
      return Object.assign(document.createElement("option"), { value: code, label: item.text })
    }))
  }
})
