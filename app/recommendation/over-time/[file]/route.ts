import { figureFile, pictureIn, queryOf } from '../../figure-file'
import { FIGURES, isPicture, overTimeFor } from '../worked-out'

/** The figures of one picture of the page, unrounded, for a spreadsheet. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/recommendation/over-time/[file]'>,
): Promise<Response> {
  const name = pictureIn((await params).file, isPicture)
  return figureFile('over-time', name, FIGURES[name](overTimeFor(queryOf(request)), { isFile: true }))
}
