'use client'

import { useId, useState } from 'react'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { Button } from '@/components/ui/Button'
import { saveAs } from '@/components/ui/save-as'
import type { CardTerms, FileProblem } from '@/lib/share/rate-card-file'

/** Fetched when somebody uses a file: few do. */
const fileFormat = () => import('@/lib/share/rate-card-file')

type Outcome = { problems: FileProblem[] } | { taken: string; before: CardTerms } | null

/**
 * Prices and terms as a file, to keep and to hand on. A file is taken whole or not at all, and what it replaces can be
 * brought back.
 */
export function RateCardFile() {
  const id = useId()
  const money = useScenario((state) => state.scenario.money)
  const { applyRateCard } = useScenarioActions()
  const [outcome, setOutcome] = useState<Outcome>(null)

  const take = async (file: File | undefined) => {
    if (!file) return
    const { importRateCard } = await fileFormat()
    const read = importRateCard(await file.text())
    if (!read.ok) {
      setOutcome({ problems: read.problems })
      return
    }
    applyRateCard(read.money)
    setOutcome({ taken: file.name, before: termsIn(money) })
  }

  const undo = (before: CardTerms) => {
    applyRateCard(before)
    setOutcome(null)
  }

  return (
    <div>
      <p className="text-sm font-medium">Price file</p>
      <p className="text-sm text-muted">Your prices, terms and commitments as JSON, in US dollars.</p>
      <Button
        className="mt-2 w-full"
        onClick={() => void fileFormat().then(({ exportRateCard }) => save(exportRateCard(money)))}
      >
        Export
      </Button>
      <label htmlFor={id} className="mt-3 block text-sm font-medium">
        Import a file
      </label>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        className={
          'min-h-11 w-full text-sm file:mr-3 file:min-h-11 file:border file:border-rule-strong file:bg-transparent ' +
          'file:px-3'
        }
        onChange={(event) => {
          const { files } = event.target
          void take(files?.[0]).finally(() => {
            event.target.value = ''
          })
        }}
      />
      <div role="status">{outcome && <Result outcome={outcome} onUndo={undo} />}</div>
    </div>
  )
}

const MOST_SHOWN = 10

function Result({ outcome, onUndo }: { outcome: NonNullable<Outcome>; onUndo: (before: CardTerms) => void }) {
  if ('taken' in outcome) {
    return (
      <p className="text-sm">
        {outcome.taken} is in use.{' '}
        <button
          type="button"
          onClick={() => onUndo(outcome.before)}
          className="min-h-11 underline decoration-accent underline-offset-4 hover:text-accent"
        >
          Bring back what was there
        </button>
      </p>
    )
  }
  const { problems } = outcome
  return (
    <div className="mt-1 border-l-2 border-bad pl-3 text-sm">
      <p className="font-medium">The file is not used; nothing has changed.</p>
      <ul className="mt-1 space-y-1 text-muted">
        {problems.slice(0, MOST_SHOWN).map(({ where, found, expected }) => (
          <li key={where} className="break-words">
            <span className="font-mono text-2xs text-ink">{where}</span>: found {found}, expected {expected}.
          </li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && <p>and {problems.length - MOST_SHOWN} more.</p>}
    </div>
  )
}

/** The part of the money that a file replaces. */
const termsIn = ({
  rateCard,
  prices,
  currency,
  freeTier,
  discount,
  committedShare,
  committedDiscount,
  credits,
  creditMonths,
  commitments,
  support,
  exchangeRate,
  hoursPerMonth,
}: CardTerms): CardTerms => ({
  rateCard,
  prices,
  currency,
  freeTier,
  discount,
  committedShare,
  committedDiscount,
  credits,
  creditMonths,
  commitments,
  support,
  exchangeRate,
  hoursPerMonth,
})

const save = (text: string) => saveAs('loadbearing-rate-card.json', text, 'application/json')
