import { figureFile, pictureIn, queryOf } from '../../figure-file'
import { FIGURES, isPicture, sensitivityFor } from '../worked-out'

/** The figures of one picture of the page, unrounded, for a spreadsheet. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/recommendation/sensitivity/[file]'>,
): Promise<Response> {
  const name = pictureIn((await params).file, isPicture)
  return figureFile('sensitivity', name, FIGURES[name](sensitivityFor(queryOf(request)), { isFile: true }))
}
