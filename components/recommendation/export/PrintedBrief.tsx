import type { ReactNode } from 'react'
import { unitFor } from '@/lib/format'
import type { PrintedBrief as Brief } from '@/lib/record'

/** The decision on two sheets of paper: what is decided and why, then what it rests on and who signs it. */
export const PrintedBrief = ({ brief }: { brief: Brief }) => (
  <div className="sheets">
    <section className="sheet" aria-label="First page: the decision">
      <Head brief={brief} />
      <Chosen brief={brief} />
      <Part title="Context">
        <p>{brief.context}</p>
      </Part>
      <Options brief={brief} />
      <Part title="Why">
        <Items items={brief.why} what="reason" />
      </Part>
      <Part title="What follows from it">
        {brief.consequences.shown.length > 0 ? (
          <Items items={brief.consequences} what="consequence" />
        ) : (
          <p>Nothing that costs more than it saves, and no conflict.</p>
        )}
      </Part>
      <p className="sheet-foot">1 of 2</p>
    </section>
    <section className="sheet" aria-label="Second page: what it rests on">
      <p className="sheet-running">
        <span>{brief.title}</span>
        <span>{brief.date}</span>
      </p>
      <Sensitivity brief={brief} />
      <div className="sheet-columns">
        <Costs brief={brief} />
        <Part title="Review this decision when">
          {brief.borders.shown.length > 0 ? (
            <Items items={brief.borders} what="condition" />
          ) : (
            <p>No single change of an answer leads to another recommendation.</p>
          )}
        </Part>
      </div>
      <Sources brief={brief} />
      <Signatures brief={brief} />
      <p className="sheet-foot">2 of 2</p>
    </section>
  </div>
)

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="sheet-part">
    <h2>{title}</h2>
    {children}
  </div>
)

/** A list, and where the rest of it is. */
const Items = ({ items: { shown, more }, what }: { items: Brief['why']; what: string }) => (
  <>
    <ul>
      {shown.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
    {more > 0 && (
      <p className="sheet-more">
        {more} more {unitFor(more, what)} in the decision record.
      </p>
    )}
  </>
)

/** A title that would not fit into a line of large letters. */
const LONG = 54

const Head = ({ brief: { title, status, date, author, deciders } }: { brief: Brief }) => (
  <header>
    <p className="sheet-kind">Decision brief</p>
    <h1 className={title.length > LONG ? 'sheet-long' : undefined}>{title}</h1>
    <dl className="sheet-facts">
      <Fact name="Status" value={status} />
      <Fact name="Date" value={date} />
      {author !== '' && <Fact name="Author" value={author} />}
      {deciders.length > 0 && <Fact name="Decided by" value={deciders.join(', ')} />}
    </dl>
  </header>
)

const Fact = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)

const Chosen = ({ brief: { chosen, months } }: { brief: Brief }) => (
  <div className="sheet-chosen">
    <div>
      <h2>Recommendation</h2>
      <p className="sheet-name">{chosen.name}</p>
      <p>{chosen.what}</p>
    </div>
    <p className="sheet-total">
      <strong>{chosen.total}</strong>
      <span>
        {chosen.range} over {months} months
      </span>
    </p>
    <p className="sheet-because">Chosen because {chosen.because}.</p>
  </div>
)

function Options({ brief: { options, months, currency, leftOut } }: { brief: Brief }) {
  return (
    <Part title="Options">
      <table>
        <caption>
          Whole cost over {months} months, in {currency}
          {leftOut !== '' && `, without ${leftOut}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Option</th>
            <th scope="col">Whole cost</th>
            <th scope="col">Range</th>
            <th scope="col" className="sheet-wide">
              Paid
            </th>
            <th scope="col" className="sheet-wide">
              Left unpaid
            </th>
            <th scope="col">Bill a month</th>
          </tr>
        </thead>
        <tbody>
          {options.shown.map(({ id, name, chosen, total, range, paid, unpaid, monthly }) => (
            <tr key={id} className={chosen ? 'sheet-strong' : undefined}>
              <th scope="row">{chosen ? `${name} (chosen)` : name}</th>
              <td>{total}</td>
              <td>{range}</td>
              <td className="sheet-wide">{paid}</td>
              <td className="sheet-wide">{unpaid}</td>
              <td>{monthly}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {options.more > 0 && (
        <p className="sheet-more">
          {options.more} more {unitFor(options.more, 'option')} in the decision record.
        </p>
      )}
    </Part>
  )
}

function Sensitivity({ brief: { sure, turns, moves } }: { brief: Brief }) {
  return (
    <Part title="Sensitivity">
      <p>{sure}</p>
      {turns !== '' && <p>{turns}</p>}
      {moves.length > 0 && (
        <table>
          <caption>What moves the total most: one figure at its ends (P10 and P90), all others central</caption>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">Low</th>
              <th scope="col">Total there</th>
              <th scope="col">High</th>
              <th scope="col">Total there</th>
            </tr>
          </thead>
          <tbody>
            {moves.map(({ name, low, high, atLow, atHigh }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {[low, atLow, high, atHigh].map((figure, at) => (
                  <td key={at}>{figure}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  )
}

const Costs = ({ brief: { lines, chosen, months } }: { brief: Brief }) => (
  <Part title="Costs of the recommendation">
    <table>
      <caption>Over {months} months</caption>
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Amount</th>
          <th scope="col">Range</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, amount, range }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{amount}</td>
            <td>{range}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="sheet-strong">
          <th scope="row">Total</th>
          <td>{chosen.total}</td>
          <td>{chosen.range}</td>
        </tr>
      </tfoot>
    </table>
  </Part>
)

const Sources = ({ brief: { prices, sources, address } }: { brief: Brief }) => (
  <Part title="Sources">
    <p>
      {prices}. {sources.shown.join('; ')}
      {sources.more > 0 && `; ${sources.more} more in the decision record`}.
    </p>
    <p className="sheet-address">
      <a href={address.href}>{address.said}</a>
    </p>
  </Part>
)

/** A line for everyone who decides; one without a name where nobody was named. */
const Signatures = ({ brief: { deciders } }: { brief: Brief }) => (
  <div className="sheet-signatures" role="group" aria-label="Signatures">
    {(deciders.length > 0 ? deciders : ['']).map((name, at) => (
      <p key={at}>
        <span>{name === '' ? 'Name, date, signature' : `${name}: date, signature`}</span>
      </p>
    ))}
  </div>
)
