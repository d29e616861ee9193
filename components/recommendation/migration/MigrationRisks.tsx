import type { MigrationRisk } from '@/content/schemas/risk'

/** The four risks of a migration; the way back stands out, because it is agreed on first. */
export function MigrationRisks({ risks }: { risks: MigrationRisk[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-6 sm:grid-cols-2 xl:grid-cols-4">
      {risks.map(({ id, name, mitigation, detection, rollback }) => (
        <li key={id} className="border-t-2 border-ink pt-2 print:break-inside-avoid">
          <h3 className="font-semibold">{name}</h3>
          <dl className="mt-1 text-sm">
            <Row term="Mitigation" detail={mitigation} />
            <Row term="Detection" detail={detection} />
            <Row term="Rollback" detail={rollback} strong />
          </dl>
        </li>
      ))}
    </ul>
  )
}

const Row = ({ term, detail, strong = false }: { term: string; detail: string; strong?: boolean }) => (
  <div className="border-b border-rule py-1.5">
    <dt className="text-2xs text-muted">{term}</dt>
    <dd className={strong ? 'font-semibold' : ''}>{detail}</dd>
  </div>
)
