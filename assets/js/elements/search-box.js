/** <search-box suggest="/de/search/suggest">: words that go on as one types, by arrow keys (ARIA combobox). */
customElements.define("search-box", class extends HTMLElement {
  #input
  #list
  #asked
  #wait

  connectedCallback() {
    this.#input = this.querySelector("input[type=search]")
    this.#list = document.createElement("div")
    this.#list.className = "suggestions"
    this.#list.id = `${this.#input.id}-suggestions`
    this.#list.setAttribute("role", "listbox")
    this.#list.hidden = true
    this.append(this.#list)
    this.#input.setAttribute("role", "combobox")
    this.#input.setAttribute("aria-autocomplete", "list")
    this.#input.setAttribute("aria-controls", this.#list.id)
    this.#close()
    this.#input.addEventListener("input", () => {
      clearTimeout(this.#wait)
      this.#wait = setTimeout(() => this.#ask(), 120)
    })
    this.#input.addEventListener("keydown", (event) => this.#key(event))
    this.addEventListener("focusout", (event) => this.contains(event.relatedTarget) || this.#close())
  }

  async #ask() {
    const q = this.#input.value.trim()
    this.#asked?.abort()
    if (!q) return this.#close()
    this.#asked = new AbortController()
    try {
      const answer = await fetch(`${this.getAttribute("suggest")}?q=${encodeURIComponent(q)}`, { signal: this.#asked.signal })
      if (answer.ok) this.#show(await answer.json())
    } catch (error) {
      if (error.name !== "AbortError") this.#close()
    }
  }

  #show(items) {
    this.#list.replaceChildren(...items.map((item, i) => {
      const option = document.createElement("a")
      option.setAttribute("role", "option")
      option.id = `${this.#list.id}-${i}`
      option.tabIndex = -1
      option.href = item.href
      option.textContent = item.text
      option.dir = "auto"
      if (item.kind) option.dataset.kind = item.kind
      return option
    }))
    this.#list.hidden = items.length === 0
    this.#input.setAttribute("aria-expanded", String(items.length > 0))
  }

  #close() {
    this.#list.hidden = true
    this.#input.setAttribute("aria-expanded", "false")
    this.#input.removeAttribute("aria-activedescendant")
  }

  #key(event) {
    const options = [...this.#list.children]
    const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true")
    const move = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key]
    if (event.key === "Escape") return this.#close()
    if (event.key === "Enter" && at >= 0 && !this.#list.hidden) {
      event.preventDefault()
      return options[at].click()
    }
    if (move === undefined || options.length === 0) return
    event.preventDefault()
    options[at]?.removeAttribute("aria-selected")
    const next = options[(move + options.length) % options.length]
    next.setAttribute("aria-selected", "true")
    this.#input.setAttribute("aria-activedescendant", next.id)
  }
})
