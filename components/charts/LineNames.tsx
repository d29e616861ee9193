import { LineSample } from './LineSample'

/** Dashes by turn, so that lines differ in more than colour; '' is a solid line. */
const DASHES = ['', '7 4', '2 3', '10 3 2 3', '1 5', '14 4']

export const dashAt = (index: number): string => DASHES[index] ?? ''

type Named = { id: string | number; color: string; dash: string; name: string | undefined }

/** What each line of a picture stands for. */
export const LineNames = ({ lines }: { lines: readonly Named[] }) => (
  <ul className="mt-1 grid gap-x-8 text-sm sm:grid-cols-2">
    {lines.map(({ id, color, dash, name }) => (
      <li key={id} className="flex items-center gap-2 py-0.5">
        <LineSample color={color} dash={dash} />
        {name}
      </li>
    ))}
  </ul>
)
