/** <live-listing>: filters, order and more tiles without a new page; the address stays one that can be shared. */
customElements.define("live-listing", class extends HTMLElement {
  #asked

  connectedCallback() {
    this.addEventListener("change", (event) => {
      const form = event.target.form
      if (form && this.contains(form)) this.#go(this.#address(form))
    })
    this.addEventListener("submit", (event) => {
      event.preventDefault()
      this.#go(this.#address(event.target))
    })
    this.addEventListener("click", (event) => {
      const link = event.target.closest("a[data-live]")
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      this.#go(link.href, link.hasAttribute("data-more"))
    })
    window.addEventListener("popstate", () => this.#go(location.href, false, true))
  }

  #address(form) {
    const filled = [...new FormData(form)].filter(([, value]) => value !== "")
    return `${form.action.split("?")[0]}?${new URLSearchParams(filled)}`.replace(/\?$/, "")
  }

  async #go(address, more = false, back = false) {
    this.#asked?.abort()
    this.#asked = new AbortController()
    const listing = this.querySelector(".listing")
    listing?.setAttribute("aria-busy", "true")
    try {
      const answer = await fetch(address, { signal: this.#asked.signal })
      const page = new DOMParser().parseFromString(await answer.text(), "text/html")
      const fresh = page.querySelector("live-listing")
      if (!fresh) return location.assign(address)
      more ? this.#append(fresh) : this.#replace(fresh)
      if (!back && !more) history.pushState(null, "", address)
    } catch (error) {
      if (error.name !== "AbortError") location.assign(address)
    }
  }

  #replace(fresh) {
    const open = [...this.querySelectorAll("details[open][data-facet]")].map((facet) => facet.dataset.facet)
    const focus = document.activeElement?.id
    this.replaceChildren(...fresh.childNodes)
    for (const name of open) this.querySelector(`details[data-facet="${name}"]`)?.setAttribute("open", "")
    if (focus) document.getElementById(focus)?.focus()
  }

  #append(fresh) {
    const tiles = [...fresh.querySelectorAll(".tiles > li")]
    this.querySelector(".tiles").append(...tiles)
    this.querySelector(".listing__more")?.replaceWith(...fresh.querySelectorAll(".listing__more"))
    this.querySelector(".listing")?.removeAttribute("aria-busy")
    tiles[0]?.querySelector("a")?.focus()
  }
})
