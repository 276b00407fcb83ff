/** The script by which a browser opens the page for incidents without signal. Its address decides over which pages it has a say. */
import { readFileSync } from 'node:fs'
import { mayCasework } from '../../access/index.ts'
import { page } from '../../web/index.ts'

const script = readFileSync(new URL('incident-worker.js', import.meta.url), 'utf8')

export const incidentWorkerPage = page({
  path: '/enforcement/incident-worker.js',
  allow: mayCasework,
  get: () => ({ bytes: script, type: 'text/javascript; charset=utf-8' }),
})
