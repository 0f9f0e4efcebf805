/** Keys of the workbench: `/` and Ctrl K go to the search, Ctrl S saves, `a` goes to approval, `e` to the first field, `?` to the list of them. */
const isTyping = target => target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select")

addEventListener("keydown", event => {
  const command = event.ctrlKey || event.metaKey
  const go = selector => {
    const target = document.querySelector(selector)
    if (!target) return
    target.focus()
    event.preventDefault()
  }
  if (command && event.key === "k") return go("#search")
  if (command && event.key === "s") {
    const form = document.querySelector("#fields")
    if (!form) return
    event.preventDefault()
    form.requestSubmit(form.querySelector("button[value=save]"))
    return
  }
  if (command || event.altKey || isTyping(event.target)) return
  if (event.key === "?") location.assign("/workbench/keys")
  if (event.key === "/") go("#search")
  if (event.key === "e") go("#fields :is(input:not([type=hidden]), textarea, select)")
  if (event.key === "a") go("[data-key=a]")
})

/** A page that was typed into asks before it is left. */
let isChanged = false
addEventListener("input", event => { if (event.target.closest("#fields")) isChanged = true })
addEventListener("submit", () => { isChanged = false })
addEventListener("kept", () => { isChanged = false })
addEventListener("beforeunload", event => { if (isChanged) event.preventDefault() })
