import { html, type Markup } from './markup'

/** A frame without storage has an origin of its own, from which even our own page is another one. Nothing is secret. */
const READABLE = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }
const FILE = 'public, max-age=600, stale-while-revalidate=86400'
const LINK = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'

const answer = (text: string, type: string, caching: string): Response =>
  new Response(text, { headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': caching, ...READABLE } })

export const embeddedFile = (text: string, type: string): Response => answer(text, type, FILE)

export type Theme = 'light' | 'dark' | null

/** A page for a frame of another site: no header, no menu, nothing that leads the frame itself elsewhere. */
export const embeddedPage = (title: string, theme: Theme, main: Markup): Response =>
  answer(
    html`<!doctype html>
      <html lang="en" ${theme ? html`data-theme="${theme}"` : null}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>${title} · Loadbearing</title>
          <link rel="stylesheet" href="/embed/frame.css" />
          <script defer src="/embed/frame.js"></script>
        </head>
        <body>
          <main>${main}</main>
        </body>
      </html>`.text.replace(/\n\s+/g, '\n'),
    'text/html',
    LINK,
  )

/** A link that leaves the frame as it is. */
export const outside = (href: string, words: string): Markup =>
  html`<a href="${href}" target="_blank" rel="noopener">${words}</a>`
