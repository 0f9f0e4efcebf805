/** <zoom-slider for="wall" hidden><input type="range"></zoom-slider>: how large the prints of a wall are, remembered. */
const SHELF = "wall zoom"

customElements.define("zoom-slider", class extends HTMLElement {
  connectedCallback() {
    const slider = this.querySelector("input")
    try { slider.value = localStorage.getItem(SHELF) ?? slider.value } catch { /* Then it is as the page has it. */ }
    slider.addEventListener("input", () => this.#zoom(slider.value))
    addEventListener("wall", () => this.#zoom(slider.value))
    this.hidden = false
    this.#zoom(slider.value)
  }

  #zoom(size) {
    document.getElementById(this.getAttribute("for"))?.style.setProperty("--print-size", `${size}rem`)
    try { localStorage.setItem(SHELF, size) } catch { /* A full shelf keeps nobody from looking. */ }
  }
})
