import type { Scenario } from '@/content/schemas/scenario'
import { CopyText } from './CopyText'
import { embedSnippets } from './embed-snippets'

type Props = { scenario: Scenario; name: string; site: string }

/** HTML for a page elsewhere: the recommendation, and the calculator. */
export const Embed = ({ scenario, name, site }: Props) => (
  <>
    <dl className="space-y-4">
      {embedSnippets(scenario, name, site).map(({ id, what, html }) => (
        <div key={id}>
          <dt className="flex items-baseline gap-3 text-sm font-semibold">
            {what} <CopyText text={html} what={`the HTML of ${what.toLowerCase()}`} />
          </dt>
          <dd className="mt-1">
            <code className="block border border-rule p-3 text-xs wrap-anywhere">{html}</code>
          </dd>
        </div>
      ))}
    </dl>
    <p className="mt-4 text-sm text-muted">
      Add <code>&amp;theme=light</code> or <code>&amp;theme=dark</code> to an address; without it the frame follows the
      reader&apos;s system. Each frame posts <code>{'{ type: "loadbearing:height", height }'}</code> to the page around
      it.
    </p>
  </>
)
