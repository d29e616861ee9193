'use client'

import { Suspense, useId, useState } from 'react'
import { exported } from '@/components/ui/late'
import { CURRENCY } from '@/content/scenario/overrides'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { Switch } from '@/components/ui/Switch'
import { quantity } from '@/lib/format'
import { lacksRate } from '@/lib/kernel'
import { ScenarioField } from './ScenarioField'

// Fetched when its group is first opened: few open it, and without JavaScript a file cannot be read anyway.
const RateCardFile = exported(
  () => import('./RateCardFile'),
  (it) => it.RateCardFile,
)

/** Discounts and terms that are not numbers: free tier, currency, own prices and the price file. */
export function TermsControls() {
  const freeTier = useScenario((state) => state.scenario.money.freeTier)
  const own = useScenario((state) => Object.keys(state.scenario.money.prices).length)
  const { setFreeTier, resetPrices } = useScenarioActions()
  return (
    <>
      <Switch label="Free tier" checked={freeTier} onChange={setFreeTier}>
        The monthly free tier of each vendor is deducted.
      </Switch>
      <CurrencyField />
      {own > 0 && (
        <p className="text-sm">
          {quantity(own, 'price')} of your own.{' '}
          <button
            type="button"
            onClick={resetPrices}
            className="min-h-11 underline decoration-accent underline-offset-4 hover:text-accent"
          >
            Reset to list prices
          </button>
        </p>
      )}
      <Suspense fallback={<p className="min-h-64 text-sm text-muted">Loading the price file</p>}>
        <RateCardFile />
      </Suspense>
    </>
  )
}

/** Three letters; what is typed stays until it is a currency. */
function CurrencyField() {
  const id = useId()
  const currency = useScenario((state) => state.scenario.money.currency)
  const { setCurrency } = useScenarioActions()
  const asksForRate = useScenario((state) => lacksRate(state.scenario.money))
  const [draft, setDraft] = useState<string | null>(null)
  const wrong = draft !== null && !CURRENCY.test(draft)
  return (
    <div>
      <label htmlFor={id} className="block text-sm font-medium">
        Currency
      </label>
      <input
        id={id}
        value={draft ?? currency}
        maxLength={3}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={wrong}
        aria-describedby={`${id}-help`}
        onBlur={() => setDraft(null)}
        onChange={(event) => {
          const typed = event.target.value.toUpperCase()
          setDraft(typed)
          if (CURRENCY.test(typed)) setCurrency(typed)
        }}
        className="min-h-11 w-24 border border-rule-strong bg-raised px-2 font-mono text-sm aria-invalid:border-bad"
      />
      <p id={`${id}-help`} className={`text-sm ${wrong ? 'text-bad' : 'text-muted'}`}>
        {wrong
          ? 'Type three letters, as in EUR.'
          : 'Three letters, as in EUR. Prices are typed in US dollars; amounts are shown in this currency.'}
      </p>
      {asksForRate && (
        <p role="status" className="mt-1 border-l-2 border-accent pl-3 text-sm">
          Type the exchange rate: until then amounts stay in US dollars.
        </p>
      )}
      {currency !== 'USD' && (
        <div className="mt-4">
          <ScenarioField name="exchangeRate" />
        </div>
      )}
    </div>
  )
}
