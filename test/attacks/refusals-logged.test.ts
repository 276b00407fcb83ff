/** What an operator can see of an attack: who was refused what, by number, and never what they typed. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { attacked, type Attacked, newToken } from './people.ts'

let site: Attacked
before(async () => (site = await attacked()))
after(() => site.db.close())

test('a page that was refused, and a form of another site, are logged by number and pattern', async () => {
  await site.ask('councillor', '/admin/users/917')
  await site.ask('clerk', '/papers/new', {
    method: 'POST',
    body: new URLSearchParams({ paper: 'secret words' }),
    headers: { Origin: 'https://evil.example' },
  })
  const lines = site.logged.map(line => JSON.parse(line) as Record<string, unknown>)
  const refused = lines.find(({ msg }) => msg === 'a page was refused')
  assert.deepEqual(
    [refused?.['page'], refused?.['account'], refused?.['level']],
    ['/admin/users/:id', site.people.get('councillor')?.account, 40],
  )
  assert.ok(lines.some(({ msg, path }) => msg === 'a form of another site was refused' && path === '/papers/new'))
  assert.doesNotMatch(site.logged.join(''), /secret words|evil\.example/)
})

test('the secret address by which somebody follows their case is in no line of the log, and leaves with no link', async () => {
  const token = newToken()
  for (const below of ['', '/case-review/withdrawn', '/nowhere']) {
    const answer = await site.ask('nobody', `/following/${token}${below}`)
    assert.equal(answer.status, 404, below)
    assert.equal(answer.headers.get('cache-control'), 'no-store', below)
    assert.equal(answer.headers.get('referrer-policy'), 'same-origin')
    await site.ask('nobody', `/following/${token}${below}`, {
      method: 'POST',
      body: new URLSearchParams({ why: 'secret words' }),
      headers: { Origin: 'https://evil.example' },
    })
    await site.ask('nobody', `/following/${token}${below}`, { method: 'PUT' })
  }
  assert.ok(site.logged.some(line => line.includes('/following/…')))
  assert.doesNotMatch(site.logged.join(''), new RegExp(`${token}|secret words`))
})
