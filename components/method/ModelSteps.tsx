import type { ReactNode } from 'react'

/** From answers to a recommendation: four steps, each readable on its own. */
export function ModelSteps() {
  return (
    <ol className="border-t border-rule-strong">
      <Step number={1} title="Needs">
        What the answers demand: hard, a preference, or a rule of thumb. A hard need removes candidates that miss it. A
        load shape or an idle machine is no need; it is money.
      </Step>
      <Step number={2} title="Candidates">
        Compositions of a decomposition, a data model and a runtime, from the seven patterns and lighter options: an
        audit table beside Event Sourcing, module borders beside services, a CDN beside the edge. Impossible ones are
        excluded, each with a reason.
      </Step>
      <Step number={3} title="Whole cost">
        Ten lines over the horizon. Paid: infrastructure, development, operations, ramp-up and migration. Left unpaid:
        coordination, outages, latency, reconstructing history and scaling limits. Each line can be switched off, and
        each factor replaced.
      </Step>
      <Step number={4} title="Recommendation">
        Among candidates that meet the hard needs and keep their stated limits, those that are not clearly dearer than
        the cheapest come into question. Of these, rules of thumb, then preferences, then simplicity decide. Where money
        and a rule disagree, the recommendation says by how much, and which figure would settle it.
      </Step>
    </ol>
  )
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <li className="grid gap-x-8 gap-y-1 border-b border-rule py-3 md:grid-cols-[14rem_1fr]">
      <p className="font-semibold">
        {number}. {title}
      </p>
      <p className="max-w-3xl">{children}</p>
    </li>
  )
}
