/** <copy-text from="id"><button data-done="Copied">Copy</button></copy-text>: copies the value or the text of an element, and tells. */
customElements.define("copy-text", class extends HTMLElement {
  connectedCallback() {
    if (!navigator.clipboard) return
    this.hidden = false
    this.querySelector("button").addEventListener("click", event => this.#copy(event.currentTarget))
  }

  async #copy(button) {
    const from = document.getElementById(this.getAttribute("from"))
    const lines = [...from.querySelectorAll("li")].map(line => line.textContent.trim())
    await navigator.clipboard.writeText(from.value ?? (lines.length ? lines.join("\n") : from.textContent.trim()))
    const label = button.textContent
    button.textContent = button.dataset.done
    button.setAttribute("aria-live", "polite")
    setTimeout(() => { button.textContent = label }, 2000)
  }
})
