'use client'

import { AsSent } from '@/components/frame/AsSent'
import { Examples, Ranges } from './Home'

const CONTENTS = typeof window === 'undefined' ? { Examples, Ranges } : null

/* What of the home page is sent once, as markup (see AsSent): all but the fields of the quick start. */

/** The costs of the candidates for the scenario of a link. */
export const RangesPart = ({ link, from }: { link: string; from: string }) => (
  <AsSent name="ranges" from={from}>
    {CONTENTS && <CONTENTS.Ranges link={link} />}
  </AsSent>
)

export const ExamplesPart = ({ from }: { from: string }) => (
  <AsSent name="examples" from={from}>
    {CONTENTS && <CONTENTS.Examples />}
  </AsSent>
)
