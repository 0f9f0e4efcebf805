/**
 * <file-drop><form><input type="file"><p role="status" hidden>…</p></form></file-drop>: files that are dropped anywhere on
 * the page go into the form's field, and are sent.
 */
customElements.define("file-drop", class extends HTMLElement {
  #form
  #depth = 0

  connectedCallback() {
    this.#form = this.querySelector("form")
    this.#form.addEventListener("submit", this.#busy)
    addEventListener("dragenter", this.#enter)
    addEventListener("dragleave", this.#leave)
    addEventListener("dragover", this.#over)
    addEventListener("drop", this.#drop)
  }

  disconnectedCallback() {
    removeEventListener("dragenter", this.#enter)
    removeEventListener("dragleave", this.#leave)
    removeEventListener("dragover", this.#over)
    removeEventListener("drop", this.#drop)
  }

  #holdsFiles = event => [...event.dataTransfer?.types ?? []].includes("Files")

  #mark = depth => {
    this.#depth = Math.max(depth, 0)
    this.toggleAttribute("over", this.#depth > 0)
  }

  #enter = event => { if (this.#holdsFiles(event)) this.#mark(this.#depth + 1) }

  #leave = event => { if (this.#holdsFiles(event)) this.#mark(this.#depth - 1) }

  #over = event => { if (this.#holdsFiles(event)) event.preventDefault() }

  #drop = event => {
    if (!this.#holdsFiles(event)) return
    event.preventDefault()
    this.#mark(0)
    this.#form.querySelector("input[type=file]").files = event.dataTransfer.files
    this.#form.requestSubmit()
  }

  #busy = () => {
    this.#form.setAttribute("aria-busy", "true")
    this.#form.querySelector("[role=status]").hidden = false
    this.#form.querySelector("button").disabled = true
  }
})

/** Who comes back by the browser's own arrow finds the form as it was. */
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("file-drop form")) {
    form.removeAttribute("aria-busy")
    form.querySelector("[role=status]").hidden = true
    form.querySelector("button").disabled = false
  }
})
