/**
 * <photo-order><ol class="shots">…</ol></photo-order>: a product's photos are put in order by drag, by 1 to 9 and 0 (the tenth), by
 * Alt with an arrow, or by their buttons; Delete takes one off. The form is told as if somebody had typed.
 *
 * Words come along as `data-*`: moved.
 */
const MINE = "application/x-shot"

customElements.define("photo-order", class extends HTMLElement {
  #dragged

  connectedCallback() {
    if (!this.hasAttribute("may")) return
    for (const shot of this.#shots) {
      shot.draggable = true
      shot.tabIndex = 0
    }
    for (const [name, heard] of [["dragstart", this.#lift], ["dragover", this.#over], ["drop", this.#drop], ["dragend", this.#end], ["keydown", this.#key], ["click", this.#click]])
      this.addEventListener(name, heard)
  }

  get #shots() { return [...this.querySelectorAll(".shot")] }

  #lift = event => {
    const shot = event.target.closest?.(".shot")
    if (!shot || event.target.closest("input, select, textarea, details")) return
    this.#dragged = shot
    shot.toggleAttribute("data-dragged", true)
    event.dataTransfer.setData(MINE, shot.id)
    event.dataTransfer.effectAllowed = "move"
  }

  #over = event => {
    const shot = event.target.closest(".shot")
    if (!this.#dragged || !shot) return
    event.preventDefault()
    this.#shots.forEach(one => one.toggleAttribute("data-over", one === shot && one !== this.#dragged))
  }

  #drop = event => {
    const shot = event.target.closest(".shot")
    if (!this.#dragged || !shot) return
    event.preventDefault()
    this.#move(this.#dragged, this.#shots.indexOf(shot))
  }

  #end = () => {
    this.#shots.forEach(one => { one.removeAttribute("data-over"); one.removeAttribute("data-dragged") })
    this.#dragged = null
  }

  #key = event => {
    if (!event.target.matches(".shot") || event.ctrlKey || event.metaKey) return
    const shot = event.target
    const at = this.#shots.indexOf(shot)
    const forwards = getComputedStyle(this).direction === "rtl" ? -1 : 1
    const step = { ArrowRight: forwards, ArrowDown: 1, ArrowLeft: -forwards, ArrowUp: -1 }[event.key]
    if (/^[0-9]$/.test(event.key) && !event.altKey) this.#move(shot, event.key === "0" ? 9 : Number(event.key) - 1)
    else if (event.key === "Delete") this.#takeOff(shot)
    else if (step && event.altKey) this.#move(shot, at + step)
    else if (step) this.#shots[at + step]?.focus()
    else return
    event.preventDefault()
  }

  #click = event => {
    const [verb] = event.target.closest("button[name=do]")?.value.split(":") ?? []
    const shot = event.target.closest(".shot")
    if (!shot || !["up", "down", "remove"].includes(verb)) return
    event.preventDefault()
    if (verb === "remove") return this.#takeOff(shot)
    this.#move(shot, this.#shots.indexOf(shot) + (verb === "up" ? -1 : 1))
  }

  #takeOff(shot) {
    const next = shot.nextElementSibling ?? shot.previousElementSibling
    shot.remove()
    next?.focus()
    this.#told()
  }

  #move(shot, to) {
    const others = this.#shots.filter(one => one !== shot)
    const place = Math.min(Math.max(to, 0), others.length)
    if (this.#shots.indexOf(shot) === place) return
    place === others.length ? others.at(-1)?.after(shot) : others[place].before(shot)
    shot.focus()
    this.#told()
    const said = this.querySelector("[role=status]")
    if (said) said.textContent = `${this.dataset.moved} ${new Intl.NumberFormat(document.documentElement.lang).format(place + 1)}`
  }

  /** Each field is named by its place again, and the form hears of it. */
  #told() {
    this.#shots.forEach((shot, i) => {
      for (const field of shot.querySelectorAll("[name^='images.']")) field.name = field.name.replace(/^images\.\d+/, `images.${i}`)
      for (const button of shot.querySelectorAll("button[name=do]")) {
        button.value = button.value.replace(/\d+$/, i)
        button.disabled = button.value === "up:0" || button.value === `down:${this.#shots.length - 1}`
      }
      const number = shot.querySelector(".shot__number")
      if (number) number.textContent = new Intl.NumberFormat(document.documentElement.lang).format(i + 1)
    })
    this.closest("form").elements["images.shown"].dispatchEvent(new Event("change", { bubbles: true }))
  }
})
