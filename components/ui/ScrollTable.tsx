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

/** Cell classes that all tables share; what they mean is in globals.css. */
export const cell = 'cell'
export const headCell = 'lettering cell-head'
export const numberCell = 'cell cell-number'
