/**
 * Everything that is counted; all plurals are regular. A word that is not here is a symbol (GB, ms, vCPU) and never
 * changes. A test checks every unit in content and in code against the list, which is one string because that takes
 * less space in the browser's bundle than an array.
 */
const NOUNS =
  'aggregate alert answer anti-pattern block call candidate cell character column component composition ' +
  'condition conflict connection consequence copy day delete delivery employee engineer entry event execution ' +
  'factor field figure function gateway group hour input instance invocation jurisdiction key limit line link ' +
  'mail message metric millisecond minute model month move need node object operation option pair parameter ' +
  'part path pattern phase point price proxy query question read reason reconstruction region request row rule ' +
  'sample scenario second server service shard source step team thing time trace transaction transition unit ' +
  'user value vendor view write year zone'

const FORMS = new Map(
  NOUNS.split(' ').flatMap((one) => {
    const many = `${one.replace(/([^aeiou])y$/, '$1ie')}s`
    return [one, many].map((form) => [form, { one, many }])
  }),
)

/**
 * The counted words of a unit stand before "/s", "per" or a bracket: "requests/s", "writes per second", "GB-month (730
 * h)".
 */
const HEAD = /^(.*?)((?:\/(?=[a-z])| per | \().*)?$/

/**
 * The unit in the form that fits a number, however content writes it: "1 request/s", "2 requests/s", "3 read models",
 * "5 GB-seconds", "6 writes x regions".
 */
export function unitFor(n: number, written: string): string {
  const unit = written.replace(/^1 /, '')
  const [, head = unit, tail = ''] = HEAD.exec(unit) ?? []
  return (
    head
      .split(' x ')
      .map((word) => lastWordFor(n, word))
      .join(' x ') + tail
  )
}

function lastWordFor(n: number, words: string): string {
  const start = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1
  const forms = FORMS.get(words) ?? FORMS.get(words.slice(start))
  if (!forms) return words
  const form = Math.abs(n) === 1 ? forms.one : forms.many
  return FORMS.has(words) ? form : words.slice(0, start) + form
}
