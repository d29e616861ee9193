'use client'

import type { ReactNode } from 'react'
import { usePriced } from '@/components/scenario/PricedProvider'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share'

/** Where to go from here, with this scenario. */
export function NextSteps() {
  const { scenario } = usePriced()
  return (
    <ul className="grid gap-x-10 border-t border-rule-strong sm:grid-cols-3">
      <Step href={paths.decide(undefined, scenario)} title="Answer the questions">
        Get a recommendation from your requirements
      </Step>
      <Step href={paths.compare(scenario)} title="Compare patterns">
        Cost, limits and properties in one table
      </Step>
      <Step href={paths.recommendation(scenario)} title="Read the recommendation">
        One page to share, with its reasons
      </Step>
    </ul>
  )
}

function Step({ href, title, children }: { href: string; title: string; children: ReactNode }) {
  return (
    <li className="border-b border-rule py-3">
      <Link href={href} className="link inline-block min-h-6 font-semibold">
        {title}
      </Link>
      <p className="text-sm text-muted">{children}</p>
    </li>
  )
}
