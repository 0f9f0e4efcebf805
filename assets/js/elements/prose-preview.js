/**
 * <prose-preview><textarea>…</textarea><div data-prose>…</div></prose-preview>: shows a long text as shoppers will read it, while it
 * is typed. The server makes it, by the same rules as the shop.
 */
const PAUSE = 250

customElements.define("prose-preview", class extends HTMLElement {
  #timer
  #asked = 0

  connectedCallback() {
    this.addEventListener("input", () => {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => this.#show(), PAUSE)
    })
  }

  disconnectedCallback() {
    clearTimeout(this.#timer)
  }

  async #show() {
    const [field, shown, mine] = [this.querySelector("textarea"), this.querySelector("[data-prose]"), ++this.#asked]
    const text = field.value.trim() || field.placeholder
    const body = new URLSearchParams({ form_token: field.form.elements.form_token.value, text })
    const answer = await fetch("/workbench/prose", { method: "POST", body }).catch(() => undefined)
    if (!answer?.ok || answer.redirected || mine !== this.#asked) return
    shown.innerHTML = await answer.text()
  }
})
