/** The behaviours of the workbench: every page works without them. */
import "./elements/list-keys.js"
import "./elements/bench-keys.js"
import "./elements/file-drop.js"
import "./elements/job-progress.js"
