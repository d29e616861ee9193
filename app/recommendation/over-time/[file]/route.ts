import { figureFile, pictureIn, queryOf } from '../../figure-file'
import { FIGURES, isPicture, overTimeFor } from '../worked-out'

/** The figures of one picture of the page, unrounded, for a spreadsheet or a program. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/recommendation/over-time/[file]'>,
): Promise<Response> {
  const asked = pictureIn((await params).file, isPicture)
  return figureFile('over-time', asked, FIGURES[asked.name](overTimeFor(queryOf(request)), { isFile: true }))
}
