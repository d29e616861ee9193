/** The interpretations that change a figure or an answer. docs/decisions has each of them at length. */
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
      'Microservices are multiplied by services × 0.1, so with fewer than ten services the overhead would be a ' +
      'discount. The published total is shown as well; the total in use never applies less than one.',
  },
  {
    about: 'Period of volumes',
    text: 'The function names no period other than the month, so every volume is per calendar month.',
  },
  {
    about: 'compute_seconds',
    text: 'It is multiplied by a price per GB-second, so it is read as GB-seconds: seconds × gigabytes of memory.',
  },
  {
    about: 'Cell-Based, Edge, Monolith',
    text:
      'The guide prices four of its six patterns. The three others are built from unit prices that the guide ' +
      'already uses, and are marked as added by us.',
  },
  {
    about: 'Load bands',
    text:
      'Below 10,000 requests/s, from 10,000 up to but not including 100,000, from 100,000 up to and including ' +
      '1,000,000, and above.',
  },
  {
    about: 'Large Scale + Isolation',
    text:
      'Holds when isolation is needed and the load is in the large band: 100,000 requests/s and more. High read ' +
      'volume is the Read/Write >10:1 of its own table; team autonomy is the need to deploy independently.',
  },
  {
    about: 'Monolith or Simple Services',
    text:
      'The branch below 10,000 requests/s counts as the Monolith. A few coarse services without a mesh have the ' +
      'same figures.',
  },
  {
    about: 'Scaling limits',
    text:
      'A stated limit describes one stack. A load above it gives a warning that names the limit; it never rules a ' +
      'pattern out.',
  },
  {
    about: 'Infrastructure and engineering',
    text:
      'Overhead percentages apply to development time only. Ramp-up cost starts at the initial productivity loss ' +
      'you set and falls linearly to zero over the ramp-up time. Engineering is shown apart from infrastructure, ' +
      'then the two together.',
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
