'use client'

import { exported } from '@/components/ui/late'
import type { CostPart } from '@/content/scenario/cost-parts'
import { LateDisclosure } from '@/components/ui/LateDisclosure'
import { Link } from '@/components/ui/Link'
import { quantity } from '@/lib/format'

const FactorFields = exported(
  () => import('./FactorFields'),
  (it) => it.FactorFields,
)

type Props = {
  part: CostPart
  name: string
  factors: number
  /** Where the same factors can be read, with their ranges and sources. */
  page: string
}

/** The factors of one line, fetched when somebody opens them. */
export const FactorGroup = ({ part, name, factors, page }: Props) => (
  <LateDisclosure
    summary={`${name}: ${quantity(factors, 'factor')}`}
    instead={
      <Link href={page} className="link text-sm">
        Values, ranges and sources under every cost line
      </Link>
    }
  >
    <FactorFields part={part} />
  </LateDisclosure>
)
