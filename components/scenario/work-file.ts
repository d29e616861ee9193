/** A page that is a link to the work: opened in any browser, it leads back to it. */
export const workFile = (title: string, link: string): string =>
  `<!doctype html><meta charset="utf-8"><title>${escaped(title)}</title>
<p>Loadbearing: <a href="${escaped(link)}">${escaped(title)}</a></p>
`

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0) ?? 0};`)
