/** Where the advice leads with something that nobody counts as agreement: why, by the id of the decision. */
export const MISSES: Record<string, string> = {
  'airbnb-riverbed':
    'The situation is that of a company with many teams, so the advice names what they run as a whole, with read ' +
    'models inside it. The decision was about the read models alone.',
  'grab-orders':
    'Writes and reads are nearly level and far from the load at which reading needs a model of its own. What ' +
    'decided is that the same orders are asked for in two unlike shapes; the question for that would have said so.',
  'linkedin-wvyp':
    'A pipeline over a stream of events is no system of requests, and no pattern of the seven describes it. Only ' +
    'the question for a derived stream leads to Kappa.',
  'tudum-2021':
    'A small team, bursts and few writes: functions would have carried the load. The company had a stream and read ' +
    'models at hand and used them; four years later it took the stream out again.',
  'uber-kappa':
    'As with every pipeline: the thirteen answers describe requests and teams, and say nothing about how a stream ' +
    'is recomputed.',
  'unkey-servers':
    'Ten milliseconds for users on several continents ask for the edge. The company was there and left, because ' +
    'every request needed counters that all places share; the question for one central database is about just that.',
}
