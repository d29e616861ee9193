/** A rule of the recommendation, for people: what it does, and a reason that holds without any example of it working. */
export type Rule = { id: string; name: string; rule: string; reason: string }

/** All the rules there are, in the order they are applied. Shown on the method page as they stand. */
export const RULES: Rule[] = [
  {
    id: 'denied',
    name: 'Ruled out only by a clear no',
    rule:
      'A pattern is ruled out when the answers deny what the source gives as its reasons: '
      + 'Event Sourcing without a need for history, Cell-Based without a need for isolation, '
      + 'Edge without users on several continents (for its other reason, bandwidth, a CDN in front of any pattern will do), '
      + 'Microservices for one team that releases as one, '
      + 'Serverless for a load that is both steady and at 10K QPS or more. '
      + 'Any lesser doubt is written beside the pattern and rules nothing out.',
    reason: 'What a pattern costs is paid for its reasons. Without them only the cost is left.',
  },
  {
    id: 'votes',
    name: 'Votes first',
    rule: 'Each question of the tree gives one vote to every pattern it names. Most votes win.',
    reason:
      'Each question looks at one side of the system: consistency, load, people. A pattern that several sides name '
      + 'leaves fewer of them unserved.',
  },
  {
    id: 'combination',
    name: 'Above 1M QPS, the band below counts as half a vote',
    rule:
      'Where the tree names a combination in place of a pattern, the patterns of its highest band that names any '
      + 'get half a vote each.',
    reason:
      'A combination has parts, and the tree names no others for such a load. Half, because the tree does not say '
      + 'which parts: any question that names one outright knows more.',
  },
  {
    id: 'needs',
    name: 'Hard needs break a tie',
    rule:
      'First required history (Event Sourcing), then isolation at 100K QPS and more (Cell-Based), then independent '
      + 'releases of two or more teams (Microservices).',
    reason:
      'In the order in which they can be made good later: history that was not recorded is gone, cells mean moving '
      + 'every user, services can be extracted one by one.',
  },
  {
    id: 'simplicity',
    name: 'Then the simpler pattern',
    rule:
      'In the order of the source\'s operational complexity, then of its development overhead, the Monolith first. '
      + 'At 10K QPS and more the Monolith does not win a tie: the tree names it only below.',
    reason: 'A simple system can be made complex when the need shows; the way back is seldom taken.',
  },
  {
    id: 'default',
    name: 'The Monolith where nothing is named',
    rule: 'With some answers, but no question or need naming a pattern, the Monolith wins.',
    reason: 'Every other pattern has to show a reason for its cost; the Monolith is what they are measured against.',
  },
  {
    id: 'limits',
    name: 'Limits warn',
    rule: 'A stated ceiling that is passed is shown with its figures. It changes neither the votes nor the verdict.',
    reason: 'A ceiling describes one stack. Another stack, or a part of the load kept elsewhere, moves it.',
  },
]
