/** Each decision is recorded at length in docs/decisions; these are the ones that change a figure or an answer. */
const readings = [
  {
    about: 'Totals',
    text:
      'The cost function returns a table of lines and a multiplier that nothing applies. Total = the sum of the ' +
      'lines × the multiplier.',
  },
  {
    about: 'A multiplier below one',
    text:
      'Microservices are multiplied by services × 0.1, so fewer than ten services would be discounted by their own ' +
      'overhead. The published total is kept and shown; the total in use never applies less than one.',
  },
  {
    about: 'Period of volumes',
    text: 'The function names no period but the month, so every volume is per calendar month.',
  },
  {
    about: 'compute_seconds',
    text: 'It is multiplied by a price per GB-second, so it is read as GB-seconds: seconds × gigabytes of memory.',
  },
  {
    about: 'Cell-Based, Edge, Monolith',
    text:
      'The source prices four of its six patterns. The three others are built from unit prices that the source ' +
      'already uses, and are marked as not in the source.',
  },
  {
    about: 'Bands of load',
    text:
      'Below 10,000 queries per second, from 10,000 up to but not including 100,000, from 100,000 up to and ' +
      'including 1,000,000, and above.',
  },
  {
    about: 'Large Scale + Isolation',
    text:
      'Holds when isolation is needed and the load is in the large band: 100,000 queries per second and more. High ' +
      'read volume is the table’s own Read/Write >10:1, team autonomy is the need to deploy independently.',
  },
  {
    about: 'Monolith or Simple Services',
    text:
      'The branch below 10,000 queries per second is counted as the Monolith. A few coarse services without a mesh ' +
      'share its figures.',
  },
  {
    about: 'Limits',
    text:
      'A stated ceiling describes one stack. Passing it warns and names the ceiling; it never strikes a pattern ' +
      'out.',
  },
  {
    about: 'Cash and people',
    text:
      'Overhead percentages act on development time alone. Learning costs start at the slowdown you set and fall ' +
      'in a straight line to zero over the learning time. Both are shown apart from cash, then together.',
  },
]

export function Readings() {
  return (
    <dl className="border-t border-rule-strong">
      {readings.map(({ about, text }) => (
        <div key={about} className="grid gap-x-8 border-b border-rule py-3 md:grid-cols-[14rem_1fr]">
          <dt className="font-semibold">{about}</dt>
          <dd className="max-w-3xl text-muted">{text}</dd>
        </div>
      ))}
    </dl>
  )
}
