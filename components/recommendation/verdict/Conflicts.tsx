import type { Conflict } from '@/lib/decision'

/**
 * What pulls against what in the advice, each with what to do about it. The tree's own contradictions stand with the
 * tree.
 */
export function Conflicts({ conflicts, contradictions }: { conflicts: Conflict[]; contradictions: number }) {
  return (
    <>
      {conflicts.length === 0 && (
        <p className="text-muted">No two parts of it, and no part and answer, pull against each other.</p>
      )}
      <ul className="border-t border-rule empty:hidden">
        {conflicts.map(({ id, sentence, remedy }) => (
          <li
            key={id}
            className={
              'grid gap-x-8 gap-y-1 border-b border-rule py-3 last:border-b-0 md:grid-cols-2 ' +
              'print:break-inside-avoid'
            }
          >
            <p className="border-l-2 border-warn pl-4">{sentence}</p>
            <p className="pl-[calc(1rem+2px)] md:pl-0">
              <span className="lettering text-muted">Remedy </span>
              {remedy}
            </p>
          </li>
        ))}
      </ul>
      {contradictions > 0 && (
        <p className="mt-3 text-sm text-muted">
          The tree&rsquo;s own questions contradict each other{' '}
          {contradictions === 1 ? 'once' : `${contradictions} times`} as well:{' '}
          <a href="#tree" className="link">
            what each of them says
          </a>
          .
        </p>
      )}
    </>
  )
}
