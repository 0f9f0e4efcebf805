/** The record behind a cell: how it is read and saved, against the revision that was seen. */
const place = cell => {
  const row = cell.closest("tr")
  const isStyle = cell.dataset.record === "styles"
  return {
    record: cell.dataset.record,
    code: isStyle ? row.dataset.style : row.dataset.code,
    revision: isStyle ? row.dataset.styleRevision : row.dataset.revision,
    path: cell.dataset.path,
  }
}

/** Saves a cell; what is kept now, or a refusal with its status and words. */
export async function save(cell, token, change, revision) {
  const said = { form_token: token, ...place(cell), ...change }
  if (revision) said.revision = revision
  const answer = await fetch("/workbench/grid/cell", {
    method: "POST", headers: { accept: "application/json" }, body: new URLSearchParams(said),
  })
  const body = await answer.json().catch(() => ({}))
  return { ok: answer.ok, status: answer.status, ...body }
}

/** What a cell is now, whoever wrote it. */
export async function now(cell) {
  const { record, code, path } = place(cell)
  const answer = await fetch(`/workbench/grid/cell?${new URLSearchParams({ record, code, path })}`)
  return answer.json()
}

/** Shows what is kept, in every row that shows the same record. */
export function show(cell, kept) {
  const { record, code, path } = place(cell)
  const isStyle = record === "styles"
  for (const row of cell.closest("tbody").rows) {
    if ((isStyle ? row.dataset.style : row.dataset.code) !== code) continue
    row.dataset[isStyle ? "styleRevision" : "revision"] = kept.revision
    for (const other of row.querySelectorAll(`.cell[data-record="${record}"]`)) {
      if (other.dataset.path === path) fill(other, kept)
    }
  }
}

function fill(cell, kept) {
  cell.querySelector(".cell__text").textContent = kept.text
  cell.classList.remove("cell--own", "cell--style", "cell--none")
  cell.classList.add(`cell--${kept.level}`)
  cell.dataset.value = kept.value
  cell.dataset.level = kept.level
}

const known = new Map()

/** What may be chosen in a cell, asked for once. */
export function options(cell) {
  const { record, path } = place(cell)
  const address = `/workbench/grid/options?${new URLSearchParams({ record, path })}`
  if (!known.has(address)) known.set(address, fetch(address).then(answer => answer.json()))
  return known.get(address)
}
