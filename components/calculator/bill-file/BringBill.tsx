'use client'

import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { exported } from '@/components/ui/late'
import { quantity } from '@/lib/format'
import type { BillWords } from './apply-changes'
import type { ReadFile } from './read-file'

// The parser, the meters' names and the review come when somebody brings a file.
const reader = () => import('./read-file')
const Review = exported(
  () => import('./FileReview'),
  (it) => it.FileReview,
)

type State =
  | { kind: 'waiting' }
  | { kind: 'reading'; name: string; share: number; rows: number; stop: AbortController }
  | { kind: 'read'; name: string; read: ReadFile }
  | { kind: 'offline' }

/** A file of the visitor's, chosen or dropped anywhere on the page, and what can be taken over from it. */
export function BringBill({ words }: { words: BillWords }) {
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<State>({ kind: 'waiting' })
  const [isOver, setOver] = useState(false)

  const take = async (file: File | undefined) => {
    if (!file) return
    if (state.kind === 'reading') state.stop.abort()
    const stop = new AbortController()
    const { name } = file
    setState({ kind: 'reading', name, share: 0, rows: 0, stop })
    try {
      const { readFile } = await reader()
      const onProgress = (share: number, rows: number) => {
        if (!stop.signal.aborted) setState({ kind: 'reading', name, share, rows, stop })
      }
      const read = await readFile(file, { signal: stop.signal, onProgress })
      if (!stop.signal.aborted) setState({ kind: 'read', name, read })
    } catch {
      // The code of the reader could not be fetched.
      if (!stop.signal.aborted) setState({ kind: 'offline' })
    }
  }

  const dropped = useEffectEvent((event: DragEvent) => {
    const { files } = event.dataTransfer ?? {}
    setOver(false)
    if (!files?.length) return
    event.preventDefault()
    place.current?.scrollIntoView({ block: 'center' })
    void take(files[0])
  })

  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const bringsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    addEventListener(
      'dragover',
      (event) => {
        if (!bringsFile(event)) return
        event.preventDefault()
        setOver(true)
      },
      { signal },
    )
    addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal })
    addEventListener('drop', dropped, { signal })
    return () => stop.abort()
  }, [])

  const cancel = () => {
    if (state.kind === 'reading') state.stop.abort()
    setState({ kind: 'waiting' })
  }

  return (
    <div ref={place}>
      <div className={`border border-dashed p-4 ${isOver ? 'border-accent bg-sunken' : 'border-rule-strong'}`}>
        <label htmlFor={id} className="block text-sm font-medium">
          Choose a file, or drop it anywhere on this page
        </label>
        <input
          id={id}
          type="file"
          aria-describedby={`${id}-help`}
          className={
            'mt-2 min-h-11 w-full text-sm file:mr-3 file:min-h-11 file:border file:border-rule-strong ' +
            'file:bg-transparent file:px-3'
          }
          onChange={(event) => {
            const { files } = event.target
            void take(files?.[0]).finally(() => {
              event.target.value = ''
            })
          }}
        />
        <p id={`${id}-help`} className="mt-2 text-sm text-muted">
          FOCUS export of AWS, Azure or Google Cloud (CSV, 1.0 to 1.4), AWS Cost and Usage Report or CUR 2.0 (CSV),
          infracost usage file, or a price file or saved link of this application.
        </p>
      </div>
      <div role="status">
        {state.kind === 'reading' && <Progress {...state} onCancel={cancel} />}
        {state.kind === 'offline' && (
          <p className="mt-3 text-sm text-bad">
            The reader could not be fetched. Check the connection and choose again.
          </p>
        )}
        {state.kind === 'read' && state.read.kind === 'problem' && (
          <p className="mt-3 border-l-2 border-bad pl-3 text-sm break-words">
            {state.name} is not used; nothing has changed. <Problem {...state.read.problem} />
          </p>
        )}
      </div>
      {state.kind === 'read' && state.read.kind !== 'problem' && state.read.kind !== 'cancelled' && (
        <Review
          key={state.name}
          words={words}
          name={state.name}
          read={state.read}
          onClose={() => setState({ kind: 'waiting' })}
        />
      )}
    </div>
  )
}

function Problem({ where, found, expected }: { where: string; found: string; expected: string }) {
  return (
    <>
      In {where}: found {found}, expected {expected}.
    </>
  )
}

type Reading = { name: string; share: number; rows: number; onCancel: () => void }

function Progress({ name, share, rows, onCancel }: Reading) {
  const id = useId()
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <span id={id} className="min-w-0 break-words">
        Reading {name}
      </span>
      <progress aria-labelledby={id} value={share} max={1} className="h-2 w-40 accent-(--accent)" />
      <span aria-hidden="true" className="text-muted">
        {quantity(rows, 'rows')}
      </span>
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  )
}
