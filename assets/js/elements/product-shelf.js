/**
 * <product-shelf><form>…</form><div id="shelf">…</div></product-shelf>: products that are found in place. One that is pressed
 * is where chosen photos go; photos that are dropped on it, or on one of its positions, hang there (event `hang`).
 */
export const PHOTOS = "application/x-photos"

customElements.define("product-shelf", class extends HTMLElement {
  connectedCallback() {
    this.querySelector("form").addEventListener("submit", event => this.#find(event))
    for (const [name, heard] of [["dragover", this.#over], ["dragleave", this.#leave], ["drop", this.#drop], ["click", this.#choose], ["keydown", this.#choose]])
      this.addEventListener(name, heard)
    addEventListener("shelf", () => this.#look())
  }

  #find(event) {
    event.preventDefault()
    this.#look()
  }

  async #look() {
    const form = this.querySelector("form")
    if (!form.elements.shelf.value.trim()) return
    const answer = await fetch(`${form.action}?${new URLSearchParams(new FormData(form))}`).catch(() => null)
    if (!answer?.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    const fresh = page.getElementById("shelf")
    if (!fresh) return
    const chosen = this.querySelector("[data-chosen]")?.dataset.product
    this.querySelector("#shelf").replaceWith(fresh)
    this.querySelector(`[data-product="${CSS.escape(chosen ?? "")}"]`)?.toggleAttribute("data-chosen", true)
  }

  #mark(target) {
    this.querySelectorAll("[data-over]").forEach(one => one.removeAttribute("data-over"))
    target?.closest(".onshelf")?.toggleAttribute("data-over", true)
    target?.closest(".onshelf__slot")?.toggleAttribute("data-over", true)
  }

  #over = event => {
    if (!event.dataTransfer.types.includes(PHOTOS) || !event.target.closest(".onshelf")) return
    event.preventDefault()
    this.#mark(event.target)
  }

  #leave = event => { if (!this.contains(event.relatedTarget)) this.#mark(null) }

  #drop = event => {
    const product = event.target.closest(".onshelf")?.dataset.product
    const photos = event.dataTransfer.getData(PHOTOS)
    this.#mark(null)
    if (!product || !photos) return
    event.preventDefault()
    const position = event.target.closest(".onshelf__slot")?.dataset.position ?? ""
    dispatchEvent(new CustomEvent("hang", { detail: { product, position, photos: photos.split(" ") } }))
  }

  #choose = event => {
    const product = event.target.closest(".onshelf")
    if (!product || event.target.closest("a") || event.type === "keydown" && !["Enter", " "].includes(event.key)) return
    event.preventDefault()
    this.querySelectorAll("[data-chosen]").forEach(one => one.removeAttribute("data-chosen"))
    product.toggleAttribute("data-chosen", true)
    dispatchEvent(new CustomEvent("product", { detail: product.dataset.product }))
  }
})
