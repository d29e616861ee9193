import { FURTHER_AWS_EXAMPLES } from './worked-examples-aws.fixture'
import { OTHER_CLOUDS_EXAMPLES } from './worked-examples-clouds.fixture'

/** The worked examples of all meters but those of `worked-examples.fixture.ts`. */
export const OTHER_EXAMPLES = [...FURTHER_AWS_EXAMPLES, ...OTHER_CLOUDS_EXAMPLES]
