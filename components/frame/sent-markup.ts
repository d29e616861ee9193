/** Pages that were fetched, and parts that were on screen; a reader who returns finds them at once. */
const documents = new Map<string, Promise<Document>>()
const markups = new Map<string, Promise<string>>()

/** More than a reader comes back to. */
const MOST = 20

/** Keeps the markup of a part that leaves the screen. */
export function keepMarkup(key: string, markup: string) {
  put(markups, key, Promise.resolve(markup))
}

/** The markup of a part, out of the document of its page. The same promise for the same key, as React's `use` needs. */
export function markupOf(key: string, name: string, from: string): Promise<string> {
  const kept = markups.get(key)
  if (kept) return kept
  const markup = documentAt(from).then((page) => partIn(page, name, from))
  put(markups, key, markup)
  // What failed is asked for again the next time.
  markup.catch(() => markups.delete(key))
  return markup
}

function documentAt(address: string): Promise<Document> {
  const known = documents.get(address)
  if (known) return known
  const page = fetchDocument(address)
  put(documents, address, page)
  // The parts of one page share its document while they are taken out of it; then it can go.
  const forget = () => documents.delete(address)
  page.then(() => setTimeout(forget), forget)
  return page
}

async function fetchDocument(address: string): Promise<Document> {
  const response = await fetch(address, { headers: { Accept: 'text/html' } })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  // Parts of two versions do not belong on one page: this one ends, and the newer one comes as a whole.
  if (buildOf(page) === buildOf(document)) return page
  window.location.assign(address)
  return new Promise(() => {})
}

const buildOf = (page: Document) => page.documentElement.dataset.build

function partIn(page: Document, name: string, address: string): string {
  const part = page.querySelector(`[data-part="${name}"]`)
  if (!part) throw new Error(`${address} has no part ${name}`)
  return part.innerHTML
}

function put<Value>(map: Map<string, Value>, key: string, value: Value) {
  map.delete(key)
  map.set(key, value)
  const [oldest] = map.keys()
  if (map.size > MOST && oldest !== undefined) map.delete(oldest)
}
