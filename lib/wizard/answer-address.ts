import { paths } from '@/lib/share/paths'

/** Where the form of a step is sent. */
export const answerAddress = (slug: string): string => `${paths.decide(slug)}/answer`
