import { tableFile, type Table } from '@/app/csv'
import { pictureIn } from '@/app/recommendation/figure-file'
import { COMPARED_BILLS } from '@/content/published-bills'
import { AWS_US_EAST_1 } from '@/content/rate-cards/aws-us-east-1'
import { sideBySide } from '@/lib/backtest'

export const dynamic = 'force-static'
export const dynamicParams = false

const NAME = 'overview'
const isTable = (name: string): name is typeof NAME => name === NAME

/** Published bills and our estimates, US dollars a month. */
const overview = (): Table => [
  ['Bill', 'Against', 'Year', 'Published', 'Modelled', 'Low', 'High', 'Factor', 'Line that is off', 'Its amount'],
  ...sideBySide(COMPARED_BILLS, AWS_US_EAST_1).map(({ bill, comparison, compared }) => {
    const { theirs, ours, range, ratio, line } = compared
    const off = [line?.label ?? '', line?.amount ?? '']
    return [bill.company, comparison.against, bill.year ?? '', theirs, ours, range.low, range.high, ratio, ...off]
  }),
]

export const generateStaticParams = () => ['csv', 'json'].map((type) => ({ file: `${NAME}.${type}` }))

export async function GET(_: Request, { params }: RouteContext<'/bills/[file]'>): Promise<Response> {
  const { name, type } = pictureIn((await params).file, isTable)
  return tableFile(overview(), `bills-${name}`, type)
}
