/** Two who wrote the same: what is theirs and what is yours stand side by side, and one is taken. */
const line = (label, text) => {
  const part = document.createElement("p")
  const head = Object.assign(document.createElement("strong"), { textContent: label })
  const said = Object.assign(document.createElement("span"), { textContent: text, dir: "auto" })
  part.append(head, document.createElement("br"), said)
  return part
}

/** Asks which to keep: `mine` or `theirs`. */
export function settle(words, theirs, mine) {
  const dialog = Object.assign(document.createElement("dialog"), { className: "dialog conflict" })
  const button = (text, value, kind) =>
    Object.assign(document.createElement("button"), { className: `button ${kind}`, textContent: text, value })
  const form = Object.assign(document.createElement("form"), { method: "dialog", className: "row" })
  form.append(button(words.keep, "mine", "button--primary"), button(words.take, "theirs", ""))
  dialog.append(line(words.theirs, theirs), line(words.yours, mine), form)
  document.body.append(dialog)
  dialog.showModal()
  return new Promise(done => dialog.addEventListener("close", () => {
    dialog.remove()
    done(dialog.returnValue || "theirs")
  }))
}
