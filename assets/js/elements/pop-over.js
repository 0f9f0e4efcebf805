/** <pop-over><details>…</details></pop-over>: closes when one presses elsewhere or Escape. */
customElements.define("pop-over", class extends HTMLElement {
  connectedCallback() {
    this.addEventListener("keydown", (event) => {
      const details = this.querySelector("details")
      if (event.key !== "Escape" || !details.open) return
      details.open = false
      details.querySelector("summary").focus()
    })
    this.outside = (event) => this.contains(event.target) || this.querySelector("details")?.removeAttribute("open")
    document.addEventListener("pointerdown", this.outside)
  }

  disconnectedCallback() {
    document.removeEventListener("pointerdown", this.outside)
  }
})
