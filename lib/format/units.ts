/**
 * Singular and plural of everything that is counted; the only table of plurals. A word that is not here is a symbol
 * (GB, ms, vCPU) and never changes. A test checks every unit in content against the table.
 */
const NOUNS: readonly (readonly [one: string, many: string])[] = [
  ['query', 'queries'],
  ['proxy', 'proxies'],
  ['copy', 'copies'],
  ['entry', 'entries'],
  ['delivery', 'deliveries'],
  ...regular(
    'aggregate alert answer anti-pattern block call candidate cell character column component composition ' +
      'condition conflict connection consequence day delete employee engineer event execution factor field figure ' +
      'function gateway group hour input instance invocation jurisdiction key limit line link mail message metric ' +
      'millisecond minute model month move need node object operation option pair parameter part path pattern phase ' +
      'point price question read reason reconstruction region request row rule sample scenario second server ' +
      'service shard source step team thing time trace transaction transition unit user value vendor view write ' +
      'year zone',
  ),
]

/** Pairs of regular plurals from one string of nouns, which takes less space in the browser bundle than an array. */
function regular(nouns: string): [string, string][] {
  return nouns.split(' ').map((noun) => [noun, `${noun}s`])
}

const FORMS = new Map(NOUNS.flatMap(([one, many]) => [one, many].map((form) => [form, { one, other: many }])))
const RULES = new Intl.PluralRules('en-US')

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
  const form = RULES.select(n) === 'one' ? forms.one : forms.other
  return FORMS.has(words) ? form : words.slice(0, start) + form
}
