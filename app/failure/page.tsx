import type { Metadata } from 'next'
import { Failed } from '@/components/frame/Failed'
import { ID_PLACEHOLDER } from '@/server/site.mjs'

export const metadata: Metadata = { title: 'This page could not be shown' }

/**
 * The production server answers with this page, less its scripts, where another failed. It has no address of its own:
 * asked for by name, it is an unknown page.
 */
export default function FailurePage() {
  return <Failed reference={ID_PLACEHOLDER} />
}
