import type { Metadata } from 'next'
import { FramePart } from '@/components/frame/FramePart'
import { paths } from '@/lib/share/paths'

export const metadata: Metadata = { title: 'Page not found' }

/**
 * Next puts this page into every other, in case nothing is found there; so it is not more than a name. A browser never
 * asks for the part: what is not found comes as a document.
 */
export default function NotFound() {
  return <FramePart name="not-found" from={paths.home()} />
}
