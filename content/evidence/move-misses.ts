/** Why a published move lies outside what its plan would have said, as far as its source tells. By id. */
export const MOVE_MISSES: Readonly<Record<string, string>> = {
  'linkedin-inversion':
    'All work on features was stopped for it: everybody’s whole time, where the range ends at half of it.',
  'github-merge-queue':
    'A tool for over five hundred engineers, built and tried on small repositories first; the plan is for borders in ' +
    'the code, the nearest thing that it knows.',
  'sentry-silos':
    'Fifteen people did nothing else. The plan counts every engineer on the system, who were more than these fifteen ' +
    'and are not published, so its effort is too low here.',
}
