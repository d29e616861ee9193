import { listed, quantity, type MoneyFormat } from '@/lib/format'
import type { Figures } from '@/lib/report'
import { signedRough } from './between-in-words'
import type { Difference, Team } from './team'

/** "Ben becomes Microservices with Ada's value". */
const turnsInWords = ({ turns }: Pick<Difference, 'turns'>, names: readonly string[]): string[] =>
  turns.map(
    ({ link, valueOf, becomes }) => `${names[link] ?? ''} becomes ${becomes} with the value of ${names[valueOf] ?? ''}`,
  )

const nameIn = (label: string) => `“${label}”`

/** Whether the links agree, and what has to be settled until they do. */
export function agreementInWords({ outcomes, settle, tried, differences }: Team): { finding: string; todo: string } {
  const chosen = [...new Set(outcomes.map(({ name }) => name))]
  const [only] = chosen
  if (chosen.length === 1)
    return {
      finding: `All ${outcomes.length} links recommend ${only ?? ''}`,
      todo: differences.some(({ turns }) => turns.length > 0)
        ? 'Some differences would change the recommendation of one link if it took the value of another: see below.'
        : 'No difference between them changes the recommendation, taken by itself. Only the cost is left to agree on.',
    }
  const finding = `${chosen.length} recommendations in ${outcomes.length} links: ${listed(chosen)}`
  if (settle === null)
    return { finding, todo: `No ${tried} inputs settle it: begin with those at the top, where most is at stake.` }
  return {
    finding,
    todo:
      `Agree on ${listed(settle.map(({ label }) => nameIn(label)))}: ` +
      'then all links recommend the same, whichever of them is right, and the other differences only move the cost.',
  }
}

/** What to find out, the most at stake first: each with what deciding by the wrong value costs at most. */
export const measureRows = ({ differences }: Team, money: MoneyFormat) =>
  differences
    .filter(({ turns }) => turns.length > 0)
    .map(({ input, atStake }) => ({
      label: input.label,
      measure: input.measure ?? 'A matter of agreement: nothing measures it.',
      atStake: atStake > 0 ? `up to ${money.rough(atStake)}` : 'decided by rules, not by cost',
    }))

/** Every input that differs, with the value of each link and what it changes. */
export function differencesTable(
  { differences, together }: Team,
  names: readonly string[],
  money: MoneyFormat,
  amount: string,
): Figures {
  return {
    caption: 'Where the links differ',
    columns: [
      { label: 'Input' },
      ...names.map((label) => ({ label })),
      { label: 'Changes the recommendation' },
      { label: amount, numeric: true },
    ],
    rows: [
      ...differences.map((one) => [
        one.input.label,
        ...one.input.values,
        listed(turnsInWords(one, names)) || 'no',
        one.turns.length > 0 ? { text: money.rough(one.atStake), raw: one.atStake } : { text: '', raw: 0 },
      ]),
      ...(together?.inputs ?? []).map(({ label, values }) => [label, ...values, 'not by itself', { text: '', raw: 0 }]),
    ],
  }
}

/** What the inputs do that are not worked out one by one; null where all are. */
export function togetherInWords({ together, differences }: Team, names: readonly string[]): string | null {
  if (!together) return null
  const { inputs } = together
  const turns = turnsInWords(together, names)
  return (
    `The links differ in ${differences.length + inputs.length} inputs. The ${differences.length} that move most at a ` +
    `first look are worked out one by one, and the ${quantity(inputs.length, 'other input')} together: with all of ` +
    `these from another link, ${listed(turns) || 'no recommendation changes'}.`
  )
}

/** What building the recommendation of one link costs more where another link is right. */
export const regretTable = ({ regret, outcomes }: Team, names: readonly string[], money: MoneyFormat): Figures => ({
  caption: 'What it costs more to build by one link where another is right',
  columns: [{ label: 'Built' }, ...names.map((name) => ({ label: `${name} is right`, numeric: true }))],
  rows: regret.map((row, place) => [
    `${outcomes[place]?.name ?? ''} (${names[place] ?? ''})`,
    ...row.map((usd) => ({
      text: Math.abs(usd) < 0.5 ? 'nothing' : signedRough(usd, money),
      raw: usd,
    })),
  ]),
})
