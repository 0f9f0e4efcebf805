/**
 * What the house tells while a page is seen. Browsers keep few connections open to one house: a page that is hidden gives its
 * own back, and hears `back` when it is seen again, to look at what it missed.
 */
export const listen = (query, handlers) => {
  let source
  const shut = () => {
    source?.close()
    source = undefined
  }
  const open = () => {
    source = new EventSource(`/workbench/live?${new URLSearchParams(query)}`)
    for (const [name, handle] of Object.entries(handlers)) source.addEventListener(name, event => handle(JSON.parse(event.data)))
  }
  const look = () => {
    if (document.hidden) return shut()
    if (source) return
    open()
    handlers.back?.()
  }
  document.addEventListener("visibilitychange", look)
  if (!document.hidden) open()
  return () => {
    document.removeEventListener("visibilitychange", look)
    shut()
  }
}
