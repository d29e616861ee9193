import type { ComponentProps } from 'react'

type Variant = 'primary' | 'quiet' | 'plain'

const looks: Record<Variant, string> = {
  primary: 'bg-accent text-on-accent border-accent hover:bg-ink hover:border-ink hover:text-paper',
  quiet: 'border-rule-strong text-ink hover:border-ink hover:bg-sunken',
  plain: 'border-transparent text-ink underline decoration-accent underline-offset-4 hover:text-accent',
}

/** The classes of a button, for links that look like buttons. */
export const buttonClass = (variant: Variant = 'quiet', extra = '') =>
  'inline-flex min-h-11 items-center justify-center gap-2 border px-4 py-2 text-sm font-medium no-underline ' +
  'transition-colors ' +
  `disabled:cursor-not-allowed disabled:opacity-60 ${looks[variant]} ${extra}`

export function Button({
  variant = 'quiet',
  className = '',
  type = 'button',
  ...props
}: ComponentProps<'button'> & { variant?: Variant }) {
  return <button type={type} className={buttonClass(variant, className)} {...props} />
}
