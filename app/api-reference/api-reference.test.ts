import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { openApi } from '@/app/api/document/document'
import { ApiReference } from './ApiReference'

test('every address of the document is on the page, and every example', () => {
  const html = renderToStaticMarkup(ApiReference())
  const { paths = {} } = openApi()
  for (const path of Object.keys(paths)) expect(html).toContain(`${path}<`)
  expect(html).toContain('&quot;writeVolume&quot;: 1000000')
})
