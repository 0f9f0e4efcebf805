/** <photo-gallery>: a photo that is pressed fills the window. Without it the link opens the photo itself. */
customElements.define("photo-gallery", class extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", (event) => {
      const link = event.target.closest("a.photo")
      if (!link?.querySelector("img") || !link.href.includes("/media/") || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      this.#open(link)
    })
  }

  #open(link) {
    const dialog = document.createElement("dialog")
    dialog.className = "zoom"
    const image = new Image()
    image.src = link.href
    image.alt = link.querySelector("img").alt
    dialog.append(image)
    dialog.addEventListener("click", () => dialog.close())
    dialog.addEventListener("close", () => dialog.remove())
    document.body.append(dialog)
    dialog.showModal()
  }
})
