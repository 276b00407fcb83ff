/** Puts load on a server: a process of its own, plain sockets kept open, one request after another on each. */
import { connect } from 'node:net'

export type Load = { port: number; connections: number; milliseconds: number; gzip: boolean }
export type Took = { requests: number; milliseconds: number; bytes: number }

const end = Buffer.from('\r\n\r\n')

/** Asks on one connection until the time is up; resolves with how many whole answers came, and the size of one. */
function ask({ port, milliseconds, gzip }: Load): Promise<{ requests: number; bytes: number }> {
  const encoding = gzip ? 'Accept-Encoding: gzip\r\n' : ''
  const request = `GET /meetings HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept: text/html\r\n${encoding}\r\n`
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    const until = performance.now() + milliseconds
    let requests = 0
    let bytes = 0
    let held = Buffer.alloc(0)
    let missing = 0
    socket.on('error', reject)
    socket.on('connect', () => socket.write(request))
    socket.on('data', (chunk: Buffer<ArrayBuffer>) => {
      if (missing > 0) missing -= chunk.length
      else {
        held = held.length > 0 ? Buffer.concat([held, chunk]) : chunk
        const at = held.indexOf(end)
        if (at < 0) return
        const head = held.toString('latin1', 0, at)
        if (!head.startsWith('HTTP/1.1 200')) return reject(new Error(head))
        bytes = Number(/content-length: (\d+)/i.exec(head)?.[1])
        missing = bytes - (held.length - at - end.length)
        held = Buffer.alloc(0)
      }
      if (missing > 0) return
      requests += 1
      if (performance.now() < until) socket.write(request)
      else {
        socket.destroy()
        resolve({ requests, bytes })
      }
    })
  })
}

process.on('message', (load: Load) => {
  const began = performance.now()
  void Promise.all(Array.from({ length: load.connections }, () => ask(load))).then(all => {
    const requests = all.reduce((sum, one) => sum + one.requests, 0)
    process.send?.({ requests, milliseconds: performance.now() - began, bytes: all[0]?.bytes ?? 0 } satisfies Took)
  })
})
process.on('disconnect', () => process.exit(0))
