const REVOKED_AFTER_MS = 10_000

/** Hands a text to the browser as a file to save under this name. */
export function saveAs(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // The download reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), REVOKED_AFTER_MS)
}
