/** <review-keys><li class="judged">…</li></review-keys>: `j` and `k` walk the reviews, `a` approves, `r` rejects, `x` picks, `z` takes back. */
customElements.define("review-keys", class extends HTMLElement {
  connectedCallback() {
    const keys = this.querySelector(".moderation__keys")
    if (keys) keys.hidden = false
    addEventListener("keydown", this.#act, true)
  }

  disconnectedCallback() {
    removeEventListener("keydown", this.#act, true)
  }

  get #all() { return [...this.querySelectorAll(".judged")] }

  #act = event => {
    const isTyping = event.target.closest?.("input:not([type=checkbox]), textarea, select")
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return
    const here = document.activeElement?.closest?.(".judged")
    const press = () => here?.querySelector(`[data-act="${event.key}"]`)
    const step = by => {
      const all = this.#all
      const next = all[Math.min(Math.max(all.indexOf(here) + by, 0), all.length - 1)]
      next?.focus()
      next?.scrollIntoView({ block: "nearest" })
    }
    const go = {
      j: () => step(1),
      k: () => step(here ? -1 : 1),
      a: () => press()?.click(),
      r: () => press()?.click(),
      x: () => here?.querySelector("[name=pick]")?.click(),
      z: () => document.querySelector("#undo-reviews")?.click(),
    }[event.key]
    if (!go) return
    event.preventDefault()
    event.stopPropagation()
    go()
  }
})
