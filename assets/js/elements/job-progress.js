/** <job-progress running>…</job-progress>: asks every second how far the page's job is; goes on to what came of it. */
const PAUSE = 1000

customElements.define("job-progress", class extends HTMLElement {
  #timer

  connectedCallback() {
    if (this.hasAttribute("running")) this.#wait()
  }

  disconnectedCallback() {
    clearTimeout(this.#timer)
  }

  #wait() {
    this.#timer = setTimeout(() => this.#ask(), PAUSE)
  }

  async #ask() {
    try {
      const answer = await fetch(location.href, { headers: { accept: "text/html" } })
      if (answer.redirected) return location.assign(answer.url)
      const page = new DOMParser().parseFromString(await answer.text(), "text/html")
      const fresh = page.querySelector("job-progress")
      if (!answer.ok || !fresh) return this.#wait()
      if (!fresh.hasAttribute("running")) return location.reload()
      this.#take(fresh)
    } catch {
      // The house may be starting again: the job goes on, and so does the question.
    }
    this.#wait()
  }

  /** Words and bar change in their places, so that the focus stays where it is. */
  #take(fresh) {
    for (const part of [".job__stage", ".job__figures"]) {
      const [old, now] = [this.querySelector(part), fresh.querySelector(part)]
      if (old && now && old.textContent !== now.textContent) old.textContent = now.textContent
    }
    const [bar, now] = [this.querySelector("progress"), fresh.querySelector("progress")]
    for (const name of ["max", "value"]) {
      now.hasAttribute(name) ? bar.setAttribute(name, now.getAttribute(name)) : bar.removeAttribute(name)
    }
  }
})
