import { lazy, Suspense, type ComponentType } from 'react'

/**
 * A part whose code the browser fetches after the page's own scripts. The server renders it; its markup stands until
 * the code has come and takes it up. The caller chooses the component:
 *
 *     late(typeof window === 'undefined' ? PartHere : exported(() => import('./Part'), (it) => it.Part))
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

/** A component that a module exports, fetched when it is first rendered. */
export const exported = <Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
): ComponentType<Props> => lazy(async () => ({ default: pick(await load()) }))
