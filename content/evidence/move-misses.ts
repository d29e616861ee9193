/** Why a published move lies outside what its plan would have said, as far as its source tells. By id. */
export const MOVE_MISSES: Readonly<Record<string, string>> = {
  'linkedin-inversion':
    'All work on features was stopped for it: everybody’s whole time, where the range ends at half of it.',
  'github-merge-queue':
    'A tool for over five hundred engineers, built and tried on small repositories first; the plan is for borders in ' +
    'the code, the nearest thing that it knows.',
  'sentry-silos':
    'The person-months are some fifteen people over the whole time. The plan counts every engineer on the system, ' +
    'whose number was not published and must be larger, so its effort is too low here.',
}
