import { figureFile, pictureIn, queryOf } from '../../figure-file'
import { FIGURES, isPicture, sensitivityFor } from '../worked-out'

/** The figures of one picture of the page, unrounded, for a spreadsheet or a program. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/recommendation/sensitivity/[file]'>,
): Promise<Response> {
  const asked = pictureIn((await params).file, isPicture)
  return figureFile('sensitivity', asked, FIGURES[asked.name](sensitivityFor(queryOf(request)), { isFile: true }))
}
