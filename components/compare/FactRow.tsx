'use client'

import type { ReactNode } from 'react'
import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { useScenario } from '@/components/scenario/ScenarioProvider'
import { CompareRow } from './CompareRow'
import { agreementOf } from './differences'

type Props = {
  label: ReactNode
  /** Which of the seven patterns say the same, in their fixed order. */
  fingerprint: number[]
  /** Seven cells, rendered by the server. */
  children: ReactNode
}

/**
 * A row of facts. Its cells come finished from the server; all that is worked out here is whether the chosen patterns
 * agree.
 */
export function FactRow({ label, fingerprint, children }: Props) {
  const compared = useScenario((state) => state.scenario.compare)
  return (
    <CompareRow label={label} agreement={agreementOf(among(fingerprint, compared))}>
      {children}
    </CompareRow>
  )
}

const among = (fingerprint: number[], compared: PatternId[]) =>
  PATTERN_IDS.flatMap((id, index) => (compared.includes(id) ? (fingerprint[index] ?? []) : []))
