import { Link } from '@/components/ui/Link'

/** Above a question: how far one is, and the way to all of them. */
export const StepHead = ({ progress, list }: { progress: string; list: string }) => (
  <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 pt-4 sm:pt-6">
    <span className="text-sm text-muted">{progress}</span>
    <Link href={list} className="link inline-flex min-h-8 items-center text-sm">
      All questions
    </Link>
  </p>
)
