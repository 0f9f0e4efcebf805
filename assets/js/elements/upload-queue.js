import { dropped } from "../lib/dropped.js"

/**
 * <upload-queue data-most="300"><input type="file" multiple>…</upload-queue>: files that are chosen, or dropped anywhere on the
 * page, come in three at a time, each with its bar; one or all can be stopped, what broke off is tried again. Then they are matched
 * (a `form[data-match]` within), or hang on the product of `data-product`.
 *
 * Words come along as `data-*`: title, waiting, looking, taken, known, failed, stopped, signed-out, again, stop, stop-all, clear,
 * match, too-many.
 */
const AT_ONCE = 3

const made = (name, more = {}, ...children) => {
  const node = Object.assign(document.createElement(name), more)
  node.append(...children)
  return node
}

customElements.define("upload-queue", class extends HTMLElement {
  #all = []
  #busy = 0
  #depth = 0
  #list
  #box
  #said

  connectedCallback() {
    addEventListener("dragenter", this.#enter)
    addEventListener("dragleave", this.#leave)
    addEventListener("dragover", this.#over)
    addEventListener("drop", this.#drop)
    addEventListener("beforeunload", this.#ask)
    if (this.#box) return
    this.#build()
    this.addEventListener("change", event => {
      if (event.target.type !== "file" || event.target.name !== "file") return
      const files = [...event.target.files].map(file => ({ file, path: file.webkitRelativePath || file.name }))
      event.target.value = ""
      this.add(files)
    })
  }

  disconnectedCallback() {
    removeEventListener("dragenter", this.#enter)
    removeEventListener("dragleave", this.#leave)
    removeEventListener("dragover", this.#over)
    removeEventListener("drop", this.#drop)
    removeEventListener("beforeunload", this.#ask)
  }

  #build() {
    this.#list = made("ol", { className: "queue__list", role: "list", tabIndex: 0 })
    this.#list.setAttribute("aria-label", this.dataset.title)
    this.#said = made("span", { className: "aside" })
    this.#said.setAttribute("role", "status")
    const head = made("div", { className: "queue__head" }, made("h2", { textContent: this.dataset.title }), this.#said)
    this.#box = made("section", { className: "queue", hidden: true }, head, this.#list)
    for (const [act, kind] of [["stopAll", ""], ["clear", "button--quiet"], ["match", "button--primary"]]) {
      const button = made("button", { type: "button", className: `button button--small ${kind}`, textContent: this.dataset[act] ?? "" })
      button.dataset.act = act
      button.hidden = true
      head.append(button)
    }
    this.#box.addEventListener("click", event => this.#act(event.target.closest("button")))
    this.append(this.#box)
  }

  #holdsFiles = event => [...event.dataTransfer?.types ?? []].includes("Files")
  #mark = depth => { this.#depth = Math.max(depth, 0); this.toggleAttribute("over", this.#depth > 0) }
  #enter = event => { if (this.#holdsFiles(event)) this.#mark(this.#depth + 1) }
  #leave = event => { if (this.#holdsFiles(event)) this.#mark(this.#depth - 1) }
  #over = event => { if (this.#holdsFiles(event)) event.preventDefault() }
  #drop = async event => {
    if (!this.#holdsFiles(event)) return
    event.preventDefault()
    this.#mark(0)
    this.add(await dropped(event.dataTransfer))
  }
  #ask = event => { if (this.#all.some(one => ["waiting", "sending"].includes(one.state))) event.preventDefault() }

  /** Files that shall come in: `[{ file, path }]`. */
  add(files) {
    const most = Number(this.dataset.most)
    const running = this.#all.filter(one => ["waiting", "sending"].includes(one.state)).length
    const is = (one, other) => one.path === other.path && one.file.size === other.file.size && one.file.lastModified === other.file.lastModified
    const fresh = files.filter(file => !this.#all.some(one => is(one, file)))
    const taken = fresh.slice(0, Math.max(most - running, 0))
    this.#said.textContent = fresh.length > taken.length ? this.dataset.tooMany : ""
    for (const one of taken) this.#all.push(this.#row({ ...one, state: "waiting" }))
    this.#box.hidden = !this.#all.length
    this.#next()
  }

  #row(one) {
    one.bar = made("progress", { max: 100, value: 0 })
    one.bar.setAttribute("aria-label", one.path)
    one.said = made("span", { className: "queued__said" })
    one.button = made("button", { type: "button", className: "button button--small button--quiet" })
    one.picture = made("span", { className: "queued__none" })
    const name = made("span", { className: "queued__name" }, made("bdi", { textContent: one.path }), one.said)
    one.row = made("li", { className: "queued" }, one.picture, name, one.bar, one.button)
    one.button.one = one
    this.#list.append(one.row)
    this.#is(one, "waiting")
    return one
  }

  #is(one, state, text = this.dataset[state] ?? "") {
    one.state = one.row.dataset.state = state
    one.said.textContent = text
    const isOver = ["taken", "refused"].includes(state)
    one.button.hidden = isOver
    one.button.textContent = ["failed", "stopped"].includes(state) ? this.dataset.again : this.dataset.stop
    one.button.setAttribute("aria-label", `${one.button.textContent}: ${one.path}`)
    const has = (...states) => this.#all.some(other => states.includes(other.state))
    const show = (act, is) => { this.#box.querySelector(`[data-act=${act}]`).hidden = !is }
    const isRunning = has("waiting", "sending")
    show("stopAll", isRunning)
    show("clear", !isRunning && this.#all.length > 0)
    show("match", !isRunning && has("taken") && this.querySelector("form[data-match]"))
    const done = this.#all.filter(other => other.state === "taken").length
    if (this.#all.length) this.#said.textContent = `${done} / ${this.#all.length}`
  }

  #next() {
    for (const one of this.#all) {
      if (this.#busy >= AT_ONCE) return
      if (one.state === "waiting") this.#send(one)
    }
    if (!this.#busy && !this.#all.some(one => one.state === "waiting")) this.#end()
  }

  #send(one) {
    const token = this.querySelector("[name=form_token]") ?? document.querySelector("[name=form_token]")
    const body = new FormData()
    body.append("form_token", token.value)
    body.append("file", one.file, one.path)
    const request = one.request = new XMLHttpRequest()
    this.#busy++
    this.#is(one, "sending", "")
    request.upload.addEventListener("progress", event => {
      one.bar.value = event.lengthComputable ? Math.round(event.loaded / event.total * 100) : 0
      if (event.loaded === event.total) one.said.textContent = this.dataset.looking
    })
    request.addEventListener("loadend", () => {
      this.#busy--
      this.#answered(one, request)
      this.#next()
    })
    request.open("POST", "/workbench/photos")
    request.responseType = "json"
    request.setRequestHeader("accept", "application/json")
    request.send(body)
  }

  #answered(one, request) {
    if (one.state === "stopped") return
    const said = request.response
    if (request.status === 401) return this.#is(one, "failed", this.dataset.signedOut)
    if (!said || request.status === 0 || request.status >= 500 || request.status === 429 || request.status === 408) return this.#is(one, "failed")
    if (request.status >= 400) return this.#is(one, "refused", [said.text ?? said.title, said.hint ?? said.detail].filter(Boolean).join(" "))
    one.hash = said.hash
    one.isNew = said.is_new
    if (said.src) {
      const image = made("img", { src: said.src, alt: "", width: 36, height: 36, loading: "lazy" })
      one.picture.replaceWith(image)
      one.picture = image
    }
    one.row.toggleAttribute("data-found", said.findings.length > 0)
    this.#is(one, "taken", [said.is_new ? this.dataset.taken : this.dataset.known, ...said.findings].join(" · "))
  }

  #act(button) {
    if (!button) return
    const { one } = button
    if (one && ["failed", "stopped"].includes(one.state)) this.#is(one, "waiting")
    else if (one) this.#stop(one)
    if (button.dataset.act === "stopAll") this.#all.forEach(other => this.#stop(other))
    if (button.dataset.act === "clear") this.#clear()
    if (button.dataset.act === "match") return this.#match()
    this.#next()
  }

  #stop(one) {
    if (!["waiting", "sending"].includes(one.state)) return
    const request = one.state === "sending" && one.request
    this.#is(one, "stopped")
    request && request.abort()
  }

  #clear() {
    this.#all = []
    this.#list.replaceChildren()
    this.#box.hidden = true
  }

  #match() {
    const form = this.querySelector("form[data-match]")
    for (const { hash } of this.#all) if (hash) form.append(made("input", { type: "hidden", name: "photo", value: hash }))
    form.requestSubmit()
  }

  /** All are through: on a product's page they hang there now. */
  async #end() {
    const hung = this.#all.filter(one => one.hash && !one.isHung)
    const { product } = this.dataset
    dispatchEvent(new Event("arrived"))
    if (!product || !hung.length) return
    hung.forEach(one => { one.isHung = true })
    const token = document.querySelector("[name=form_token]").value
    const body = new URLSearchParams([["form_token", token], ["product", product]])
    hung.forEach(one => body.append("photo", one.hash))
    const answer = await fetch("/workbench/photos/hang", { method: "POST", body, headers: { accept: "text/html" } }).catch(() => null)
    if (!answer?.ok) {
      const page = new DOMParser().parseFromString(await answer?.text() ?? "", "text/html")
      this.#said.textContent = page.querySelector("[role=alert]")?.innerText ?? this.dataset.failed
      return
    }
    if (this.#all.every(one => one.state === "taken")) this.#clear()
    document.querySelector("auto-save")?.dispatchEvent(new Event("refresh"))
  }
})
