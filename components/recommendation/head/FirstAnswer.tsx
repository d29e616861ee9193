import { buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'

type Props = {
  sentence: string
  /** Where the first answer is given, where the questions start, and where no answer is needed. */
  links: { answer: string; start: string; calculator: string }
}

/** Which answer to give first, and the ways to give it. */
export const FirstAnswer = ({ sentence, links }: Props) => (
  <>
    <p>{sentence}</p>
    <p className="no-print mt-5 flex flex-wrap gap-3">
      <Link href={links.answer} className={buttonClass('primary')}>
        Give the peak load
      </Link>
      <Link href={links.start} className={buttonClass('quiet')}>
        Start with the first question
      </Link>
      <Link href={links.calculator} className={buttonClass('plain', 'px-1!')}>
        Estimate cost first
      </Link>
    </p>
  </>
)
