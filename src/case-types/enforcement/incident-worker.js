// Gives the page on which incidents are recorded, and its style and script, where there is no signal: as they were when last opened, for a day.
const name = 'wardmote-incident'
const day = 24 * 60 * 60 * 1000

/**
 * @typedef {{ request: Request, respondWith: (answer: Promise<Response>) => void, waitUntil: (work: Promise<void>) => void }} Heard
 * @typedef {{ addEventListener: (name: string, does: (heard: Heard) => void) => void, skipWaiting: () => Promise<void>, clients: { claim: () => Promise<void> } }} Hearing
 */
const worker = /** @type {Hearing} */ (/** @type {unknown} */ (self))

worker.addEventListener('install', event => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', event => event.waitUntil(worker.clients.claim()))

/** @param {Request} request */
async function fetched(request) {
  const cache = await caches.open(name)
  try {
    const answer = await fetch(request)
    // Signed out, it is another page that comes: it is shown, and not kept.
    if (answer.ok && !answer.redirected) await cache.put(request, answer.clone())
    return answer
  } catch (fault) {
    const kept = await cache.match(request)
    const at = Date.parse(kept?.headers.get('date') ?? '')
    if (kept && (request.mode !== 'navigate' || Date.now() - at < day)) return kept
    if (kept) await cache.delete(request)
    throw fault
  }
}

worker.addEventListener('fetch', event => {
  const { request } = event
  const { pathname } = new URL(request.url)
  const ours = request.mode === 'navigate' ? pathname === '/enforcement/incident' : pathname.startsWith('/assets/')
  if (request.method === 'GET' && ours) event.respondWith(fetched(request))
})
