/** <column-order><ul><li>…</li></ul></column-order>: the entries of a list are dragged into another order. */
customElements.define("column-order", class extends HTMLElement {
  connectedCallback() {
    let held
    for (const entry of this.querySelectorAll("li")) entry.draggable = true
    this.addEventListener("dragstart", event => { held = event.target.closest("li") })
    this.addEventListener("dragover", event => {
      const over = event.target.closest("li")
      if (!held || !over || over === held) return
      event.preventDefault()
      const isBelow = event.clientY > over.getBoundingClientRect().top + over.offsetHeight / 2
      over[isBelow ? "after" : "before"](held)
    })
    this.addEventListener("dragend", () => { held = undefined })
  }
})
