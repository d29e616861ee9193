'use client'

import { AsSent } from '@/components/frame/AsSent'
import { paths } from '@/lib/share/paths'
import { Examples, Ranges } from './Home'

/* What of the home page is sent once, as markup (see AsSent): all but the fields of the quick start. */

/** The costs of the candidates for the scenario of a link. */
export const RangesPart = ({ link }: { link: string }) => (
  <AsSent name="ranges" from={link ? `${paths.home()}?${link}` : paths.home()}>
    {typeof window === 'undefined' && <Ranges link={link} />}
  </AsSent>
)

export const ExamplesPart = () => (
  <AsSent name="examples" from={paths.home()}>
    {typeof window === 'undefined' && <Examples />}
  </AsSent>
)
