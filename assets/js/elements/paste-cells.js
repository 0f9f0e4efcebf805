/**
 * <paste-cells><table>…</table></paste-cells>: a block of a spreadsheet that is pasted into a cell fills the cells right of it and
 * below; arrow keys and Enter go up and down a column. What the table has no cells for is left alone.
 */
const parse = text => text.replace(/\r?\n$/, "").split(/\r?\n/).map(line => line.split("\t"))
const cellsOf = row => [...row.querySelectorAll("td input:not([type=hidden], [type=checkbox]), td select")]

customElements.define("paste-cells", class extends HTMLElement {
  connectedCallback() {
    this.addEventListener("paste", event => this.#paste(event))
    this.addEventListener("keydown", event => this.#walk(event))
  }

  get #rows() { return [...this.querySelectorAll("tbody tr")].map(cellsOf) }

  #place(cell) {
    const rows = this.#rows
    const row = rows.findIndex(cells => cells.includes(cell))
    return { rows, row, column: rows[row]?.indexOf(cell) }
  }

  #paste(event) {
    const block = parse(event.clipboardData.getData("text/plain"))
    if (!event.target.matches("td input") || block.length < 2 && (block[0]?.length ?? 0) < 2) return
    event.preventDefault()
    const { rows, row, column } = this.#place(event.target)
    block.forEach((line, down) => line.forEach((text, right) => {
      const cell = rows[row + down]?.[column + right]
      if (!cell || cell.readOnly || cell.disabled) return
      cell.value = text.trim()
      cell.dispatchEvent(new Event("input", { bubbles: true }))
    }))
  }

  #walk(event) {
    const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key]
    if (!step || !event.target.matches("td input") || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const { rows, row, column } = this.#place(event.target)
    const next = rows[row + step]?.[column]
    next?.focus()
    next?.select?.()
  }
})
