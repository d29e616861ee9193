import { expect, test } from 'vitest'
import { MODEL_REVISION, PRICE_REVISIONS } from '@/content/revision'
import { RATE_CARD_IDS } from '@/content/scenario/card-ids'
import { FIGURES_OF_REVISIONS, figuresDigest } from './revision.fixture'

test('the revision of the model is a day, so that revisions compare as text', () =>
  expect(MODEL_REVISION).toMatch(/^\d{4}-\d{2}-\d{2}$/))

test.each(RATE_CARD_IDS)('figures on %s are those of the revision that links name', (card) => {
  const revision = `${MODEL_REVISION} ${PRICE_REVISIONS[card]}`
  const digest = figuresDigest(card)
  expect(
    FIGURES_OF_REVISIONS[revision],
    FIGURES_OF_REVISIONS[revision] === undefined
      ? `There are no figures yet for this revision. Add to FIGURES_OF_REVISIONS: '${revision}': '${digest}'`
      : 'Costs or recommendations changed without a new revision, so that links of before would be taken for links ' +
          'of today. Where a price changed, give its card a new revision in content/scenario/card-ids.ts and run ' +
          '`npm run generate`. Where arithmetic, a rule, a default or a coefficient changed, set MODEL_REVISION in ' +
          'content/revision.ts to today. Then run this test again: it says which row to add.',
  ).toBe(digest)
})
