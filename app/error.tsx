'use client'

import { Button } from '@/components/ui/Button'
import { PageHead } from '@/components/ui/PageHead'

/** Shown in place of a page that failed. Saved work is in the browser's storage and is not touched here. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <>
      <PageHead title="This page could not be shown">
        Something went wrong on our side. Your scenario is still in the address of this page, and what you saved is
        untouched.
      </PageHead>
      <div className="flex flex-wrap items-center gap-4 py-8">
        <Button variant="primary" onClick={reset}>
          Try again
        </Button>
        <a href="/" className="link">
          Go to the home page
        </a>
        {error.digest && <p className="font-mono text-sm text-muted">Reference: {error.digest}</p>}
      </div>
    </>
  )
}
