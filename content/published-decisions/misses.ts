/** Why the recommendation's first choice differs from a decision, by the id of the decision. */
export const MISSES: Record<string, string> = {
  'airbnb-riverbed':
    'The situation is that of a company with many teams, so the recommendation names what they run as a whole, ' +
    'with read models inside it. The decision was about the read models alone.',
  'govuk-content-store':
    'Many teams that release on their own lead to services, and those existed before. What was open was whether to ' +
    'keep data in two shapes; the further question about queries of another shape makes read models lead.',
  'linkedin-wvyp':
    'A stream-processing pipeline does not serve requests, and none of the seven patterns describes it. Only the ' +
    'further question about stream processing leads to Kappa.',
  'sentry-silos':
    'At that load, with many tenants and one release, read models come first. The reason was that data must stay in ' +
    'a jurisdiction, which a further question asks about.',
  'toast-offline':
    'Many teams with releases of their own lead to services. That orders go on without a connection is a further ' +
    'question, and its answer makes the edge lead.',
  'tudum-2021':
    'A small team, spiky load and few writes: functions and a CDN could have handled it. The company already had a ' +
    'stream and read models and used them; four years later it removed the stream.',
  'uber-kappa':
    'As for every pipeline: the thirteen answers describe requests and teams, not how a stream is reprocessed.',
  'unkey-servers':
    'Ten milliseconds for users on several continents call for the edge. The company was there and left, because ' +
    'every request needed shared counters; the further question about one central database asks for exactly that.',
}
