import { listen } from "../lib/live.js"

/** <live-page>: shows its part of the page anew when the index knows more, unless someone is at a field or a text in it. */
customElements.define("live-page", class extends HTMLElement {
  #deafen
  #wait

  connectedCallback() {
    this.#deafen = listen({}, {
      index: () => {
        clearTimeout(this.#wait)
        this.#wait = setTimeout(() => this.#refresh(), 1_000)
      },
      back: () => this.#refresh(),
    })
  }

  disconnectedCallback() {
    this.#deafen()
    clearTimeout(this.#wait)
  }

  async #refresh() {
    const isBusy = this.contains(document.activeElement) || String(getSelection()) !== "" || this.querySelector("details[open]")
    if (isBusy || document.hidden) return
    const answer = await fetch(location.href)
    if (!answer.ok) return
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("live-page")
    if (fresh) this.replaceChildren(...fresh.childNodes)
  }
})
