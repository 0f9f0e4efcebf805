import { listen } from "../lib/live.js"

/** <live-preview data-code="…">: shows the page anew when its product or style is changed, and stays where one was reading. */
customElements.define("live-preview", class extends HTMLElement {
  #deafen

  connectedCallback() {
    const refresh = () => this.#refresh()
    this.#deafen = listen({ kind: "product", code: this.dataset.code }, { change: refresh, back: refresh })
  }

  disconnectedCallback() {
    this.#deafen()
  }

  async #refresh() {
    const answer = await fetch(location.href)
    if (!answer.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    const [here, fresh] = [document.querySelector("main"), page.querySelector("main")]
    if (!here || !fresh) return location.reload()
    const top = scrollY
    for (const part of [...here.children]) if (part !== this && part.tagName !== "SCRIPT") part.remove()
    here.append(...[...fresh.children].filter(part => !["LIVE-PREVIEW", "SCRIPT"].includes(part.tagName)))
    scrollTo(0, top)
  }
})
