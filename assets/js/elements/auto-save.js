import { listen } from "../lib/live.js"

/**
 * <auto-save data-kind="product" data-code="…">: every form with `data-auto` saves each field as it is left, and shows the page
 * as the server has it then. What was typed stays in the browser until it is saved: a lost connection loses nothing. Others at
 * the same record are named, and what they change is shown as it happens.
 *
 * Words come along as `data-*`: saving, saved, waiting, signed-out, refused, undo, others, changed.
 */
const PAUSE = 5_000
const groups = ["care.", "images.", "media."]
const fields = form => [...form.elements].filter(field => field.name && !["form_token", "revision"].includes(field.name) && !["submit", "file"].includes(field.type))
const groupOf = name => groups.find(group => name.startsWith(group)) ?? name
const isIn = (group, name) => group.endsWith(".") ? name.startsWith(group) : name === group
const isText = field => field?.matches?.("textarea, input:not([type=radio], [type=checkbox])")

customElements.define("auto-save", class extends HTMLElement {
  #pending = new Map()
  #kept = new Map()
  #undo = []
  #busy
  #isThrough = false
  #retry
  #deafen

  connectedCallback() {
    this.#remember()
    this.addEventListener("input", event => this.#note(event))
    this.addEventListener("change", event => this.#leave(event))
    this.addEventListener("submit", event => this.#submit(event))
    this.addEventListener("click", event => event.target.closest("button[data-back]") && this.#back())
    this.addEventListener("refresh", () => this.#catchUp())
    addEventListener("online", () => this.#send())
    addEventListener("pagehide", () => this.#pending.size && this.#send(true))
    this.#recover()
    this.#listen()
  }

  disconnectedCallback() {
    this.#deafen?.()
    clearTimeout(this.#retry)
  }

  get #forms() { return [...this.querySelectorAll("form[data-auto]")] }
  get #revision() { return this.querySelector("#fields [name=revision]") }
  get #shelf() { return `unsaved ${location.pathname}` }

  /** What a group of fields says, as the form would send it. */
  #said(form, group) {
    return [...new FormData(form)].filter(([name, value]) => isIn(group, name) && typeof value === "string")
  }

  #remember() {
    for (const form of this.#forms) for (const field of fields(form)) {
      const group = groupOf(field.name)
      if (!this.#pending.has(group)) this.#kept.set(`${form.id} ${group}`, this.#said(form, group))
    }
  }

  /** Typed and not left yet: kept in the browser. */
  #note(event) {
    const form = event.target.form
    if (!form?.hasAttribute("data-auto") || !event.target.name) return
    this.#wait(form, groupOf(event.target.name), true)
  }

  /** What is typed is held against the revision that it was typed over; once refused, against the one that was shown with it. */
  #wait(form, group, typing) {
    const before = this.#pending.get(group)
    const revision = before && !before.refused ? before.revision : this.#revision?.value
    this.#pending.set(group, { form: form.id, said: this.#said(form, group), typing, revision })
    this.#store()
  }

  #leave(event) {
    const form = event.target.form
    if (!form?.hasAttribute("data-auto") || !event.target.name || event.target.type === "file") return
    this.#wait(form, groupOf(event.target.name), false)
    this.#send()
  }

  #store() {
    const drafts = [...this.#pending]
    try {
      drafts.length ? localStorage.setItem(this.#shelf, JSON.stringify(drafts)) : localStorage.removeItem(this.#shelf)
    } catch { /* A full shelf keeps nobody from working on. */ }
  }

  /** What an earlier visit typed and could not save. */
  #recover() {
    let found
    try { found = JSON.parse(localStorage.getItem(this.#shelf)) } catch { return }
    for (const [group, draft] of found ?? []) {
      const form = this.querySelector(`#${draft.form}`)
      if (!form || JSON.stringify(draft.said) === JSON.stringify(this.#said(form, group))) continue
      this.#put(form, group, draft.said)
      this.#pending.set(group, { ...draft, typing: false })
    }
    this.#store()
    this.#send()
  }

  #put(form, group, said) {
    for (const field of fields(form).filter(field => isIn(group, field.name))) {
      const mine = said.filter(([name]) => name === field.name).map(([, value]) => value)
      if (["radio", "checkbox"].includes(field.type)) field.checked = mine.includes(field.value)
      else field.value = mine[0] ?? ""
    }
  }

  /** Any form of the page waits until what was typed is saved; what only saves is done then. */
  async #submit(event) {
    const [form, button] = [event.target, event.submitter]
    if (this.#isThrough || !this.#pending.size && !this.#busy) return
    event.preventDefault()
    await this.#flush()
    if (form.hasAttribute("data-auto") && button?.value === "save") return
    const action = CSS.escape(form.getAttribute("action"))
    const fresh = form.isConnected ? form : this.querySelector(`form[action=${action}]`)
    const again = button?.isConnected ? button : [...(fresh?.elements ?? [])].find(one => one.name === button?.name && one.value === button?.value)
    this.#isThrough = true
    fresh?.requestSubmit(again)
    this.#isThrough = false
  }

  async #flush() {
    for (const one of this.#pending.values()) if (!one.refused) one.typing = false
    while (this.#busy || [...this.#pending.values()].some(one => !one.typing)) {
      await (this.#busy ?? this.#send())
      if (this.dataset.state === "waiting" || this.dataset.state === "signedOut") break
    }
  }

  #send(last = false) {
    if (this.#busy) return this.#busy
    this.#busy = this.#deliver(last).finally(() => {
      this.#busy = undefined
      const isReady = [...this.#pending.values()].some(one => !one.typing)
      if (isReady && this.dataset.state !== "waiting" && this.dataset.state !== "signedOut") this.#send()
    })
    return this.#busy
  }

  async #deliver(last) {
    const ready = [...this.#pending].filter(([, one]) => last || !one.typing)
    const id = ready[0]?.[1].form
    const form = id && this.querySelector(`#${id}`)
    if (!form) return ready.forEach(([group, one]) => one.form === id && this.#pending.delete(group))
    const sent = ready.filter(([, one]) => one.form === id)
    const body = new URLSearchParams([["form_token", form.elements.form_token.value], ["do", "save"]])
    if (form.elements.revision) body.append("revision", Math.min(...sent.map(([, one]) => Number(one.revision))))
    for (const [, { said }] of sent) for (const [name, value] of said) body.append(name, value)
    this.#say("saving")
    try {
      const answer = await fetch(form.action, { method: "POST", body, keepalive: last && body.toString().length < 60_000 })
      if (answer.status === 401 || new URL(answer.url).pathname.startsWith("/sign-in")) {
        clearTimeout(this.#retry)
        this.#retry = setTimeout(() => this.#send(), PAUSE)
        return this.#say("signedOut", "/sign-in")
      }
      if (answer.status >= 500 || answer.status === 429 || answer.status === 408) throw new Error(answer.status)
      const page = new DOMParser().parseFromString(await answer.text(), "text/html")
      if (!page.querySelector("#fields")) return this.#say("refused", null, page.querySelector("main, body")?.innerText.trim())
      this.#settle(form, sent, answer.ok)
      this.#show(page)
      answer.ok ? this.#say("saved") : this.#say("refused", null, page.querySelector(".notice--missing, .notice--attention")?.innerText)
    } catch {
      this.#say("waiting")
      clearTimeout(this.#retry)
      this.#retry = setTimeout(() => this.#send(), PAUSE)
    } finally {
      this.#store()
    }
  }

  /** What was sent is no longer pending, unless it was typed into again meanwhile. */
  #settle(form, sent, isTaken) {
    for (const [group, one] of sent) {
      if (this.#pending.get(group) === one) this.#pending.delete(group)
      if (!isTaken) {
        if (!this.#pending.has(group)) this.#pending.set(group, { ...one, typing: true, refused: true })
        continue
      }
      const key = `${form.id} ${group}`
      this.#undo.push({ form: form.id, group, said: this.#kept.get(key) ?? [] })
      this.#kept.set(key, one.said)
    }
    if (!this.#pending.size) dispatchEvent(new Event("kept"))
  }

  #back() {
    const step = this.#undo.pop()
    const form = step && this.querySelector(`#${step.form}`)
    if (!form) return
    this.#put(form, step.group, step.said)
    // Pictures that were taken off have no fields any more.
    const shown = step.group === "images." ? step.said : this.#said(form, step.group)
    const said = step.said.length || step.group.endsWith(".") ? shown : [[step.group, ""]]
    this.#pending.set(step.group, { form: step.form, said, revision: this.#revision?.value })
    const depth = this.#undo.length
    this.#send().then(() => { this.#undo.length = depth; this.#tell() })
  }

  /** The page as the server has it, without touching what is being typed. */
  #show(page) {
    const focus = document.activeElement
    const held = this.contains(focus) ? { name: focus.name, value: focus.value, id: focus.id } : null
    const swap = (selector, skips) => {
      const [here, fresh] = [this.querySelector(selector), page.querySelector(selector)]
      if (here && fresh && !skips?.(here)) here.replaceWith(fresh)
    }
    const isBusy = part => (part.contains(focus) && isText(focus)) || [...part.querySelectorAll("[name]")].some(field => this.#pending.has(groupOf(field.name)))
    swap(".editor__sections")
    swap(".editor__side", part => part.contains(focus) && isText(focus))
    const open = [...this.querySelectorAll("details[open] > summary")].map(summary => summary.textContent)
    for (const form of page.querySelectorAll("form[data-auto]")) {
      const here = this.querySelector(`#${form.id}`)
      const revision = here?.elements.revision
      if (revision && form.elements.revision) revision.value = form.elements.revision.value
    }
    for (const part of this.querySelectorAll(".part")) {
      const fresh = page.getElementById(part.id)
      if (!fresh || part.tagName === "FORM" && isBusy(part)) continue
      // Files that are on their way stay.
      const queue = !isBusy(part) && part.querySelector("upload-queue:has(li)")
      if (queue) fresh.querySelector("upload-queue")?.replaceWith(queue)
      isBusy(part) ? this.#entries(part, fresh, isBusy) : part.replaceWith(fresh)
    }
    for (const summary of this.querySelectorAll("details > summary")) if (open.includes(summary.textContent)) summary.parentElement.open = true
    this.#remember()
    if (held && !this.contains(document.activeElement)) {
      const same = [...this.querySelectorAll("[name]")].find(field => field.name === held.name && (isText(field) || field.value === held.value))
      ;(same ?? document.getElementById(held.id))?.focus({ preventScroll: true })
    }
  }

  #entries(part, fresh, isBusy) {
    for (const entry of part.querySelectorAll(".entry")) {
      const other = fresh.querySelector(`#${CSS.escape(entry.id)}`)
      if (!other) continue
      if (!isBusy(entry)) { entry.replaceWith(other); continue }
      entry.querySelectorAll(".field__wrong, .entry__current, .entry__lack").forEach(node => node.remove())
      entry.querySelector(".field")?.append(...other.querySelectorAll(".field__wrong, .entry__current, .entry__lack"))
    }
  }

  #listen() {
    const { kind, code } = this.dataset
    this.#deafen = listen({ kind, code }, {
      presence: others => {
        const sign = this.querySelector(".presence")
        if (!sign) return
        sign.hidden = !others.length
        sign.textContent = others.length ? `${this.dataset.others} ${others.join(", ")}` : ""
      },
      change: change => {
        const isSeen = change.kind === kind && change.revision <= Number(this.#revision?.value)
        if (!isSeen) this.#catchUp(`${this.dataset.changed} ${change.actor}`)
      },
      back: () => this.#catchUp(),
    })
  }

  /** The page as others have made it meanwhile. */
  async #catchUp(said) {
    if (this.#busy) return
    const answer = await fetch(location.pathname).catch(() => null)
    if (!answer?.ok || this.#busy) return
    this.#show(new DOMParser().parseFromString(await answer.text(), "text/html"))
    if (said) this.#tell(said)
  }

  #say(what, href, more) {
    this.dataset.state = what
    const text = this.dataset[what] ?? ""
    this.#tell(more ? `${text} ${more.split("\n")[0]}` : text, href)
  }

  #tell(text = this.dataset.saved, href) {
    const said = this.querySelector(".savebar__said")
    if (!said) return
    const words = href ? Object.assign(document.createElement("a"), { href, target: "_blank" }) : document.createElement("span")
    words.textContent = text
    const undo = document.createElement("button")
    undo.type = "button"
    undo.className = "button button--small button--quiet"
    undo.dataset.back = ""
    undo.textContent = this.dataset.undo
    said.replaceChildren(words, ...(this.#undo.length && this.dataset.state === "saved" ? [undo] : []))
  }
})
