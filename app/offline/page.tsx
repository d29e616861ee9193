import type { Metadata } from 'next'
import { Standing } from './Standing'

export const metadata: Metadata = {
  title: 'Without a network',
  description:
    'What works without a network: the pages that were opened, the calculator, the comparison, the questions.',
  robots: { index: false, follow: true },
}

/**
 * What works without a network. The service worker answers with this page for every address that it does not keep while
 * there is none, so it reads in the browser which one that is.
 */
export default function OfflinePage() {
  return <Standing />
}
