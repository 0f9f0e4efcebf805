/** Draws a rectangle over `ground` from a press on, and tells which of `items` it holds as it grows. */
export function lasso(ground, press, items, tell) {
  const frame = Object.assign(document.createElement("div"), { className: "lasso" })
  const origin = ground.getBoundingClientRect()
  const [x, y] = [press.clientX - origin.left, press.clientY - origin.top]
  let isDrawn = false

  const draw = event => {
    const now = ground.getBoundingClientRect()
    const [to, down] = [event.clientX - now.left, event.clientY - now.top]
    if (!isDrawn && Math.hypot(to - x, down - y) < 5) return
    if (!isDrawn) ground.append(frame)
    isDrawn = true
    const [left, top, width, height] = [Math.min(x, to), Math.min(y, down), Math.abs(to - x), Math.abs(down - y)]
    for (const [side, size] of Object.entries({ left, top, width, height })) frame.style[side] = `${size}px`
    const area = frame.getBoundingClientRect()
    tell(items.filter(item => {
      const box = item.getBoundingClientRect()
      return box.left < area.right && box.right > area.left && box.top < area.bottom && box.bottom > area.top
    }))
  }

  const end = () => {
    frame.remove()
    removeEventListener("pointermove", draw)
    removeEventListener("pointerup", end)
    removeEventListener("pointercancel", end)
    if (!isDrawn) tell([])
  }

  addEventListener("pointermove", draw)
  addEventListener("pointerup", end)
  addEventListener("pointercancel", end)
}
