'use client'

import type { KeyboardEvent, MouseEvent } from 'react'
import type { PatternId } from '@/content/pattern-ids'
import { useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { PatternName } from '@/components/glyphs/PatternName'

type Props = {
  pattern: PatternId
  /** The one that leads the recommendation. */
  leading: PatternId
  chosen: boolean
  /** The comparison after the change. */
  href: string
}

/** A pattern to tick. A plain link without a script; with one it ticks in place, by click, Enter or Space. */
export function PatternToggle({ pattern, leading, chosen, href }: Props) {
  const { toggleChosen } = useScenarioActions()
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    toggleChosen(pattern, leading)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== ' ') return
    event.preventDefault()
    event.currentTarget.click()
  }
  return (
    <a
      role="checkbox"
      aria-checked={chosen}
      tabIndex={0}
      href={href}
      onClick={onClick}
      onKeyDown={onKeyDown}
      className={
        'inline-flex min-h-11 items-center gap-2 border px-3 text-sm no-underline ' +
        (chosen ? 'border-rule-strong bg-raised' : 'border-rule hover:border-ink')
      }
    >
      <Tick chosen={chosen} />
      <PatternName pattern={pattern} size={18} />
    </a>
  )
}

function Tick({ chosen }: { chosen: boolean }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      width={16}
      height={16}
      fill="none"
      strokeWidth={1.5}
      className="shrink-0 stroke-rule-strong"
    >
      <path d="M1.5 1.5h13v13h-13z" />
      {chosen && <path d="M4 8l3 3 5-6" strokeWidth={2} className="stroke-accent" />}
    </svg>
  )
}
