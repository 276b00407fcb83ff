import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkProfile, loadProfile, profileKeys, unverified } from './index.ts'

const halton = () => {
  const profile = loadProfile('halton')
  assert.ok(!('faults' in profile), 'faults' in profile ? profile.faults.join('\n') : '')
  return profile
}

test('every profile that comes with the program can be used', () => {
  assert.ok(profileKeys().length > 0)
  for (const key of profileKeys()) {
    const profile = loadProfile(key)
    assert.ok(!('faults' in profile), `${key}: ${'faults' in profile ? profile.faults.join('\n') : ''}`)
    assert.equal(profile.key, key)
  }
})

test('a value without a source, an unknown key and a pale colour are each said in English', () => {
  const faultsOf = (change: (profile: ReturnType<typeof halton>) => unknown) => {
    const checked = checkProfile(change(structuredClone(halton())))
    return 'faults' in checked ? checked.faults.join(' ') : ''
  }
  assert.match(
    faultsOf(p => ({ ...p, name: { value: 'A council' } })),
    /name\.source/,
  )
  assert.match(
    faultsOf(p => ({ ...p, nmae: p.name })),
    /nmae/,
  )
  assert.match(
    faultsOf(p => ({ ...p, colour: { ...p.colour, value: '#ffee00' } })),
    /contrast/,
  )
  assert.match(
    faultsOf(p => ({ ...p, bodies: { ...p.bodies, value: [...p.bodies.value, ...p.bodies.value] } })),
    /more than one body/,
  )
  assert.equal(
    faultsOf(p => p),
    '',
  )
})

test('a body is private unless its row says public', () => {
  const [body, ...rest] = halton().bodies.value
  const checked = checkProfile({
    ...halton(),
    bodies: { ...halton().bodies, value: [{ name: body?.name, kind: 'board' }, ...rest] },
  })
  assert.ok(!('faults' in checked))
  assert.equal(checked.bodies.value[0]?.public, false)
})

test('what nobody has verified is listed with its source', () => {
  assert.ok(unverified(halton()).includes('wards (memory)'))
  assert.ok(!unverified(halton()).some(line => line.startsWith('name ')))
})

test('a profile that is not there names those that are', () => {
  const missing = loadProfile('atlantis')
  assert.ok('faults' in missing)
  assert.match(missing.faults[0] ?? '', /There are: .*halton/)
})
