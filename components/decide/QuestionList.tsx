import type { ReactNode } from 'react'
import type { WizardQuestion } from '@/content/answers/wizard'
import type { Scenario } from '@/content/schemas/scenario'
import { Disclosure } from '@/components/ui/Disclosure'
import { Link } from '@/components/ui/Link'
import { quantity } from '@/lib/format'
import { type Agenda, type OpenStep, answerShown, stepAddress } from '@/lib/wizard'
import { Stake } from './Stake'

type Props = { agenda: Agenda; scenario: Scenario; skipped: readonly string[] }

const SETTLED = 'Cannot change the current result'

/**
 * All questions on one sheet, those that matter now first, each with its state and the way to it. Those that cannot
 * change anything now are folded.
 */
export function QuestionList({ agenda: { open, answered, settled }, scenario, skipped }: Props) {
  const address = ({ slug }: WizardQuestion) => stepAddress(slug, scenario, skipped)
  const most = open[0]?.usd ?? 0
  return (
    <div className="space-y-8">
      {open.length > 0 && (
        <Group
          title="Can change the result"
          lead={`By the money that hangs on the answer over ${scenario.money.horizonMonths} months.`}
        >
          {open.map((step) => (
            <Row
              key={step.question.slug}
              question={step.question}
              href={address(step.question)}
              verb="Answer"
              state={<AtStake step={step} most={most} money={scenario.money} />}
            >
              {step.figure && (
                <Link href={address(step.figure)} className="link inline-flex min-h-8 items-center text-sm">
                  Or give the figure: {step.figure.question}
                </Link>
              )}
            </Row>
          ))}
        </Group>
      )}
      {answered.length > 0 && (
        <Group title="Answered">
          {answered.map((question) => (
            <Row
              key={question.slug}
              question={question}
              href={address(question)}
              verb="Change"
              state={<strong className="font-semibold">{answerShown(question, scenario)}</strong>}
            />
          ))}
        </Group>
      )}
      {settled.length > 0 && (
        <section aria-label={SETTLED}>
          <Disclosure
            summary={
              <span>
                {SETTLED}: {quantity(settled.length, 'question')}
                <span className="ml-2 font-normal text-muted">They can still add a warning or a reason.</span>
              </span>
            }
          >
            <ul className="border-t border-rule">
              {settled.map((question) => (
                <Row key={question.slug} question={question} href={address(question)} verb="Answer" />
              ))}
            </ul>
          </Disclosure>
        </section>
      )}
    </div>
  )
}

const Group = ({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) => (
  <section aria-label={title}>
    <h3 className="font-semibold">
      {title}
      {lead && <span className="ml-2 font-normal text-muted">{lead}</span>}
    </h3>
    <ul className="mt-2 border-t border-rule-strong">{children}</ul>
  </section>
)

const AtStake = ({ step, most, money }: { step: OpenStep; most: number; money: Scenario['money'] }) => (
  <>
    <Stake usd={step.usd} of={most} money={money} />
    {step.skipped && <span className="ml-3 text-sm text-muted">skipped</span>}
  </>
)

type RowProps = {
  question: WizardQuestion
  href: string
  verb: 'Answer' | 'Change'
  state?: ReactNode
  children?: ReactNode
}

const Row = ({ question, href, verb, state, children }: RowProps) => (
  <li
    className={
      'grid grid-cols-[1fr_auto] items-baseline gap-x-4 border-b border-rule py-2 ' + 'md:grid-cols-[1fr_14rem_4rem]'
    }
  >
    <div className="col-span-2 md:col-span-1">
      {question.question}
      {children && <div>{children}</div>}
    </div>
    <span>{state}</span>
    <Link
      href={href}
      className="link inline-flex min-h-8 items-center justify-self-end text-sm"
      aria-label={`${verb}: ${question.question}`}
    >
      {verb}
    </Link>
  </li>
)
