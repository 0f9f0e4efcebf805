import { PHOTOS } from "./product-shelf.js"
import { lasso } from "../lib/lasso.js"

/**
 * <photo-wall><form id="hang"><ul class="wall">…</ul><div class="hangbar">…</div></form></photo-wall>: prints are chosen by
 * click, shift, ctrl, lasso and arrows; 1 to 9 and 0 hang what is chosen at that position of the product; a double click, Enter
 * or the name opens one. Prints are dragged onto the shelf. What was done shows in place.
 *
 * Words come along as `data-*`: chosen, no-product.
 */
customElements.define("photo-wall", class extends HTMLElement {
  #anchor

  connectedCallback() {
    if (!this.#form.querySelector("[name=photo]")) return
    this.addEventListener("click", this.#click)
    this.addEventListener("dblclick", this.#open)
    this.addEventListener("change", this.#tell)
    this.addEventListener("keydown", this.#key)
    this.addEventListener("dragstart", this.#drag)
    this.addEventListener("submit", this.#submit)
    addEventListener("hang", this.#dropped)
    addEventListener("product", this.#product)
    addEventListener("arrived", this.#arrived)
    this.addEventListener("pointerdown", event => this.#lasso(event))
    this.#prepare()
  }

  disconnectedCallback() {
    removeEventListener("hang", this.#dropped)
    removeEventListener("product", this.#product)
    removeEventListener("arrived", this.#arrived)
  }

  get #form() { return this.querySelector("form") }
  get #wall() { return this.querySelector(".wall") }
  get #prints() { return [...this.querySelectorAll(".print")] }
  get #chosen() { return this.#prints.filter(print => this.#box(print).checked) }
  #box(print) { return print.querySelector("[name=photo]") }

  #prepare() {
    for (const print of this.#prints) print.querySelector(".print__photo").draggable = true
    this.#anchor = null
    this.#tell()
  }

  #tell = () => {
    const count = this.#chosen.length
    const said = this.querySelector("[data-count]")
    if (said) said.textContent = count ? `${this.dataset.chosen} ${new Intl.NumberFormat(document.documentElement.lang).format(count)}` : ""
  }

  #choose(prints, isAdded) {
    for (const print of this.#prints) this.#box(print).checked = prints.includes(print) || isAdded && this.#box(print).checked
    this.#tell()
  }

  /** From the last one that was chosen by itself to this one. */
  #upTo(print, isAdded) {
    const all = this.#prints
    const [from, to] = [all.indexOf(this.#anchor ?? print), all.indexOf(print)].sort((a, b) => a - b)
    this.#choose(all.slice(Math.max(from, 0), to + 1), isAdded)
  }

  #click = event => {
    const print = event.target.closest(".print")
    if (!print || !event.target.closest(".print__photo")) {
      if (print && event.target.matches("[name=photo]")) event.shiftKey ? this.#upTo(print, true) : this.#anchor = print
      return
    }
    event.preventDefault()
    if (event.shiftKey) return this.#upTo(print, event.ctrlKey || event.metaKey)
    this.#anchor = print
    if (event.ctrlKey || event.metaKey) this.#box(print).click()
    else this.#choose(this.#chosen.length === 1 && this.#box(print).checked ? [] : [print])
  }

  #open = event => {
    const link = event.target.closest(".print__photo")
    if (link) location.assign(link.href)
  }

  #key = event => {
    const link = event.target.closest(".print__photo")
    if (!link || event.altKey) return
    const print = link.closest(".print")
    const digit = /^[0-9]$/.test(event.key) && !event.ctrlKey && !event.metaKey
    if (digit) return event.preventDefault(), this.#place(event.key === "0" ? "10" : event.key, print)
    if (event.key === " ") return event.preventDefault(), this.#anchor = print, this.#box(print).click()
    if (event.key === "Escape") return this.#choose([])
    if (event.key === "a" && (event.ctrlKey || event.metaKey)) return event.preventDefault(), this.#choose(this.#prints)
    const next = this.#beside(print, event.key)
    if (!next) return
    event.preventDefault()
    this.#anchor ??= print
    next.querySelector(".print__photo").focus()
    if (event.shiftKey) this.#upTo(next)
    else if (!event.ctrlKey) this.#anchor = next
  }

  /** The print that an arrow leads to. */
  #beside(print, key) {
    const all = this.#prints
    const at = all.indexOf(print)
    const columns = all.filter(one => one.offsetTop === all[0].offsetTop).length
    const forwards = getComputedStyle(this).direction === "rtl" ? -1 : 1
    const step = { ArrowRight: forwards, ArrowLeft: -forwards, ArrowDown: columns, ArrowUp: -columns, Home: -at, End: all.length - 1 - at }[key]
    return step === undefined ? null : all[at + step]
  }

  #lasso(event) {
    if (event.button !== 0 || event.pointerType === "touch" || event.target.closest("a, button, label, input, select, .hangbar")) return
    const before = event.shiftKey || event.ctrlKey || event.metaKey ? this.#chosen : []
    event.preventDefault()
    lasso(this.#wall, event, this.#prints, caught => this.#choose([...before, ...caught]))
  }

  #drag = event => {
    const print = event.target.closest(".print")
    if (!print) return
    if (!this.#box(print).checked) this.#choose([print])
    event.dataTransfer.setData(PHOTOS, this.#chosen.map(one => one.dataset.hash).join(" "))
    event.dataTransfer.effectAllowed = "copyMove"
  }

  #product = event => {
    this.#form.elements.product.value = event.detail
  }

  #place(position, print) {
    if (!this.#chosen.length) this.#choose([print])
    const form = this.#form
    if (!form.elements.product.value.trim()) {
      form.elements.product.focus()
      return this.#say(this.dataset.noProduct)
    }
    form.elements.position.value = position
    form.requestSubmit()
  }

  #say(text) {
    const said = this.querySelector("[data-count]")
    if (said) said.textContent = text
  }

  #dropped = event => {
    const { product, position, photos } = event.detail
    const body = new URLSearchParams([["form_token", this.#form.elements.form_token.value], ["here", this.#form.elements.here.value], ["product", product], ["position", position]])
    photos.forEach(hash => body.append("photo", hash))
    this.#send(body)
  }

  #submit = event => {
    if (event.submitter?.hasAttribute("formaction")) return
    event.preventDefault()
    this.#send(new URLSearchParams(new FormData(this.#form, event.submitter)))
  }

  /** Files have come in meanwhile. */
  #arrived = async () => {
    if (this.#chosen.length) return
    const answer = await fetch(location.href).catch(() => null)
    if (answer?.ok) this.#show(new DOMParser().parseFromString(await answer.text(), "text/html"))
  }

  async #send(body) {
    const focus = this.#prints.findIndex(print => print.contains(document.activeElement))
    const answer = await fetch(this.#form.action, { method: "POST", body, headers: { accept: "text/html" } }).catch(() => null)
    if (!answer) return this.#form.submit()
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    if (!page.querySelector(".wall")) return location.assign(answer.redirected ? answer.url : location.href)
    document.querySelector(".desk__said").replaceWith(page.querySelector(".desk__said"))
    this.#show(page)
    this.#prints[Math.min(focus, this.#prints.length - 1)]?.querySelector(".print__photo").focus()
    dispatchEvent(new Event("shelf"))
  }

  #show(page) {
    const wall = page.querySelector(".wall")
    if (!wall) return
    document.querySelector(".desk__bar .tabs").replaceWith(page.querySelector(".desk__bar .tabs"))
    this.#wall.replaceWith(wall)
    this.#prepare()
    dispatchEvent(new Event("wall"))
  }
})
