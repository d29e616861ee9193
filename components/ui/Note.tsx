import type { ReactNode } from 'react'

const tones = { plain: 'border-rule-strong', warn: 'border-warn', bad: 'border-bad', good: 'border-good' }

/** A remark with a line at its left. */
export function Note({
  title,
  tone = 'plain',
  children,
}: {
  title?: ReactNode
  tone?: keyof typeof tones
  children: ReactNode
}) {
  return (
    <div className={`border-l-2 ${tones[tone]} py-1 pl-4`}>
      {title && <p className="font-semibold">{title}</p>}
      <div className="text-muted">{children}</div>
    </div>
  )
}
