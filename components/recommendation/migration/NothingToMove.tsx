import { Link } from '@/components/ui/Link'
import { Section } from '@/components/ui/Section'
import type { Report } from '@/lib/report'
import { buildInWords, migrationInWords } from '@/lib/report'

/** Where nothing runs, or all of it runs already. */
export function NothingToMove({ report, today }: { report: Report; today: string }) {
  const { sentence, asks } = migrationInWords(report)
  return (
    <Section id="plan" title={asks ? 'What runs today?' : 'Nothing to migrate'}>
      <p className="max-w-3xl">
        {sentence}{' '}
        {asks && (
          <Link href={today} className="link">
            Say what runs today
          </Link>
        )}
      </p>
      {report.migration.status === 'none' && <p className="mt-2 max-w-3xl">{buildInWords(report)}</p>}
    </Section>
  )
}
