/** The behaviours of the workbench: every page works without them. */
import "./elements/list-keys.js"
import "./elements/bench-keys.js"
import "./elements/auto-save.js"
import "./elements/live-page.js"
import "./elements/search-box.js"
import "./elements/copy-text.js"
import "./elements/send-once.js"
