'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { cell, figures, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import type { Scenario } from '@/content/schemas/scenario'
import type { Change } from '@/lib/bills'
import { quantity, type MoneyFormat } from '@/lib/format'
import { isTodayKnown, settingOf, type BillWords, type Runs, type Setting } from './apply-changes'
import { figureInWords, originInWords, targetInWords, targetKey } from './change-in-words'

type Props = {
  changes: readonly Change[]
  /** Of the currency of the bill. */
  format: MoneyFormat
  scenario: Scenario
  words: BillWords
  asksForToday: boolean
  onApply: (settings: Setting[]) => void
}

/** What a file can change, with a box for each. What the visitor has set is not ticked. */
export function ChangeTable({ changes, format, scenario, words, asksForToday, onApply }: Props) {
  const [said, setSaid] = useState<Record<string, boolean>>({})
  const [runs, setRuns] = useState<Runs>(undefined)
  const isTicked = (change: Change) => said[targetKey(change.target)] ?? !change.isOwn
  const ticked = changes.filter(isTicked)
  const asksNow = asksForToday && !isTodayKnown(scenario) && ticked.some(({ target }) => target.kind === 'bill')

  if (!changes.length) return <p className="text-sm">Your scenario already says what this file does.</p>
  const apply = () =>
    onApply([...(asksNow && runs ? [{ kind: 'runs' as const, value: runs }] : []), ...ticked.map(settingOf)])
  return (
    <div>
      <h4 className="mb-2 font-semibold">What can be taken over</h4>
      <ScrollTable
        caption="Figures of your scenario that this file can replace"
        columns={['Take over', figures('From the file')]}
        className="tight"
      >
        <tbody>
          {changes.map((change) => (
            <Row
              key={targetKey(change.target)}
              change={change}
              format={format}
              bill={words.bill}
              isTicked={isTicked(change)}
              onTick={(is) => setSaid({ ...said, [targetKey(change.target)]: is })}
            />
          ))}
        </tbody>
      </ScrollTable>
      {asksNow && <AskToday runs={runs} options={words.runs} onChange={setRuns} />}
      <Button variant="primary" className="mt-4" disabled={ticked.length === 0} onClick={apply}>
        Take over {quantity(ticked.length, 'figures')}
      </Button>
    </div>
  )
}

type RowProps = { change: Change; bill: string; format: MoneyFormat; isTicked: boolean; onTick: (is: boolean) => void }

function Row({ change, bill, format, isTicked, onTick }: RowProps) {
  const { label, unit } = targetInWords(change.target, bill)
  return (
    <tr>
      <th scope="row" className={`${cell} min-w-40 font-normal`}>
        <label className="flex min-h-11 items-start gap-3 py-1">
          <input
            type="checkbox"
            checked={isTicked}
            onChange={(event) => onTick(event.target.checked)}
            className="mt-0.5 size-5 shrink-0 accent-(--accent)"
          />
          <span className="min-w-0">
            <span className="font-medium break-words">{label}</span>
            {change.isOwn && <span className="text-muted"> (you have set it)</span>}
            <span className="block text-2xs text-muted">{originInWords(change.from, format)}</span>
          </span>
        </label>
      </th>
      <td className={numberCell}>
        <span className="font-medium">{figureInWords(change.next, unit)}</span>
        <span className="block text-2xs text-muted">now {figureInWords(change.now, unit)}</span>
      </td>
    </tr>
  )
}

type AskTodayProps = { runs: Runs; options: BillWords['runs']; onChange: (runs: Runs) => void }

/** A bill is set against the estimate of what runs today: without that it belongs to no candidate. */
function AskToday({ runs, options, onChange }: AskTodayProps) {
  const id = useId()
  return (
    <div className="mt-4 max-w-md">
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        What does this bill pay for?
      </label>
      <select
        id={id}
        value={runs ?? ''}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(options.find(({ value }) => value === event.target.value)?.value)}
        className="min-h-11 w-full border border-rule-strong bg-raised px-2 text-sm"
      >
        <option value="">Not said</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} className="mt-1 text-sm text-muted">
        The bill is compared with the estimate of the pattern that runs today.
      </p>
    </div>
  )
}
