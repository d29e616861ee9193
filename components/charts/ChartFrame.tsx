'use client'

import { memo, Suspense, useId, useRef, type ReactNode } from 'react'
import { Disclosure } from '@/components/ui/Disclosure'
import { useNearViewport } from './use-near-viewport'
import { DrawingPlaceholder } from './DrawingPlaceholder'

type Props = {
  /** The question that the chart answers. */
  title: string
  /** What the chart shows, in one or two sentences, the answer first. */
  lead: ReactNode
  /** Controls to the right of the title. */
  controls?: ReactNode
  /** Names of the vertical and the horizontal axis, with their units. */
  axes: { up?: string; across: string }
  /** Classes that fix the height of the drawing before it is loaded, so that the page does not shift. */
  height: string
  /** The lazily loaded drawing. It is rendered once it is near the screen, or its reader rests. */
  drawing: ReactNode
  legend?: ReactNode
  /** A table of the same data, for readers who do not use the drawing. */
  table: ReactNode
}

export function ChartFrame({ title, lead, controls, axes, height, drawing, legend, table }: Props) {
  const titleId = useId()
  const frame = useRef<HTMLDivElement>(null)
  const nearness = useNearViewport(frame)
  return (
    <figure aria-labelledby={titleId} className="min-w-0">
      <div className="break-inside-avoid">
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
          <figcaption className="max-w-xl">
            <h3 id={titleId} className="text-lg font-semibold">
              {title}
            </h3>
            <div className="text-sm text-muted">{lead}</div>
          </figcaption>
          {controls}
        </div>
        <div data-drawing="" className="mt-3 border-y border-rule-strong">
          {axes.up && <p className="lettering pt-2 text-muted">{axes.up}</p>}
          <div ref={frame} className={`relative ${height}`}>
            {nearness === 'unseen' ? (
              <DrawingPlaceholder />
            ) : (
              <Suspense fallback={<DrawingPlaceholder />}>
                <Held live={nearness === 'near'}>{drawing}</Held>
              </Suspense>
            )}
          </div>
          <p className="lettering pb-2 text-right text-muted">{axes.across}</p>
        </div>
        {legend}
      </div>
      <Disclosure summary="Figures of this chart" className="text-sm">
        {table}
      </Disclosure>
    </figure>
  )
}

/** A drawing outside the screen is not updated, because redrawing it would slow the slider down. */
const Held = memo(
  function Held({ children }: { live: boolean; children: ReactNode }) {
    return children
  },
  (_, after) => !after.live,
)
