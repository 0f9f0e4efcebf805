/** Rows of cells as spreadsheets copy them: tabs between cells, lines between rows, quotation marks where needed. */
const quoted = text => /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** Rows as a text. */
export const print = rows => rows.map(row => row.map(quoted).join("\t")).join("\n")

/** Whether a text is more than one cell. */
export const isBlock = text => /[\t\n]/.test(text.replace(/\r?\n$/, ""))

/** How many rows and columns a text has, at most. */
export const size = text => {
  let [rows, columns, widest, inside] = [1, 1, 1, false]
  for (const letter of text.replace(/\r?\n$/, "")) {
    if (letter === '"') inside = !inside
    if (inside) continue
    if (letter === "\t") widest = Math.max(widest, ++columns)
    if (letter === "\n") { rows++; columns = 1 }
  }
  return { rows, columns: widest }
}
