import { AWS_FOCUS } from '@/lib/bills/samples.fixture'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { open } from './support/page-in-words'

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

test('a bill of a hundred thousand rows is read, taken over after a yes, and taken back @phone', async ({
  page,
  expectPartsAccessible,
}) => {
  await open(page, paths.calculator())
  const part = page.locator('#your-bill')
  const choose = part.getByLabel('Choose a file, or drop it anywhere on this page')
  await expect(choose).toBeEnabled()

  await choose.setInputFiles(file('people.csv', 'name,age\nA,1'))
  await expect(part.getByRole('status')).toContainText('found the columns “name” and “age”, expected a FOCUS export')

  const [header = '', ...lines] = AWS_FOCUS.split('\n')
  const rows = Array.from({ length: 100_000 }, (_, at) => lines[at % lines.length])
  await choose.setInputFiles(file('october.csv', [header, ...rows].join('\n')))
  await expect(part.getByText('FOCUS, 100,000 rows in USD, 1 month.')).toBeVisible()
  await expect(part.getByRole('row', { name: /AWS Lambda USE1-Request/ })).toContainText('$0.0000002')
  await expectPartsAccessible(part)
  // Reading a file changes nothing.
  expect(new URL(page.url()).searchParams.has('billnow')).toBe(false)

  await part.getByLabel('What does this bill pay for?').selectOption('Serverless')
  await part.getByRole('checkbox', { name: /Stored data/ }).uncheck()
  await part.getByRole('button', { name: /Take over/ }).click()
  await expect(page).toHaveURL(/today=serverless.*billnow=|billnow=.*today=serverless/)
  await expect(page).toHaveURL(/price\.aws\.nat\.gb=0\.03/)
  await expect(page).not.toHaveURL(/[?&]data=/)
  await expect(page.locator('#results')).toContainText('What runs today')

  await part.getByRole('button', { name: 'Bring back what was there' }).click()
  await expect(page).not.toHaveURL(/billnow|price\./)
})
