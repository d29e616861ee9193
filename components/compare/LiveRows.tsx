'use client'

import type { PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { AntiPattern } from '@/content/schemas/risk'
import { usePriced } from '@/components/scenario/PricedProvider'
import { headroom } from '@/lib/scale'
import { LimitRows } from './LimitRows'
import { MoneyRows } from './MoneyRows'

/** The rows that answer to the load: the only part of the table that a slider renders again. */
export function LiveRows({
  limits,
  antiPatterns,
}: {
  limits: Record<PatternId, ScaleLimit[]>
  antiPatterns: AntiPattern[]
}) {
  const { costs, scenario } = usePriced()
  const headrooms = scenario.compare.map((id) => headroom(id, limits[id], scenario))
  return (
    <>
      <MoneyRows costs={costs} scenario={scenario} />
      <LimitRows headrooms={headrooms} limits={limits} antiPatterns={antiPatterns} scenario={scenario} />
    </>
  )
}
