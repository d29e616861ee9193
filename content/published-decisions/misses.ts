/** Why our first choice does not agree with a decision, by the id of the decision. */
export const MISSES: Record<string, string> = {
  'airbnb-riverbed':
    'The situation is that of a company with many teams, so the recommendation names what they run as a whole, ' +
    'with read models inside it. The decision was about the read models alone.',
  'grab-orders':
    'Writes and reads are nearly equal and far below the load at which reads need a model of their own. The ' +
    'reason was that the same orders are queried in two different shapes, which one of the further questions asks ' +
    'about.',
  'linkedin-wvyp':
    'A stream-processing pipeline does not serve requests, and none of the seven patterns describes it. Only the ' +
    'further question about stream processing leads to Kappa.',
  'tudum-2021':
    'A small team, spiky load and few writes: functions could have handled it. The company already had a stream ' +
    'and read models and used them; four years later it removed the stream.',
  'uber-kappa':
    'As for every pipeline: the thirteen answers describe requests and teams, not how a stream is reprocessed.',
  'unkey-servers':
    'Ten milliseconds for users on several continents call for the edge. The company was there and left, because ' +
    'every request needed shared counters; the further question about one central database asks for exactly that.',
}
