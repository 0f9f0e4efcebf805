/**
 * <category-tree movable>: a tree that opens and closes, is walked by arrow keys, and whose branches are dragged before, into or
 * after another, or moved with Alt and the arrows. The server says what a move would change, in the tree's dialog; nothing
 * moves before somebody says so.
 */
const kept = "closed categories"
const lineOf = branch => branch.querySelector(":scope > .branch__line")
const linkOf = branch => branch.querySelector(":scope > .branch__line .branch__link")
const isBranch = element => element?.classList.contains("branch")

customElements.define("category-tree", class extends HTMLElement {
  #dragged
  #closed = new Set()

  connectedCallback() {
    try { this.#closed = new Set(JSON.parse(sessionStorage.getItem(kept)) ?? []) } catch { /* Nothing is kept where nothing may be. */ }
    this.querySelector(".category-tree__keys").hidden = false
    for (const fold of this.querySelectorAll(".branch__fold")) {
      fold.hidden = false
      const branch = fold.closest(".branch")
      this.#open(branch, !this.#closed.has(branch.dataset.code) || Boolean(branch.querySelector(".branch--found")))
    }
    this.addEventListener("click", event => {
      const fold = event.target.closest(".branch__fold")
      if (fold) this.#open(fold.closest(".branch"), fold.getAttribute("aria-expanded") !== "true")
      if (event.target.closest("[data-close]")) this.#dialog.close()
    })
    this.addEventListener("keydown", event => this.#walk(event))
    if (this.hasAttribute("movable")) this.#drag()
  }

  get #dialog() { return this.querySelector("dialog") }

  #open(branch, isOpen) {
    lineOf(branch).querySelector(".branch__fold")?.setAttribute("aria-expanded", isOpen)
    const below = branch.querySelector(":scope > .branches")
    if (below) below.hidden = !isOpen
    isOpen ? this.#closed.delete(branch.dataset.code) : this.#closed.add(branch.dataset.code)
    try { sessionStorage.setItem(kept, JSON.stringify([...this.#closed])) } catch { /* It is open again next time. */ }
  }

  #parentOf(branch) {
    const above = branch.parentElement.closest(".branch")
    return isBranch(above) ? above : null
  }

  #walk(event) {
    const branch = event.target.closest(".branch")
    if (!branch || !event.target.matches(".branch__link, .branch__fold") || event.ctrlKey || event.metaKey) return
    const isMirrored = getComputedStyle(this).direction === "rtl"
    const turned = { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" }
    const key = isMirrored ? turned[event.key] ?? event.key : event.key
    if (event.altKey) return this.#step(event, branch, key)
    const shown = [...this.querySelectorAll(".branch__link")].filter(link => link.checkVisibility())
    const at = shown.indexOf(linkOf(branch))
    const below = branch.querySelector(":scope > .branches")
    const go = {
      ArrowDown: () => shown[at + 1], j: () => shown[at + 1],
      ArrowUp: () => shown[at - 1], k: () => shown[at - 1],
      Home: () => shown[0],
      End: () => shown.at(-1),
      ArrowRight: () => below?.hidden ? this.#open(branch, true) : below && linkOf(below.firstElementChild),
      ArrowLeft: () => {
        if (below && !below.hidden) return this.#open(branch, false)
        const above = this.#parentOf(branch)
        return above && linkOf(above)
      },
    }[key]
    if (!go) return
    event.preventDefault()
    go()?.focus()
  }

  /** Alt and an arrow: one place up or down, into the sibling above, out of the parent. */
  #step(event, branch, key) {
    if (!this.hasAttribute("movable")) return
    const [before, after, above] = [branch.previousElementSibling, branch.nextElementSibling, this.#parentOf(branch)]
    const go = {
      ArrowUp: () => before && this.#ask(branch, above, before),
      ArrowDown: () => after && this.#ask(branch, above, after.nextElementSibling),
      ArrowRight: () => before && this.#ask(branch, before, null),
      ArrowLeft: () => above && this.#ask(branch, this.#parentOf(above), above.nextElementSibling),
    }[key]
    if (!go) return
    event.preventDefault()
    go()
  }

  #drag() {
    for (const line of this.querySelectorAll(".branch__line")) line.draggable = true
    this.addEventListener("dragstart", event => {
      this.#dragged = event.target.closest(".branch")
      event.dataTransfer.effectAllowed = "move"
      event.dataTransfer.setData("text/plain", this.#dragged.dataset.code)
      this.#dragged.classList.add("branch--dragged")
    })
    this.addEventListener("dragover", event => {
      const target = event.target.closest(".branch")
      this.#unmark()
      if (!target || !this.#dragged || this.#dragged.contains(target)) return
      event.preventDefault()
      lineOf(target).dataset.drop = this.#zone(target, event.clientY)
    })
    this.addEventListener("drop", event => {
      const target = event.target.closest(".branch")
      if (!target || !this.#dragged || this.#dragged.contains(target)) return
      event.preventDefault()
      this.#dropped(target, this.#zone(target, event.clientY))
    })
    this.addEventListener("dragend", () => {
      this.#unmark()
      this.#dragged?.classList.remove("branch--dragged")
      this.#dragged = undefined
    })
  }

  #unmark() {
    for (const line of this.querySelectorAll("[data-drop]")) delete line.dataset.drop
  }

  #zone(target, y) {
    const box = lineOf(target).getBoundingClientRect()
    const part = (y - box.top) / box.height
    return part < .3 ? "before" : part > .7 ? "after" : "into"
  }

  #dropped(target, zone) {
    const branch = this.#dragged
    let next = target.nextElementSibling
    if (next === branch) next = branch.nextElementSibling
    if (zone === "into") this.#ask(branch, target, null)
    else this.#ask(branch, this.#parentOf(target), zone === "before" ? target : next)
  }

  /** What the server says of it, in the dialog; without an answer the page itself. */
  async #ask(branch, parent, before) {
    const query = new URLSearchParams({ parent: parent?.dataset.code ?? "", before: before?.dataset.code ?? "" })
    const address = `${branch.dataset.href}/move?${query}`
    const answer = await fetch(address, { headers: { accept: "text/html" } }).catch(() => null)
    const page = answer && new DOMParser().parseFromString(await answer.text(), "text/html")
    const told = page?.querySelector("#moving")
    if (!told) return location.assign(address)
    const title = Object.assign(document.createElement("h2"), { textContent: told.dataset.title, className: "moving-dialog__title" })
    title.dir = "auto"
    told.querySelector(".moving__choose")?.remove()
    const cancel = told.querySelector("a.button--quiet")
    const close = Object.assign(document.createElement("button"), { type: "button", className: "button button--quiet", textContent: cancel?.textContent ?? "×" })
    close.dataset.close = ""
    cancel ? cancel.replaceWith(close) : told.append(close)
    this.#dialog.replaceChildren(title, ...told.children)
    this.#dialog.showModal()
    this.#dialog.querySelector("button.button--accent")?.focus()
    this.#dialog.addEventListener("close", () => linkOf(branch)?.focus(), { once: true })
  }
})
