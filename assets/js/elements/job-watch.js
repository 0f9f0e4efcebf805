/** <job-watch data-address="…"><progress></progress><p data-said></p></job-watch>: follows work, and shows the page anew when it is over. */
const EVERY = 1000

customElements.define("job-watch", class extends HTMLElement {
  connectedCallback() {
    this.querySelector("[data-again]")?.setAttribute("hidden", "")
    this.#look()
  }

  disconnectedCallback() {
    clearTimeout(this.timer)
  }

  async #look() {
    const job = await fetch(this.dataset.address).then(answer => answer.ok ? answer.json() : null).catch(() => null)
    if (job) {
      this.querySelector("progress").value = job.percent
      this.querySelector("[data-said]").textContent = job.said
      if (!["waiting", "running"].includes(job.state)) return location.reload()
    }
    this.timer = setTimeout(() => this.#look(), EVERY)
  }
})
