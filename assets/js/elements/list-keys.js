/** <list-keys><table>…</table></list-keys>: `j` and `k` walk its rows, Enter opens the one that is marked. */
customElements.define("list-keys", class extends HTMLElement {
  connectedCallback() {
    addEventListener("keydown", this.#walk)
  }

  disconnectedCallback() {
    removeEventListener("keydown", this.#walk)
  }

  #walk = event => {
    const isTyping = event.target.closest?.("input:not([type=checkbox]), textarea, select")
    const step = { j: 1, k: -1 }[event.key]
    if (isTyping || !step || event.ctrlKey || event.metaKey || event.altKey) return
    const links = [...this.querySelectorAll("tbody th a")]
    const here = links.indexOf(document.activeElement)
    const next = links[Math.min(Math.max(here + step, 0), links.length - 1)]
    next?.focus()
    next?.closest("tr")?.scrollIntoView({ block: "nearest" })
    event.preventDefault()
  }
})
