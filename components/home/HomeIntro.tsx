import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'
import { StartActions } from './StartActions'

export function HomeIntro() {
  return (
    <div>
      <h1 className="text-2xl font-semibold sm:mt-2 sm:text-5xl">
        Which architecture can your load, your team and your budget bear?
      </h1>
      <p className="mt-4 hidden max-w-lg text-lg text-muted sm:block">
        Seven system patterns, their guarantees and limits, what they cost in cash and in people. Answer a few questions
        or set the figures yourself; leave with a link that others can check.
      </p>
      <StartActions />
      <p className="mt-6 hidden max-w-md border-l-2 border-rule-strong pl-4 text-sm text-muted sm:block">
        List prices of AWS with source and date, and the pattern document&rsquo;s illustrative ones beside them. Every
        figure shows its formula, its inputs and where it came from. <Link href={paths.method()}>How it works</Link>
      </p>
    </div>
  )
}
