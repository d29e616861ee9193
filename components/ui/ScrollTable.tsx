import type { ReactNode } from 'react'

/**
 * A table that scrolls sideways in its own container on narrow screens. The container can be focused and has a name.
 */
export function ScrollTable({
  caption,
  children,
  className = '',
}: {
  caption: string
  children: ReactNode
  className?: string
}) {
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className="relative [scrollbar-width:thin] overflow-x-auto border-y border-rule-strong print:overflow-visible"
    >
      <table className={`w-full border-collapse text-left text-sm ${className}`}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  )
}

/** Cell classes that all tables share. */
export const cell = 'border-b border-rule px-3 py-2.5 align-top first:pl-0 last:pr-0'
export const headCell =
  'lettering border-b border-rule-strong px-3 py-2 text-left align-bottom font-normal text-muted first:pl-0 last:pr-0'
export const numberCell = `${cell} text-right font-mono whitespace-nowrap`
