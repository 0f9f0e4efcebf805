/** What is typed into while a cell is edited. */
import { options } from "./cell-record.js"

/** The field of a cell, filled with what it holds. */
export async function fieldOf(cell, typed) {
  const { control, value } = cell.dataset
  const field = document.createElement(control === "select" ? "select" : control === "area" ? "textarea" : "input")
  field.className = "cell__field"
  field.dir = "auto"
  if (control === "date") field.type = "date"
  if (control === "number") field.inputMode = "decimal"
  if (control === "select") {
    const none = cell.closest("edit-grid").dataset.none
    const all = [["", none], ...(await options(cell)).options]
    field.append(...all.map(([code, label]) => new Option(label, code, false, code === value)))
  } else {
    field.value = typed ?? value
  }
  field.setAttribute("aria-label", cell.closest("table").tHead.querySelectorAll("[data-column]")[
    [...cell.closest("tr").querySelectorAll(".cell")].indexOf(cell)]?.textContent ?? "")
  return field
}
