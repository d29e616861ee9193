import { openApi } from '../document/document'
import { endpoint } from '../endpoint'

/** `GET /api/openapi.json`: what the API takes and answers (OpenAPI 3.1). */
function described(): Response {
  text ??= JSON.stringify(openApi())
  return new Response(text, {
    headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=300, s-maxage=3600' },
  })
}

/** It changes with a new build alone, so it is made once. The production server adds a tag and keeps it. */
let text: string | undefined

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ GET: described })
