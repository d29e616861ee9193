'use client'

import type { NamedNeed, ShownCandidate } from '@/lib/report'
import { capitalised } from '@/lib/format'
import { CompareCell } from './CompareCell'
import { CompareRow } from './CompareRow'
import { agreementOf, extremesOf } from './differences'
import { ExtremeBadge } from './ExtremeBadge'
import { RowGroup } from './RowGroup'

const STRENGTHS: Record<NamedNeed['strength'], string> = {
  hard: 'hard need',
  preference: 'preference',
  'rule-of-thumb': 'rule of thumb',
}

/** What the answers demand, and which candidate meets it. */
export function NeedRows({ shown, needs }: { shown: ShownCandidate[]; needs: NamedNeed[] }) {
  return (
    <RowGroup id="needs" title="Needs" lead={needs.length > 0 ? 'What your answers demand.' : NONE}>
      {needs.length > 0 && <CountRow shown={shown} of={needs.length} />}
      {needs.map(({ id, name, strength }) => (
        <CompareRow
          key={id}
          label={capitalised(name)}
          agreement={agreementOf(shown.map(({ misses }) => String(misses.includes(id))))}
          remark={STRENGTHS[strength]}
        >
          {shown.map((one) => (
            <CompareCell key={one.id}>
              <Met met={!one.misses.includes(id)} />
            </CompareCell>
          ))}
        </CompareRow>
      ))}
    </RowGroup>
  )
}

const NONE = 'Your answers demand nothing of the structure so far: every candidate will do, and cost decides.'

function CountRow({ shown, of }: { shown: ShownCandidate[]; of: number }) {
  const met = shown.map(({ meets }) => meets.length)
  const extremes = extremesOf(met)
  return (
    <CompareRow label="Needs met" agreement={agreementOf(met)}>
      {shown.map((one, index) => (
        <CompareCell key={one.id} figure>
          <p className="font-mono font-semibold">
            {met[index]} of {of}
          </p>
          <ExtremeBadge extreme={extremes[index] ?? null} good="highest" />
        </CompareCell>
      ))}
    </CompareRow>
  )
}

function Met({ met }: { met: boolean }) {
  return (
    <p className={met ? 'text-good' : 'font-medium text-bad'}>
      <span aria-hidden="true" className="mr-1.5 font-mono">
        {met ? '✓' : '✗'}
      </span>
      {met ? 'met' : 'not met'}
    </p>
  )
}
