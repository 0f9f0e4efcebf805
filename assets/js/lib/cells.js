/** The cells of a table by row and column, and the way from one to another. */
export class Cells {
  #table

  constructor(table) {
    this.#table = table
  }

  /** The rows of the body. */
  get rows() {
    return [...this.#table.tBodies[0].rows]
  }

  /** The cells of a row. */
  of(row) {
    return [...row.querySelectorAll(".cell")]
  }

  /** Where a cell stands. */
  place(cell) {
    const row = cell.closest("tr")
    return { row: this.rows.indexOf(row), column: this.of(row).indexOf(cell) }
  }

  /** The cell at a place, or the nearest one. */
  at({ row, column }) {
    const rows = this.rows
    const line = rows[Math.min(Math.max(row, 0), rows.length - 1)]
    const cells = this.of(line)
    return cells[Math.min(Math.max(column, 0), cells.length - 1)]
  }

  /** The cell so many rows and columns further. */
  from(cell, rows, columns) {
    const place = this.place(cell)
    return this.at({ row: place.row + rows, column: place.column + columns })
  }

  /** The next cell in reading order, or the one before; none at the end. */
  beside(cell, step) {
    const all = this.rows.flatMap(row => this.of(row))
    return all[all.indexOf(cell) + step]
  }

  /** The cells between two, row by row. */
  between(one, other) {
    const [a, b] = [this.place(one), this.place(other)]
    const [top, bottom] = [Math.min(a.row, b.row), Math.max(a.row, b.row)]
    const [start, end] = [Math.min(a.column, b.column), Math.max(a.column, b.column)]
    return this.rows.slice(top, bottom + 1).map(row => this.of(row).slice(start, end + 1))
  }

  /** The names of so many columns from a cell on. */
  columns(cell, count) {
    const heads = [...this.#table.tHead.querySelectorAll("[data-column]")]
    const { column } = this.place(cell)
    return heads.slice(column, column + count).map(head => head.dataset.column)
  }
}
