'use client'

import { useState, useSyncExternalStore, type ReactNode } from 'react'
import type { PatternId } from '@/content/pattern-ids'
import { keptText } from './tick-store'
import { readTicks, toggled, writeTicks } from './ticks'

type Item = { id: string; text: string }

/**
 * A checklist whose ticks are stored in this browser. Without JavaScript it is a plain list, because a tick would not
 * be stored.
 */
export function Checklist({ pattern, items }: { pattern: PatternId; items: Item[] }) {
  const [kept] = useState(() => keptText(`loadbearing:checklist:${pattern}`))
  const text = useSyncExternalStore<string | null | undefined>(kept.onChange, kept.read, () => undefined)
  if (text === undefined)
    return (
      <List>
        {items.map((item) => (
          <PlainItem key={item.id} item={item} />
        ))}
      </List>
    )

  const ticks = readTicks(
    text,
    items.map(({ id }) => id),
  )
  const tick = (id: string) => kept.write(writeTicks(toggled(ticks, id)))
  const where = kept.lasts() ? 'saved in this browser' : 'not saved: this browser blocks storage'
  return (
    <List progress={`${ticks.length} of ${items.length} done, ${where}`}>
      {items.map((item) => (
        <li key={item.id} className={row}>
          <label className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              checked={ticks.includes(item.id)}
              onChange={() => tick(item.id)}
              className={tickBox}
            />
            <span className={ticks.includes(item.id) ? 'text-muted line-through decoration-1' : ''}>{item.text}</span>
          </label>
        </li>
      ))}
    </List>
  )
}

const row = 'border-b border-rule'

/**
 * The checkbox has custom styles, so that it has the page's colours in both themes. A tick is a sign as well as a
 * colour.
 */
const tickBox =
  'grid size-6 shrink-0 cursor-pointer appearance-none place-content-center border border-rule-strong bg-raised ' +
  'checked:border-accent checked:bg-accent ' +
  "before:text-base before:leading-none before:text-on-accent before:opacity-0 before:content-['✓'] " +
  'checked:before:opacity-100'

function List({ progress, children }: { progress?: string; children: ReactNode }) {
  return (
    <>
      <output className="mb-2 block min-h-6 font-mono text-sm text-muted">{progress}</output>
      <ul className="border-t border-rule">{children}</ul>
    </>
  )
}

/** An item without a checkbox, of the same height, so that nothing moves when the checkboxes appear. */
const PlainItem = ({ item }: { item: Item }) => (
  <li className={`${row} flex min-h-11 items-center gap-3`}>
    <span aria-hidden="true" className="size-6 shrink-0 border border-rule-strong bg-raised" />
    {item.text}
  </li>
)
