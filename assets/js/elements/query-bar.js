/** <query-bar><input></query-bar>: offers fields and values for the place where one types; arrows choose, Enter or Tab takes. */
const CALM = 120

customElements.define("query-bar", class extends HTMLElement {
  #input
  #list
  #found = { from: 0, to: 0, items: [] }
  #chosen = -1
  #timer
  #asked = 0

  connectedCallback() {
    this.#input = this.querySelector("input[name=q]")
    this.#list = Object.assign(document.createElement("ul"), { id: "query-offers", className: "offers", role: "listbox", hidden: true })
    this.#list.ariaLabel = this.querySelector("label").textContent
    this.append(this.#list)
    const input = this.#input
    input.role = "combobox"
    input.ariaAutoComplete = "list"
    input.ariaExpanded = "false"
    input.setAttribute("aria-controls", this.#list.id)
    input.addEventListener("input", () => this.#later())
    input.addEventListener("click", () => this.#later())
    input.addEventListener("keydown", event => this.#press(event))
    input.addEventListener("blur", () => this.#close())
    this.#list.addEventListener("pointerdown", event => {
      event.preventDefault()
      const at = [...this.#list.children].indexOf(event.target.closest("li"))
      if (at >= 0) this.#take(at)
    })
  }

  #later() {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#ask(), CALM)
  }

  async #ask() {
    const turn = ++this.#asked
    const { value, selectionStart } = this.#input
    // The server counts characters, a browser counts halves of them.
    const at = [...value.slice(0, selectionStart)].length
    const answer = await fetch(`/workbench/grid/complete?${new URLSearchParams({ q: value, at })}`)
    if (!answer.ok || turn !== this.#asked) return
    this.#found = await answer.json()
    this.#show()
  }

  #show() {
    const { items } = this.#found
    this.#chosen = -1
    this.#list.replaceChildren(...items.map((item, at) => {
      const entry = Object.assign(document.createElement("li"), { id: `query-offer-${at}`, role: "option" })
      const code = Object.assign(document.createElement("code"), { textContent: item.text.trim(), dir: "ltr" })
      entry.append(code)
      if (item.label && item.label !== item.text) entry.append(Object.assign(document.createElement("span"), { textContent: item.label }))
      return entry
    }))
    this.#list.hidden = items.length === 0
    this.#input.ariaExpanded = String(items.length > 0)
    this.#input.removeAttribute("aria-activedescendant")
  }

  #close() {
    clearTimeout(this.#timer)
    this.#asked++
    this.#list.hidden = true
    this.#input.ariaExpanded = "false"
    this.#chosen = -1
  }

  #press(event) {
    const count = this.#found.items.length
    if (this.#list.hidden) {
      if (event.key === "ArrowDown") { event.preventDefault(); this.#ask() }
      return
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) { event.preventDefault(); return this.#choose((this.#chosen + step + count) % count) }
    if (event.key === "Escape") { event.preventDefault(); return this.#close() }
    if (event.key === "Tab" && this.#chosen < 0) return this.#close()
    if ((event.key === "Enter" || event.key === "Tab") && this.#chosen >= 0) {
      event.preventDefault()
      this.#take(this.#chosen)
    }
  }

  #choose(at) {
    this.#chosen = at
    for (const [i, entry] of [...this.#list.children].entries()) entry.ariaSelected = String(i === at)
    this.#list.children[at].scrollIntoView({ block: "nearest" })
    this.#input.setAttribute("aria-activedescendant", `query-offer-${at}`)
  }

  #take(at) {
    const { from, to, items } = this.#found
    const letters = [...this.#input.value]
    const before = letters.slice(0, from).join("") + items[at].text
    this.#input.value = before + letters.slice(to).join("")
    this.#input.setSelectionRange(before.length, before.length)
    this.#close()
    if (/[:<>=]\s*$/.test(before)) this.#ask()
  }
})
