import { useEffect } from 'react'
import { buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'
import { Section } from '@/components/ui/Section'
import { exported, late } from '@/components/ui/late'
import { KeptPages as KeptPagesHere } from './KeptPages'
import type { Stand } from './standing'

const KeptPages = late(
  typeof window === 'undefined'
    ? KeptPagesHere
    : exported(
        () => import('./KeptPages'),
        (it) => it.KeptPages,
      ),
)

type Props = { stand: Extract<Stand, { kind: 'missing' | 'about' }> }

/** What works without a network; for a page that does not, what can be done with its link meanwhile. */
export function About({ stand }: Props) {
  const isMissing = stand.kind === 'missing'
  return (
    <>
      {isMissing && <ComesBack />}
      <PageHead title={isMissing ? 'This page needs a network' : 'Without a network'}>
        {isMissing ? (
          <>
            <span className="font-mono wrap-anywhere">{stand.path}</span> is not kept in this browser: it was not opened
            here, or fifty others were since. It comes by itself when there is a network again.
          </>
        ) : (
          'Pages that were opened in this browser open again without a network. Calculator, comparison and questions ' +
          'do with any link: their figures are computed on this device.'
        )}
      </PageHead>
      <p className="flex flex-wrap gap-3 py-4">
        {toolsFor(isMissing ? stand.link : '').map(({ href, label }, place) => (
          <a key={label} href={href} className={buttonClass(place === 0 ? 'primary' : 'quiet')}>
            {label}
          </a>
        ))}
      </p>
      {isMissing && stand.link !== '' && <p className="text-sm text-muted">All three take the figures of the link.</p>}
      <Section
        id="kept"
        title="Kept in this browser"
        lead="All reading pages, and the fifty other pages that were opened last."
      >
        <KeptPages />
      </Section>
      <Section id="not-kept" title="Not kept">
        <p className="max-w-3xl">
          Files for download, the API, and pages of a recommendation that were never opened. With the data saver of a
          browser on, nothing is fetched in advance. <Link href="/">Home page</Link>
        </p>
      </Section>
    </>
  )
}

const toolsFor = (link: string) =>
  [
    { path: '/calculator', label: 'Open the calculator' },
    { path: '/compare', label: 'Compare candidates' },
    { path: '/decide', label: 'Answer the questions' },
  ].map(({ path, label }) => ({ href: link === '' ? path : `${path}?${link}`, label }))

/** Loads the page that was asked for once there is a network. */
function ComesBack() {
  useEffect(() => {
    const reload = () => window.location.reload()
    addEventListener('online', reload)
    return () => removeEventListener('online', reload)
  }, [])
  return null
}
