/** The storefront's behaviours. Every page works without them. */
import "./elements/photo-gallery.js"
import "./elements/pop-over.js"
import "./elements/search-box.js"
import "./elements/size-picker.js"
import "./elements/submit-on-change.js"
import "./elements/live-listing.js"

document.documentElement.classList.add("has-elements")
