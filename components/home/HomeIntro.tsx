import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'
import { StartActions } from './StartActions'

export function HomeIntro() {
  return (
    <div>
      <h1 className="text-2xl font-semibold sm:text-5xl">
        Which architecture can your load, your team and your budget bear?
      </h1>
      <p className="mt-4 hidden max-w-lg text-lg text-muted sm:block">
        Seven architecture patterns: what each guarantees, where it stops scaling, and what it costs in infrastructure
        and engineering. Answer questions or enter your own figures, and share the result as a link that others can
        check.
      </p>
      <StartActions />
      <p className="mt-6 hidden max-w-md border-l-2 border-rule-strong pl-4 text-sm text-muted sm:block">
        Priced at AWS list prices, each with its source and date. The patterns come from a{' '}
        <Link href={paths.method('reference-guide')}>reference guide</Link> to six system patterns, which gives
        guarantees, limits and illustrative cost formulas. Every figure shows its formula and inputs:{' '}
        <Link href={paths.method()}>how it works</Link>.
      </p>
    </div>
  )
}
