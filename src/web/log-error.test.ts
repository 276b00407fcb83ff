import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loggedError, loggedPath } from './log-error.ts'

test('an error of the database is logged without the values that somebody typed', () => {
  const error = Object.assign(new Error('invalid input syntax for type date: "Ann Lee, 4 Mill Lane"'), {
    severity: 'ERROR',
    code: '22007',
    table: 'account',
    detail: 'Key (email)=(ann@example.org) already exists.',
    where: 'unnamed portal parameter $1 = ann',
    query: 'select 1',
  })
  const logged = loggedError(error)
  assert.deepEqual([logged['code'], logged['table']], ['22007', 'account'])
  assert.equal(logged['message'], 'invalid input syntax for type date: …')
  assert.doesNotMatch(JSON.stringify(logged), /Ann|ann@|Mill|select/)
})

test('a line of the log stays one line, and holds no token of an address', () => {
  assert.equal(loggedError(new Error('a\r\nb\u2028c'))['message'], 'a b c')
  const path = `/welcome/${'aB3_-'.repeat(8)}aBc\r\nx`
  assert.equal(loggedPath(path), '/welcome/… x')
  const slug = '/meetings/safer-communities-scrutiny-board-2027-11-09-extraordinary'
  assert.equal(loggedPath(slug), slug)
  assert.deepEqual(loggedError('text'), { type: 'string' })
})
