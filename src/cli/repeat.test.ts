import assert from 'node:assert/strict'
import { setImmediate as turn } from 'node:timers/promises'
import { mock, test } from 'node:test'
import { repeat } from './repeat.ts'

test('it runs at once and again and again, one run at a time, also after one that failed', async () => {
  mock.timers.enable({ apis: ['setInterval'] })
  const written = mock.method(process.stderr, 'write', () => true)
  const gates: PromiseWithResolvers<void>[] = []
  const tick = async () => {
    mock.timers.tick(1_000)
    await turn()
  }
  const running = repeat({
    failed: 'The tea could not be made',
    every: 1_000,
    run: () => {
      const gate = Promise.withResolvers<void>()
      gates.push(gate)
      return gate.promise
    },
  })
  try {
    assert.equal(gates.length, 1)
    await tick()
    assert.equal(gates.length, 1, 'the first is under way')
    gates[0]?.reject(new Error('no water'))
    await turn()
    assert.deepEqual(written.mock.calls[0]?.arguments[0], 'The tea could not be made: no water\n')
    await tick()
    assert.equal(gates.length, 2)
    let stopped = false
    const stopping = running.stop().then(() => (stopped = true))
    await turn()
    assert.equal(stopped, false, 'a run is under way')
    gates[1]?.resolve()
    await stopping
    await tick()
    assert.equal(gates.length, 2)
  } finally {
    written.mock.restore()
    mock.timers.reset()
  }
})

test('asked to stop, it tells the run under way', async () => {
  let told = false
  const running = repeat({
    failed: 'nothing',
    every: 1_000_000,
    run: signal =>
      new Promise<void>(resolve => {
        signal.addEventListener('abort', () => {
          told = true
          resolve()
        })
      }),
  })
  await running.stop()
  assert.ok(told)
})
