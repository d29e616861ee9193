import type { AntiPattern } from '@/content/schemas/risk'
import { Section } from '@/components/ui/Section'

export function AntiPatternSection({ antiPattern }: { antiPattern: AntiPattern }) {
  return (
    <Section id={antiPattern.id} title={antiPattern.name} lead={antiPattern.problem} className="border-b border-rule">
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <List title="Detection" sign="?" items={antiPattern.detection} />
        <List title="Fix" sign="✓" items={antiPattern.fix} />
      </div>
    </Section>
  )
}

function List({ title, sign, items }: { title: string; sign: string; items: string[] }) {
  return (
    <div>
      <h3 className="lettering text-muted">{title}</h3>
      <ul className="mt-2">
        {items.map((item) => (
          <li key={item} className="flex gap-3 border-t border-rule py-2">
            <span aria-hidden="true" className="w-4 shrink-0 text-center font-mono text-accent">
              {sign}
            </span>
            {item}
          </li>
        ))}
      </ul>
    </div>
  )
}
