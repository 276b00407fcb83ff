/** Those who follow meetings by events: each change is read and rendered once, and the same bytes go to everybody. */
import { setTimeout as pause } from 'node:timers/promises'

export type Bytes = Uint8Array<ArrayBuffer>
/** What there is to see of a meeting, as the event that is sent. */
export type Frame = { readonly n: number; readonly bytes: Bytes }

export type Sources = {
  /** Calls `told` with the number of a meeting of which something new is shown; with null where anything may have been missed. */
  readonly listen: (told: (meetingId: number | null) => void) => Promise<() => void>
  /** What everybody may see of a meeting; null where it is not public. */
  readonly open: (meetingId: number) => Promise<Frame | null>
}

export type Bounds = { readonly viewers: number; readonly fromOne: number; readonly heartbeat: number }
/** The audience in the chamber comes from one address: that of the council's own wireless network. `heartbeat` in milliseconds. */
export const usualBounds: Bounds = { viewers: 2_000, fromOne: 400, heartbeat: 25_000 }

type Viewer = {
  readonly meetingId: number
  /** Address, for counting. */
  readonly from: string
  /** What they may see where it is not public: read anew as themselves each time. Null for the signed-out. */
  readonly own: (() => Promise<Frame | null>) | null
  seen: number
  /** Set while they wait for something new. */
  send: ((bytes: Bytes | null) => void) | null
  /** Something was told while they were not waiting. */
  behind: boolean
}

export type Asked = Pick<Viewer, 'meetingId' | 'from' | 'own' | 'seen'>
export type Hub = {
  /** Null where nobody more can be let in. */
  readonly follow: (asked: Asked) => ReadableStream<Bytes> | null
  readonly viewers: () => number
  readonly stop: () => void
}

const encode = (text: string): Bytes => new TextEncoder().encode(text)
const beat = encode(': still here\n\n')

export const frameOf = (n: number, data: unknown): Frame => ({
  n,
  bytes: encode(`event: shown\nid: ${n}\ndata: ${JSON.stringify(data)}\n\n`),
})

export function hub(sources: Sources, bounds: Bounds = usualBounds): Hub {
  const meetings = new Map<number, Set<Viewer>>()
  /** The newest that everybody may see, of meetings that somebody follows. */
  const newest = new Map<number, Frame>()
  const froms = new Map<string, number>()
  let all = 0
  let listening: Promise<void> | null = null
  let stopped = false

  const isFull = (from: string) => stopped || all >= bounds.viewers || (froms.get(from) ?? 0) >= bounds.fromOne
  function enter(viewer: Viewer): void {
    all += 1
    froms.set(viewer.from, (froms.get(viewer.from) ?? 0) + 1)
    const others = meetings.get(viewer.meetingId)
    if (others) others.add(viewer)
    else meetings.set(viewer.meetingId, new Set([viewer]))
  }
  function leave(viewer: Viewer): void {
    const others = meetings.get(viewer.meetingId)
    if (!others?.delete(viewer)) return
    all -= 1
    const left = (froms.get(viewer.from) ?? 1) - 1
    if (left > 0) froms.set(viewer.from, left)
    else froms.delete(viewer.from)
    if (others.size > 0) return
    meetings.delete(viewer.meetingId)
    newest.delete(viewer.meetingId)
  }
  function give(viewer: Viewer, frame: Frame | null): void {
    if (frame === null) {
      leave(viewer)
      viewer.send?.(null)
      return
    }
    if (frame.n === viewer.seen) return
    // Who is slow to read gets the newest when they are ready, and nothing in between.
    if (viewer.send === null) viewer.behind = true
    else {
      viewer.seen = frame.n
      viewer.send(frame.bytes)
    }
  }

  async function read(meetingId: number): Promise<void> {
    const open = await sources.open(meetingId)
    const viewers = meetings.get(meetingId)
    if (!viewers) return
    if (open) newest.set(meetingId, open)
    else newest.delete(meetingId)
    const each = async (viewer: Viewer) => give(viewer, open ?? (viewer.own && (await viewer.own().catch(() => null))))
    await Promise.all([...viewers].map(each))
  }

  /** One reading of a meeting at a time; what is told during it is read after it. */
  const jobs = new Map<number, { again: boolean }>()
  async function refresh(meetingId: number): Promise<void> {
    const job = jobs.get(meetingId) ?? { again: true }
    job.again = true
    if (jobs.has(meetingId)) return
    jobs.set(meetingId, job)
    while (job.again && !stopped && meetings.has(meetingId)) {
      job.again = false
      try {
        await read(meetingId)
      } catch {
        // The database does not answer: it is asked again.
        job.again = true
        await pause(1_000, undefined, { ref: false })
      }
    }
    jobs.delete(meetingId)
  }
  const refreshAll = () => {
    for (const meetingId of meetings.keys()) void refresh(meetingId)
  }

  const hear = (): Promise<void> =>
    (listening ??= sources
      .listen(id => {
        if (id === null) refreshAll()
        else if (meetings.has(id)) void refresh(id)
      })
      .then(refreshAll)
      .catch(() => {
        listening = null
      }))

  const timer = setInterval(() => {
    if (all > 0) void hear()
    for (const viewers of meetings.values()) for (const viewer of viewers) viewer.send?.(beat)
  }, bounds.heartbeat).unref()

  async function next(viewer: Viewer): Promise<Bytes | null> {
    const frame = newest.get(viewer.meetingId) ?? (viewer.behind && viewer.own ? await viewer.own() : undefined)
    if (frame === null) return null
    viewer.behind = false
    if (frame && frame.n !== viewer.seen) {
      viewer.seen = frame.n
      return frame.bytes
    }
    const waits = new Promise<Bytes | null>(resolve => (viewer.send = resolve))
    if (!frame) void refresh(viewer.meetingId)
    const sent = await waits
    viewer.send = null
    return sent
  }

  function stream(viewer: Viewer): ReadableStream<Bytes> {
    let begun = false
    return new ReadableStream<Bytes>(
      {
        async pull(controller) {
          // Counted only when it is read: an answer that nobody reads takes no place.
          if (!begun && isFull(viewer.from)) return controller.close()
          if (!begun) {
            begun = true
            enter(viewer)
            await hear()
            // Browsers that lose us together do not come back together.
            return controller.enqueue(encode(`retry: ${2_000 + Math.floor(Math.random() * 6_000)}\n\n`))
          }
          const sent = stopped ? null : await next(viewer).catch(() => null)
          if (sent !== null) return controller.enqueue(sent)
          leave(viewer)
          controller.close()
        },
        cancel: () => leave(viewer),
      },
      { highWaterMark: 0 },
    )
  }

  return {
    viewers: () => all,
    follow: asked => (isFull(asked.from) ? null : stream({ ...asked, send: null, behind: true })),
    stop() {
      stopped = true
      clearInterval(timer)
      for (const viewer of [...meetings.values()].flatMap(viewers => [...viewers])) give(viewer, null)
    },
  }
}
