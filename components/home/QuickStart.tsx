'use client'

import { type SubmitEvent, useEffect, useRef } from 'react'
import { adoptOwnAnswer } from '@/components/scenario/adopt-own-answer'
import { useScenario } from '@/components/scenario/ScenarioProvider'
import { Button } from '@/components/ui/Button'
import { answerLinkKey, encode, paths } from '@/lib/share'
import {
  carriedBeside,
  QUICK_START_ID,
  quickFieldText,
  quickStartOf,
  type QuickAnswer,
  type QuickStart as Opened,
} from '@/lib/wizard'

/** A field as the page names it; a choice has options. */
export type QuickField = {
  answer: QuickAnswer
  label: string
  unit: string
  options: readonly { value: string; label: string }[]
}

type Props = { fields: readonly QuickField[]; refused: Opened['refused'] }

/**
 * Four fields that give a first recommendation. A plain form: the server reads it, and with JavaScript the answers are
 * also kept in this browser. It carries whatever else the scenario says.
 */
export function QuickStart({ fields, refused }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const scenario = useScenario((state) => state.scenario)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refused])
  const send = ({ currentTarget }: SubmitEvent<HTMLFormElement>) => {
    const sent = [...new FormData(currentTarget)].map(([name, value]) => [name, typeof value === 'string' ? value : ''])
    adoptOwnAnswer(encode(quickStartOf(new URLSearchParams(sent)).scenario))
  }
  return (
    <form
      ref={form}
      id={QUICK_START_ID}
      method="get"
      action={paths.quickStart()}
      noValidate
      onSubmit={send}
      aria-label="Quick start"
      className="mt-4 max-w-lg scroll-mt-20 sm:mt-6"
    >
      {carriedBeside(scenario).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="grid grid-cols-2 gap-x-4 gap-y-3">
        {fields.map((field) => {
          const text = quickFieldText(field.answer, scenario, refused)
          return <Field key={`${field.answer} ${text}`} field={field} text={text} refused={refused[field.answer]} />
        })}
      </div>
      <Button type="submit" variant="primary" className="mt-3 w-full">
        Get a recommendation
      </Button>
      <p className="mt-1.5 text-sm text-muted">
        Leave empty what you do not know; numbers such as 20k or 1.5M are read.
      </p>
    </form>
  )
}

type FieldProps = { field: QuickField; text: string; refused: Opened['refused'][QuickAnswer] }

function Field({ field: { answer, label, unit, options }, text, refused }: FieldProps) {
  const name = answerLinkKey(answer)
  const box = 'mt-0.5 block min-h-11 w-full border border-rule-strong bg-raised px-2'
  return (
    <label className="flex flex-col justify-end text-sm">
      <span>
        <span className="font-medium">{label}</span>
        {unit && <span className="text-muted"> {unit}</span>}
      </span>
      {options.length > 0 ? (
        <select name={name} defaultValue={text} className={box}>
          <option value="">Don't know</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          name={name}
          defaultValue={text}
          aria-invalid={refused !== undefined}
          aria-describedby={refused && `${name}-problem`}
          className={`${box} text-right font-mono aria-invalid:border-2 aria-invalid:border-bad`}
        />
      )}
      {refused && (
        <span id={`${name}-problem`} role="alert" className="mt-1 block font-medium text-bad">
          {refused.problem}
        </span>
      )}
    </label>
  )
}
