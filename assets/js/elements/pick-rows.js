/** <pick-rows><table>…</table></pick-rows>: ticks rows: one, a range with Shift, all of the page; and tells how many. */
customElements.define("pick-rows", class extends HTMLElement {
  #last

  connectedCallback() {
    const all = this.querySelector("[data-all]")
    if (all) all.hidden = false
    this.addEventListener("click", event => this.#tick(event))
    all?.addEventListener("change", () => {
      this.#boxes.forEach(box => { box.checked = all.checked })
      this.#count()
    })
    this.addEventListener("change", () => this.#count())
    addEventListener("pageshow", () => this.#count())
    this.#count()
  }

  get #boxes() {
    return [...this.querySelectorAll("tbody .grid__tick input")]
  }

  #tick(event) {
    const box = event.target.closest("tbody .grid__tick input")
    if (!box) return
    const boxes = this.#boxes
    if (event.shiftKey && this.#last) {
      const [from, to] = [boxes.indexOf(this.#last), boxes.indexOf(box)].sort((a, b) => a - b)
      boxes.slice(from, to + 1).forEach(other => { other.checked = box.checked })
    }
    this.#last = box
    this.#count()
  }

  #count() {
    const boxes = this.#boxes
    const ticked = boxes.filter(box => box.checked)
    boxes.forEach(box => box.closest("tr").classList.toggle("is-picked", box.checked))
    const all = this.querySelector("[data-all]")
    if (all) {
      all.checked = ticked.length > 0 && ticked.length === boxes.length
      all.indeterminate = ticked.length > 0 && !all.checked
    }
    const button = document.querySelector("[data-some]")
    if (!button) return
    button.disabled = ticked.length === 0
    const count = button.querySelector("[data-count]")
    count.hidden = ticked.length === 0
    count.textContent = ticked.length.toLocaleString(document.documentElement.lang)
  }
})
