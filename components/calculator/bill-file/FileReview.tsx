'use client'

import { useState } from 'react'
import { COST_FACTS } from '@/components/scenario/cost-facts'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { Button, buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import type { Scenario } from '@/content/schemas/scenario'
import { changesOf, workloadChanges, type BillStatement, type Change, type UsageStatement } from '@/lib/bills'
import { amountsIn, quantity } from '@/lib/format'
import { lacksRate } from '@/lib/kernel'
import { priceLookup, type UnitPrice } from '@/lib/meters'
import { decode, paths } from '@/lib/share'
import type { CardTerms } from '@/lib/share/rate-card-file'
import { applied, type BillWords, type Setting } from './apply-changes'
import { BillTables } from './BillTables'
import { ChangeTable } from './ChangeTable'
import type { ReadFile } from './read-file'
import { UsageTables } from './UsageTables'

type Read = Exclude<ReadFile, { kind: 'problem' | 'cancelled' }>
type Props = { name: string; read: Read; words: BillWords; onClose: () => void }

/** What was found in a file, and what may be taken over. Nothing is changed before the visitor says so. */
export function FileReview({ name, read, words, onClose }: Props) {
  return (
    <div className="mt-6 space-y-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h3 className="min-w-0 text-lg font-semibold break-words">{name}</h3>
        <Button variant="plain" onClick={onClose}>
          Close this file
        </Button>
      </div>
      <Content read={read} words={words} />
    </div>
  )
}

function Content({ read, words }: { read: Read; words: BillWords }) {
  switch (read.kind) {
    case 'bill':
      return <Bill bill={read} words={words} />
    case 'usage':
      return <Usage usage={read} words={words} />
    case 'price-file':
      return <Prices terms={read.terms} />
    case 'link':
      return <SavedLink query={read.query} />
  }
}

function Bill({ bill, words }: { bill: BillStatement; words: BillWords }) {
  const scenario = useScenario((state) => state.scenario)
  const perDollar = dollarsIn(bill.currency, scenario)
  const changes = changesOf(bill, scenario, { listPrice: listPriceIn(scenario), perDollar })
  return (
    <>
      <BillTables bill={bill} />
      {perDollar === null && (
        <p className="border-l-2 border-warn pl-3 text-sm">
          The bill is in {bill.currency}, prices are in US dollars. Set {bill.currency} and its exchange rate under
          “Discounts and terms”; bill and prices can then be taken over too.
        </p>
      )}
      <TakeOver words={words} changes={changes} currency={bill.currency} asksForToday={changes.some(isBill)} />
    </>
  )
}

const isBill = ({ target }: Change) => target.kind === 'bill'

function Usage({ usage, words }: { usage: UsageStatement; words: BillWords }) {
  const scenario = useScenario((state) => state.scenario)
  return (
    <>
      <UsageTables usage={usage} />
      <TakeOver words={words} changes={workloadChanges(usage.volumes, scenario)} currency="USD" asksForToday={false} />
    </>
  )
}

type TakenOver = { words: BillWords; changes: readonly Change[]; currency: string; asksForToday: boolean }

function TakeOver({ words, changes, currency, asksForToday }: TakenOver) {
  const scenario = useScenario((state) => state.scenario)
  const actions = useScenarioActions()
  const [before, setBefore] = useState<Setting[] | null>(null)
  return (
    <>
      <div role="status">
        {before && (
          <p className="border-l-2 border-good pl-3 text-sm">
            {quantity(before.length, 'figures')} taken over.{' '}
            <button
              type="button"
              onClick={() => {
                applied(before, scenario, actions)
                setBefore(null)
              }}
              className="min-h-11 underline decoration-accent underline-offset-4 hover:text-accent"
            >
              Bring back what was there
            </button>
          </p>
        )}
      </div>
      {!before && (
        <ChangeTable
          changes={changes}
          format={amountsIn(currency)}
          scenario={scenario}
          words={words}
          asksForToday={asksForToday}
          onApply={(settings) => setBefore(applied(settings, scenario, actions))}
        />
      )}
    </>
  )
}

function Prices({ terms }: { terms: CardTerms }) {
  const money = useScenario((state) => state.scenario.money)
  const { applyRateCard } = useScenarioActions()
  const [before, setBefore] = useState<CardTerms | null>(null)
  const own = Object.keys(terms.prices).length
  return (
    <div role="status" className="space-y-3 text-sm">
      <p>
        A price file with {quantity(own, 'price')} and its terms.{' '}
        {before ? 'It is in use.' : 'It replaces your own prices, discounts, commitments and currency.'}
      </p>
      <Button
        onClick={() => {
          applyRateCard(before ?? terms)
          setBefore(before ? null : money)
        }}
      >
        {before ? 'Bring back what was there' : 'Use these prices'}
      </Button>
    </div>
  )
}

function SavedLink({ query }: { query: string }) {
  const { scenario, ignored } = decode(new URLSearchParams(query))
  return (
    <div className="space-y-3 text-sm">
      <p>
        A saved scenario{ignored.length > 0 && `, of which ${quantity(ignored.length, 'value')} cannot be read`}.
        Opened, it is shown beside your own work, which stays as it is.
      </p>
      <Link href={paths.calculator(scenario)} className={buttonClass()}>
        Open the scenario
      </Link>
    </div>
  )
}

/** Units of the bill's currency per US dollar; null when the scenario does not say. */
function dollarsIn(currency: string, { money }: Scenario): number | null {
  if (currency === 'USD') return 1
  return money.currency === currency && !lacksRate(money) ? money.exchangeRate : null
}

function listPriceIn({ money }: Scenario): (id: string) => UnitPrice | null {
  const card = COST_FACTS.cards[money.rateCard]
  if (card.kind !== 'list') return () => null
  const lookup = priceLookup(card.prices, { region: card.region })
  return (id) => (Object.hasOwn(card.prices, id) ? lookup(id) : null)
}
