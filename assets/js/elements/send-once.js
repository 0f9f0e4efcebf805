/** A form that is on its way is not sent a second time by an impatient click; after a while it may be tried again. */
const PATIENCE = 8000

addEventListener("submit", event => {
  const form = event.target
  if (event.defaultPrevented || form.method !== "post") return
  if (form.dataset.sent) return event.preventDefault()
  form.dataset.sent = "yes"
  setTimeout(() => { delete form.dataset.sent }, PATIENCE)
})

/* Whoever comes back by the browser's own way finds a form that can be sent. */
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent
})
