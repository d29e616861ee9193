import { figureFile, pictureIn, queryOf } from '../../figure-file'
import { capacityFor, FIGURES, isPicture } from '../worked-out'

/** The figures of one picture of the page, unrounded, for a spreadsheet or a program. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/recommendation/capacity/[file]'>,
): Promise<Response> {
  const asked = pictureIn((await params).file, isPicture)
  return figureFile('capacity', asked, FIGURES[asked.name](capacityFor(queryOf(request))))
}
