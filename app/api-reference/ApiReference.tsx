import { Fragment } from 'react'
import { openApi } from '@/app/api/document/document'
import { CodeWords } from '@/components/reference/CodeWords'
import { Operation, type Described } from '@/components/reference/Operation'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'
import { cell, ScrollTable } from '@/components/ui/ScrollTable'
import { Section } from '@/components/ui/Section'
import { paths } from '@/lib/share/paths'

/** The page says what the document says: it is made from it. */
export function ApiReference() {
  const { info, paths: all = {} } = openApi()
  const [lead, ...rules] = (info.description ?? '').split('\n\n')
  const operations = Object.entries(all).flatMap(([path, item]) =>
    [
      { method: 'POST', operation: item.post },
      { method: 'GET', operation: item.get },
    ].flatMap(({ method, operation }) => (operation ? [{ ...operation, method, path } as Described] : [])),
  )
  const tagged = (tag: string) => operations.filter(({ tags }) => tags.includes(tag))
  return (
    <>
      <PageHead title="API reference">{lead}</PageHead>
      <Section
        id="rules"
        title="For every question"
        lead={
          <>
            The same as a document for programs:{' '}
            <a className="link" href={paths.api.openapi()}>
              OpenAPI 3.1
            </a>
            . Lines that repeat a recommendation are on its page of exports, behind{' '}
            <Link href={paths.decide()}>Decide</Link>.
          </>
        }
      >
        <dl className="max-w-3xl space-y-3">
          {rules.map((rule) => {
            const [, name = '', text = rule] = /^\*\*(.+?)\.\*\* ([\s\S]*)$/.exec(rule) ?? []
            return (
              <div key={name} className="grid gap-x-6 sm:grid-cols-[9rem_1fr]">
                <dt className="font-semibold">{name}</dt>
                <dd className="text-muted">
                  <CodeWords>{text}</CodeWords>
                </dd>
              </div>
            )
          })}
        </dl>
      </Section>
      <Section id="questions" title="Questions" lead="JSON in, JSON out.">
        <div className="divide-y divide-rule border-y border-rule">
          {tagged('Questions').map((one) => (
            <Operation key={one.operationId} operation={one} />
          ))}
        </div>
      </Section>
      <Section id="files" title="Files" lead="Each takes the query of a recommendation's link.">
        <Addresses caption="Files of a recommendation" operations={tagged('Files')} />
      </Section>
      <Section id="service" title="Service">
        <Addresses caption="Addresses of the service" operations={tagged('Service')} />
      </Section>
    </>
  )
}

const Addresses = ({ caption, operations }: { caption: string; operations: Described[] }) => (
  <ScrollTable caption={caption} columns={['Address', 'What it holds']}>
    <tbody>
      {operations.map(({ path, summary }) => (
        <tr key={path}>
          <th scope="row" className={`${cell} w-1/2 font-mono font-normal wrap-anywhere`}>
            <Breakable path={path} />
          </th>
          <td className={cell}>
            <CodeWords>{summary}</CodeWords>
          </td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)

/** A path may break after a slash. */
const Breakable = ({ path }: { path: string }) =>
  path.split('/').map((part, index) => (
    <Fragment key={index}>
      {index > 0 && '/'}
      <wbr />
      {part}
    </Fragment>
  ))
