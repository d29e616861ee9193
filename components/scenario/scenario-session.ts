import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Scenario } from '@/content/schemas/scenario'
import { decode, encode, encodeLink, type Ignored } from '@/lib/share'
import {
  adopt,
  createScenarioStore,
  hasWork,
  modeOf,
  NO_WORK,
  restore,
  type SavedWork,
  type ScenarioActions,
  type ScenarioState,
  type WorkMode,
} from '@/lib/state'
import type { Page } from './browser-page'
import { debouncedWriter } from './debounced-writer'
import type { SetAside } from './work-storage'

export type SessionState = {
  /** `opening` on the server, and until the browser has read the address and the saved work. */
  mode: WorkMode | 'opening'
  work: SavedWork
  /** Whether the work outlives the page. If not, the address alone has it. */
  isStored: boolean
  /** Text of saved work that could not be read, kept aside. */
  setAside: readonly SetAside[]
  /** What could not be used of the link or the saved work. */
  ignored: readonly Ignored[]
  /** The scenario as it was opened (from a link, saved work or a worked example). A figure can be reset to it. */
  opened: Scenario
}

/** Milliseconds between the last change and the write. */
const WAIT_MS = 500

/**
 * The session of one page load: the store, the address that follows it, and the saved work. Opening a link never
 * changes saved work; only edits of own work and "Edit a copy" do.
 */
export class ScenarioSession {
  readonly store: StoreApi<ScenarioState>
  readonly state: StoreApi<SessionState>
  /** The store's actions. Those that replace the whole scenario keep the former one as earlier work. */
  readonly actions: ScenarioActions
  private readonly writer = debouncedWriter(() => this.write(), WAIT_MS)
  /** The scenario as it was opened or last saved. A different one in the store is an edit. */
  private settled: Scenario
  /** Path and query that the store follows; null before the first. */
  private place: { path: string; query: string } | null = null

  constructor(
    opened: { initial: Scenario; ignored: readonly Ignored[] },
    private readonly page: Page,
  ) {
    this.settled = opened.initial
    this.store = createScenarioStore(opened.initial)
    this.state = createStore<SessionState>(() => ({
      mode: 'opening',
      work: NO_WORK,
      isStored: true,
      setAside: [],
      ignored: opened.ignored,
      opened: opened.initial,
    }))
    const { actions } = this.store.getState()
    this.actions = {
      ...actions,
      applyPreset: (preset) => this.startOver(() => actions.applyPreset(preset)),
      reset: () => this.startOver(actions.reset),
    }
  }

  /** Subscribes to the store and the browser. Returns a function that unsubscribes. */
  start(): () => void {
    const unsubscribe = this.store.subscribe(() => this.changed())
    const unlisten = this.page.listen({ leaving: this.writer.flush, returned: () => this.returned() })
    return () => {
      unsubscribe()
      unlisten()
      this.leave()
      this.place = null
    }
  }

  /**
   * Loads the scenario of the address, or the saved work when the address holds none. Does nothing when the address is
   * unchanged.
   */
  arrive(): void {
    const place = { path: this.page.path(), query: this.page.query() }
    if (this.place?.path === place.path && this.place.query === place.query) return
    this.leave()
    this.place = place
    const { work, trail } = this.page.storage.read()
    const link = decode(new URLSearchParams(place.query))
    const mode = modeOf(link, work, trail)
    const { scenario, ignored } = link.empty ? withIgnored(scenarioOf(work), link.ignored) : link
    this.settle(scenario)
    this.state.setState({ mode, work, ignored, setAside: this.page.storage.setAside() })
    if (mode === 'unclaimed' || (mode === 'own' && this.query() === encode(scenarioOf(work).scenario))) {
      this.page.storage.open(work)
    }
    if (mode === 'own') this.followAsOwn()
  }

  /** Makes the scenario of the link the visitor's own; the former work becomes earlier work. */
  continueFromHere(): void {
    this.writer.flush()
    this.startDocument()
    this.state.setState({ mode: 'own' })
  }

  /** Replaces the scenario of the link with the saved work. Returns its query, for the address. */
  backToMyWork(): string {
    const { work } = this.page.storage.read()
    this.page.storage.open(work)
    return this.takeUp(work)
  }

  /** Restores earlier work by its index in the list. Returns its query, for the address. */
  restore(index: number): string {
    this.save()
    return this.takeUp(this.page.storage.change((work, entry) => restore(work, index, entry), this.page.now()))
  }

  /** Adds what can be read of text that was set aside to the earlier work. */
  bringBack(key: string): void {
    this.save()
    this.stored(this.page.storage.bringBack(key, this.page.now()))
  }

  private takeUp(work: SavedWork): string {
    const { scenario, ignored } = scenarioOf(work)
    const query = encode(scenario)
    this.settle(scenario)
    this.writer.cancel()
    this.page.storage.remember(query)
    this.state.setState({ mode: 'own', ignored })
    this.stored(work)
    return query
  }

  private startOver(act: () => void): void {
    this.save()
    act()
    this.state.setState({ opened: this.store.getState().scenario })
    if (this.state.getState().mode === 'own' && this.hasNews()) this.startDocument()
  }

  private changed(): void {
    if (!this.isEdited()) return
    // There was no saved work to replace, unless another tab has saved something since.
    if (this.state.getState().mode === 'unclaimed') {
      const { work } = this.page.storage.read()
      this.state.setState({ mode: hasWork(work) ? 'shared' : 'own', work })
    }
    this.writer.schedule()
  }

  private returned(): void {
    if (this.page.path() === this.place?.path) this.arrive()
  }

  private followAsOwn(): void {
    this.page.storage.remember(this.query())
    this.writer.schedule()
  }

  private leave(): void {
    this.save()
    this.writer.cancel()
  }

  private write(): void {
    this.save()
    if (this.page.path() !== this.place?.path) return
    const isShared = this.state.getState().mode === 'shared'
    const query = isShared ? encodeLink(this.store.getState().scenario) : this.query()
    if (this.page.show(query)) this.place = { ...this.place, query: this.page.query() }
    else this.writer.schedule()
  }

  private save(): void {
    if (this.state.getState().mode !== 'own' || !this.hasNews()) return
    this.settled = this.store.getState().scenario
    this.stored(this.page.storage.keep(this.query(), this.page.now()))
  }

  /** Makes the scenario a new document; the former work becomes earlier work. */
  private startDocument(): void {
    this.settled = this.store.getState().scenario
    const query = this.query()
    this.stored(this.page.storage.change((work, entry) => adopt(work, { ...entry, query }), this.page.now()))
  }

  private stored(work: SavedWork): void {
    const { storage } = this.page
    this.state.setState({ work, isStored: storage.isStored(), setAside: storage.setAside() })
  }

  private settle(scenario: Scenario): void {
    const current = this.store.getState().scenario
    this.settled = encode(current) === encode(scenario) ? current : scenario
    this.store.getState().actions.load(this.settled)
    this.state.setState({ opened: this.settled })
  }

  private isEdited = () => this.store.getState().scenario !== this.settled

  /** Whether there is an edit that has not been undone. */
  private hasNews = () => this.isEdited() && this.query() !== encode(this.settled)

  private query = () => encode(this.store.getState().scenario)
}

const scenarioOf = ({ current }: SavedWork) => decode(new URLSearchParams(current?.query ?? ''))

const withIgnored = (opened: { scenario: Scenario; ignored: Ignored[] }, more: readonly Ignored[]) => ({
  scenario: opened.scenario,
  ignored: [...more, ...opened.ignored],
})
