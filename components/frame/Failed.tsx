import { buttonClass } from '@/components/ui/Button'
import { PageHead } from '@/components/ui/PageHead'

/** The address of the page, query included: a link there loads it anew, and so asks the server again. */
const SAME_ADDRESS = ''

/** What is shown in place of a page that failed. Saved work is in the browser's storage and is not touched here. */
export function Failed({ reference }: { reference: string | undefined }) {
  return (
    <>
      <PageHead title="This page could not be shown">
        Something went wrong on our side. Your scenario is still in the address of this page, and what you saved is
        untouched.
      </PageHead>
      <div className="flex flex-wrap items-center gap-4 py-8">
        <a href={SAME_ADDRESS} className={buttonClass('primary')}>
          Try again
        </a>
        <a href={HOME} className="link">
          Go to the home page
        </a>
        {reference && <p className="font-mono text-sm text-muted">Reference: {reference}</p>}
      </div>
    </>
  )
}

/** A plain link: what failed may be the router. */
const HOME = '/'
