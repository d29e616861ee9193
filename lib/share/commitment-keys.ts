import {
  COMMITMENT_PLAN_IDS,
  COMMITTED_LINE_IDS,
  SUPPORT_PLAN_IDS,
  type Commitment,
  type CommitmentShare,
  type SupportPlan,
} from '@/content/scenario/commitments'
import { number, oneOf, type Grammar } from './grammar'
import { linkKey, type LinkKey } from './link-key'

const SHARE = number({ min: 0, max: 1, unit: '%' })

/** Words for the shares: `commit.machines=1y-none,share=0.6,spot=0.2`. */
const SHARE_WORDS = { share: 'share', off: 'off', spot: 'spot', spotoff: 'spotOff' } as const satisfies Record<
  string,
  CommitmentShare
>
type ShareWord = keyof typeof SHARE_WORDS
const WORDS = Object.keys(SHARE_WORDS) as ShareWord[]

/** How a line is bought, in one parameter: a link has room for so many. */
export const commitment: Grammar<Commitment> = {
  parse: (text) => {
    const said: Commitment = {}
    for (const part of text.split(',')) {
      const [word, figure, ...more] = part.split('=')
      const plan = COMMITMENT_PLAN_IDS.find((id) => id === word)
      const known = WORDS.find((one) => one === word)
      const share = known && figure !== undefined && more.length === 0 ? SHARE.parse(figure) : null
      const name = known ? SHARE_WORDS[known] : 'plan'
      if (said[name] !== undefined) return null
      if (plan && figure === undefined) said.plan = plan
      else if (known && share !== null) said[SHARE_WORDS[known]] = share
      else return null
    }
    return (said.share ?? 0) + (said.spot ?? 0) <= 1 ? said : null
  },
  serialize: (said) =>
    [said.plan, ...WORDS.map((word) => sharePart(word, said[SHARE_WORDS[word]]))]
      .filter((part) => part !== undefined)
      .join(','),
  expected: () =>
    `${COMMITMENT_PLAN_IDS.join(' or ')}, and with commas ${WORDS.map((word) => `${word}=`).join(', ')} from 0 ` +
    'to 1, share and spot at most 1 together',
}

const sharePart = (word: ShareWord, share: number | undefined): string | undefined =>
  share === undefined ? undefined : `${word}=${SHARE.serialize(share)}`

/** How single lines are bought, and the support plan. */
export const commitmentKeys: readonly LinkKey[] = [
  ...COMMITTED_LINE_IDS.map((line) =>
    linkKey<Commitment>(`commit.${line}`, commitment, {
      get: ({ money }) => money.commitments[line],
      set: ({ money }, said) => void (money.commitments[line] = said),
    }),
  ),
  linkKey<SupportPlan>('support', oneOf(SUPPORT_PLAN_IDS), {
    get: ({ money }) => money.support,
    set: ({ money }, plan) => void (money.support = plan),
    byDefault: 'none',
  }),
]
