'use client'

import { Failed } from '@/components/frame/Failed'

/** Shown in place of a page that failed in the browser, or on the way to it within the app. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return <Failed reference={error.digest} />
}
