/**
 * <edit-grid data-token="…"><table>…</table></edit-grid>: cells are walked with the arrows, typed into, cleared, undone with
 * Ctrl Z, copied to and pasted from spreadsheets. Each cell is saved by itself; where somebody else was faster, both are shown.
 */
import { Cells } from "../lib/cells.js"
import { fieldOf } from "../lib/cell-field.js"
import { now, save, show } from "../lib/cell-record.js"
import { isBlock, print, size } from "../lib/tsv.js"
import { settle } from "../lib/conflict.js"

customElements.define("edit-grid", class extends HTMLElement {
  #cells
  #anchor
  #done = []
  #isOpening = false

  connectedCallback() {
    const table = this.querySelector("table")
    this.#cells = new Cells(table)
    table.setAttribute("role", "grid")
    for (const cell of table.querySelectorAll(".cell")) {
      cell.tabIndex = -1
      cell.setAttribute("role", "gridcell")
      if (!("may" in cell.dataset)) cell.setAttribute("aria-readonly", "true")
    }
    const first = table.querySelector(".cell")
    if (first) first.tabIndex = 0
    this.addEventListener("keydown", this.#press)
    this.addEventListener("pointerdown", event => this.#point(event))
    this.addEventListener("dblclick", event => this.#edit(event.target.closest(".cell")))
    this.addEventListener("focusin", event => this.#enter(event.target))
    document.addEventListener("copy", this.#copy)
    document.addEventListener("paste", this.#paste)
  }

  disconnectedCallback() {
    document.removeEventListener("copy", this.#copy)
    document.removeEventListener("paste", this.#paste)
  }

  get #here() {
    const cell = document.activeElement
    return cell?.matches(".cell") && this.contains(cell) ? cell : null
  }

  #enter(cell) {
    if (!cell.matches?.(".cell")) return
    this.querySelectorAll(".cell[tabindex='0']").forEach(other => { other.tabIndex = -1 })
    cell.tabIndex = 0
  }

  #point(event) {
    const cell = event.target.closest(".cell")
    if (!cell || event.target.closest("input, select, textarea, a, button")) return
    if (!event.shiftKey) this.#anchor = cell
    cell.focus()
    this.#mark(cell)
    if (event.shiftKey) event.preventDefault()
  }

  /** Marks what is chosen between the anchor and a cell. */
  #mark(cell) {
    this.querySelectorAll(".cell--picked").forEach(other => other.classList.remove("cell--picked"))
    const block = this.#cells.between(this.#anchor ?? cell, cell)
    if (block.flat().length > 1) block.flat().forEach(other => other.classList.add("cell--picked"))
  }

  #go(cell, isRange) {
    if (!cell) return
    if (!isRange) this.#anchor = cell
    cell.focus()
    cell.scrollIntoView({ block: "nearest", inline: "nearest" })
    this.#mark(cell)
  }

  #press = event => {
    const cell = event.target.closest(".cell")
    if (!cell || event.target !== cell) return
    const command = event.ctrlKey || event.metaKey
    const forward = getComputedStyle(this).direction === "rtl" ? -1 : 1
    const ways = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -forward], ArrowRight: [0, forward] }
    const way = ways[event.key]
    const taken = () => { event.preventDefault(); event.stopPropagation() }
    if (command && event.key.toLowerCase() === "z") { taken(); return this.#undo() }
    if (command || event.altKey) return
    if (way) { taken(); return this.#go(this.#cells.from(cell, ...way), event.shiftKey) }
    if (event.key === "Home" || event.key === "End") {
      taken()
      return this.#go(this.#cells.from(cell, 0, event.key === "Home" ? -1e4 : 1e4), event.shiftKey)
    }
    if (event.key === "Enter" || event.key === "F2") { taken(); return this.#edit(cell) }
    if (event.key === "Delete" || event.key === "Backspace") { taken(); return this.#write(cell, { text: "" }) }
    if (event.key.length === 1 && "may" in cell.dataset) { taken(); this.#edit(cell, event.key) }
  }

  async #edit(cell, typed) {
    if (!cell || !("may" in cell.dataset) || cell.querySelector(".cell__field") || this.#isOpening) return
    this.#isOpening = true
    const field = await fieldOf(cell, cell.dataset.control === "select" ? undefined : typed)
    this.#isOpening = false
    cell.classList.add("cell--open")
    cell.append(field)
    field.focus()
    if (typed === undefined) field.select?.()
    const before = cell.dataset.value
    let isOver = false
    const end = async (keeps, next) => {
      if (isOver) return
      isOver = true
      const text = field.value
      field.remove()
      cell.classList.remove("cell--open")
      if (next !== undefined) this.#go(next ?? cell)
      if (keeps && text !== before) await this.#write(cell, { text })
    }
    field.addEventListener("keydown", event => {
      event.stopPropagation()
      const isLine = !(cell.dataset.control === "area" && event.shiftKey)
      if (event.key === "Escape") { event.preventDefault(); end(false, cell) }
      if (event.key === "Enter" && isLine) { event.preventDefault(); end(true, this.#cells.from(cell, 1, 0)) }
      if (event.key === "Tab") { event.preventDefault(); end(true, this.#cells.beside(cell, event.shiftKey ? -1 : 1) ?? cell) }
    })
    field.addEventListener("blur", () => end(true))
    if (cell.dataset.control === "select") field.addEventListener("change", () => end(true, cell))
  }

  async #write(cell, change, revision, isUndo) {
    if (!("may" in cell.dataset)) return
    const { value, level } = cell.dataset
    cell.setAttribute("aria-busy", "true")
    const kept = await save(cell, this.dataset.token, change, revision)
    cell.removeAttribute("aria-busy")
    if (kept.ok) {
      show(cell, kept)
      if (!isUndo) this.#done.push({ cell, value, level })
      return this.#tell(isUndo ? this.dataset.undone : this.dataset.saved)
    }
    if (kept.status === 412) return this.#meet(cell, change)
    const reason = kept.errors?.[0] ?? { reason: kept.title }
    this.#tell([reason.reason ?? this.dataset.failed, reason.fix].filter(Boolean).join(" "), true)
    cell.classList.add("cell--wrong")
    cell.addEventListener("focus", () => cell.classList.remove("cell--wrong"), { once: true })
  }

  /** Somebody else was faster: both are shown. */
  async #meet(cell, change) {
    const theirs = await now(cell)
    const keeps = await settle(this.dataset, theirs.text, change.text ?? "")
    if (keeps === "mine") return this.#write(cell, change, theirs.revision)
    show(cell, theirs)
    cell.focus()
  }

  async #undo() {
    const last = this.#done.pop()
    if (!last) return this.#tell(this.dataset.nothing)
    this.#go(last.cell)
    await this.#write(last.cell, last.level === "own" ? { text: last.value } : { inherit: "yes" }, undefined, true)
  }

  #copy = event => {
    const cell = this.#here
    if (!cell || String(getSelection())) return
    const block = this.#cells.between(this.#anchor ?? cell, cell)
    event.clipboardData.setData("text/plain", print(block.map(row => row.map(one => one.dataset.value ?? ""))))
    event.preventDefault()
    this.#tell(this.dataset.copied)
  }

  #paste = event => {
    const cell = this.#here
    if (!cell) return
    const text = event.clipboardData.getData("text/plain")
    event.preventDefault()
    if (!isBlock(text) || this.dataset.of !== "products") return this.#write(cell, { text: text.replace(/\r?\n$/, "") })
    const { rows, columns } = size(text)
    const first = this.#cells.place(cell).row
    const codes = this.#cells.rows.slice(first, first + rows).map(row => row.dataset.code)
    this.#send("/workbench/grid/paste", {
      form_token: this.dataset.token, codes: codes.join("\n"), columns: this.#cells.columns(cell, columns).join(","), block: text,
    })
  }

  /** Leaves for the plan that a form makes. */
  #send(action, fields) {
    const form = Object.assign(document.createElement("form"), { method: "post", action, hidden: true })
    for (const [name, value] of Object.entries(fields)) {
      const field = Object.assign(document.createElement("textarea"), { name })
      field.value = value
      form.append(field)
    }
    document.body.append(form)
    form.requestSubmit()
  }

  #tell(text, isWrong) {
    const told = this.querySelector(".grid__told")
    told.textContent = text
    told.classList.toggle("grid__told--wrong", Boolean(isWrong))
  }
})
