import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { openApi } from '@/app/api/document/document'
import { ApiReference } from './ApiReference'

test('every address of the document is on the page, and every example', () => {
  const html = renderToStaticMarkup(ApiReference())
  const { paths = {} } = openApi()
  // A long address may break after a slash.
  const unbroken = html.replaceAll('<wbr/>', '')
  for (const path of Object.keys(paths)) expect(unbroken).toContain(`${path}<`)
  expect(html).toContain('&quot;writeVolume&quot;: 1000000')
})
