import { Suspense, type ComponentType } from 'react'

/**
 * A part whose code the browser fetches after the page's own scripts. The server renders it; its markup stands until
 * the code has come and takes it up. The caller chooses the component:
 *
 *     typeof window === 'undefined' ? PartHere : lazy(() => import('./Part')…)
 *
 * In a build for the browser that condition is false while it is compiled, so that nothing of the part is left in the
 * first load. e2e/weight.spec.ts would notice.
 */
export const late = <Props extends object>(Part: ComponentType<Props>) =>
  function Late(props: Props) {
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    )
  }
