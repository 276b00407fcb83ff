/** Stands in for a reader that a paper has taken over: tries what a reader may not, and tells what it got. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'

const tried = (what: () => unknown): string => {
  try {
    what()
    return 'done'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}
const dial = (): Promise<string> =>
  new Promise(resolve => {
    try {
      const socket = connect(Number(process.argv[2] ?? 9), '127.0.0.1', () => resolve('done'))
      socket.on('error', error => resolve('code' in error ? String(error.code) : String(error)))
    } catch (error) {
      resolve(error instanceof Error && 'code' in error ? String(error.code) : String(error))
    }
  })

process.on('message', () => {
  void dial().then(network =>
    process.send?.({
      got: {
        passwords: tried(() => readFileSync('/etc/passwd')),
        write: tried(() => writeFileSync('/tmp/zq9-reader', 'x')),
        program: tried(() => spawnSync('/bin/true')),
        network,
        environment: Object.keys(process.env).filter(name => /DATABASE|PASSWORD|PATH|HOME/.test(name)),
      },
    }),
  )
})
process.on('disconnect', () => process.exit(0))
