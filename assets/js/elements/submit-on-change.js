/** <submit-on-change><select>…</select><button>…</button></submit-on-change>: sends the form as soon as something is chosen. */
customElements.define("submit-on-change", class extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button")
    if (button) button.hidden = true
    this.addEventListener("change", () => this.closest("form").requestSubmit())
  }
})
