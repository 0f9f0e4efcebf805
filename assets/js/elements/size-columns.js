/** <size-columns><table>…</table></size-columns>: columns are drawn wider and narrower, by hand or with the arrows; it is kept. */
const NARROWEST = 64
const WIDEST = 900

customElements.define("size-columns", class extends HTMLElement {
  connectedCallback() {
    for (const head of this.querySelectorAll("th[data-column]")) {
      if (head.dataset.width) this.#size(head, Number(head.dataset.width))
      head.append(this.#handle(head))
    }
  }

  #handle(head) {
    const handle = Object.assign(document.createElement("span"), { className: "grid__handle", tabIndex: 0, role: "separator" })
    handle.ariaOrientation = "vertical"
    handle.ariaLabel = head.textContent.trim()
    handle.ariaValueMin = NARROWEST
    handle.ariaValueMax = WIDEST
    handle.ariaValueNow = head.offsetWidth
    handle.addEventListener("pointerdown", event => this.#draw(head, handle, event))
    handle.addEventListener("keydown", event => {
      const step = { ArrowLeft: -16, ArrowRight: 16 }[event.key]
      if (!step) return
      event.preventDefault()
      event.stopPropagation()
      this.#size(head, head.offsetWidth + step * this.#forward)
      this.#keep()
    })
    return handle
  }

  get #forward() {
    return getComputedStyle(this).direction === "rtl" ? -1 : 1
  }

  #draw(head, handle, start) {
    start.preventDefault()
    const width = head.offsetWidth
    handle.setPointerCapture(start.pointerId)
    const move = event => this.#size(head, width + (event.clientX - start.clientX) * this.#forward)
    handle.addEventListener("pointermove", move)
    handle.addEventListener("pointerup", () => {
      handle.removeEventListener("pointermove", move)
      this.#keep()
    }, { once: true })
  }

  #size(head, width) {
    const wide = Math.round(Math.min(Math.max(width, NARROWEST), WIDEST))
    head.dataset.width = wide
    const handle = head.querySelector(".grid__handle")
    if (handle) handle.ariaValueNow = wide
    head.style.inlineSize = head.style.minInlineSize = `${wide}px`
    const at = [...head.parentElement.children].indexOf(head)
    for (const row of this.querySelectorAll("tbody tr")) row.children[at].style.maxInlineSize = `${wide}px`
  }

  #keep() {
    const form = document.querySelector("#columns")
    if (!form) return
    const said = new URLSearchParams([["form_token", form.elements.form_token.value], ["here", "/workbench/products"], ["of", form.elements.of.value], ["quietly", "yes"]])
    if (form.elements.view) said.append("view", form.elements.view.value)
    for (const head of this.querySelectorAll("th[data-column]")) {
      said.append("column", head.dataset.column)
      if (head.dataset.width) said.append(`width.${head.dataset.column}`, head.dataset.width)
    }
    fetch(form.action, { method: "POST", body: said })
  }
})
