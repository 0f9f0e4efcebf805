/** The files of a drop, those in folders too, each as `{ file, path }`. */
export async function dropped(transfer) {
  const entries = [...transfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean)
  if (!entries.length) return [...transfer.files].map(file => ({ file, path: file.name }))
  const found = []
  for (const entry of entries) await walk(entry, found)
  return found
}

/** What nobody means to bring along. */
const isHidden = name => name.startsWith(".") || /^(thumbs\.db|desktop\.ini)$/i.test(name)

async function walk(entry, found) {
  if (isHidden(entry.name)) return
  if (entry.isFile) {
    const file = await new Promise((done, failed) => entry.file(done, failed))
    return found.push({ file, path: entry.fullPath.replace(/^\//, "") })
  }
  const reader = entry.createReader()
  // A folder is read in portions, until one is empty.
  for (;;) {
    const portion = await new Promise((done, failed) => reader.readEntries(done, failed))
    if (!portion.length) return
    for (const one of portion) await walk(one, found)
  }
}
