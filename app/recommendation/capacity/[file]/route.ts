import { figureFile, pictureIn, queryOf } from '../../figure-file'
import { capacityFor, FIGURES, isPicture } from '../worked-out'

/** The figures of one picture of the page, unrounded, for a spreadsheet. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/recommendation/capacity/[file]'>,
): Promise<Response> {
  const name = pictureIn((await params).file, isPicture)
  return figureFile('capacity', name, FIGURES[name](capacityFor(queryOf(request)), { isFile: true }))
}
