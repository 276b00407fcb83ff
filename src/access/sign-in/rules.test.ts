import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isCommon } from './common-passwords.ts'
import { findCode, hashCodes, isCode, newCodes } from './recovery-codes.ts'
import { passwordLongEnough, passwordNotAboutYou, passwordNotCommon, passwordNotTooLong } from './rules.ts'
import { refusesPassword } from './set-password.ts'
import { newSecret, stepOf } from './totp.ts'
import { argon2 } from './hasher.ts'

const about = { name: 'Perpetua Quill', email: 'p.quillfeather@thornmere.example', service: 'Community safety' }
const refused = (password: string) => refusesPassword(password, about)?.rule ?? null

test('a password is refused when it is short, too long, common, or about the person', () => {
  assert.equal(refused('eleven char'), 'password-long-enough')
  assert.equal(refused('é'.repeat(12).concat('a').slice(0, 11)), 'password-long-enough')
  assert.equal(refused('ab cd 🦉 '.repeat(40)), 'password-not-too-long')
  assert.equal(refused('QwertyUiop12'), 'password-not-common')
  for (const mine of ['my Quillfeather pen', 'PERPETUA forever 7', 'perpetua-quill-2', 'communitysafety4me'])
    assert.equal(refused(mine), 'password-not-about-you', mine)
})

test('nothing else is asked of a password: any letters, spaces, signs and scripts will do', () => {
  for (const good of [
    'three random words',
    'correct horse battery staple',
    'наступает тёплый вечер',
    '🦉 und noch elf Zeichen',
    '    x  y  z  and  w',
  ])
    assert.equal(refused(good), null, good)
})

test('a common password stays common with digits and signs round it, in capitals, or written twice', () => {
  for (const bad of [
    'password',
    'Password2026!',
    '!!!LetMeIn!!!',
    '2026sunshine2026',
    'letmeinletmein',
    'aaaaaaaaaaaaaaa',
    '121212121212121',
  ])
    assert.equal(isCommon(bad), true, bad)
  assert.equal(isCommon('sunshine on a rainy day'), false)
})

test('the rules say their limits in their sentences', () => {
  assert.match(passwordLongEnough.says(), /12 characters or more/)
  assert.match(passwordNotTooLong.says(), /256/)
  assert.match(passwordNotCommon.says(), /guessed first/)
  assert.match(passwordNotAboutYou.says(), /without your name/)
})

test('one password is one password however its letters are composed, and a hash has the parameters of OWASP', async () => {
  const hash = await argon2.hash('un café à Noël, merci'.normalize('NFD'))
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  assert.equal(await argon2.verify(hash, 'un café à Noël, merci'.normalize('NFC')), true)
  assert.equal(await argon2.verify(hash, 'un cafe a Noel, merci'), false)
  assert.equal(await argon2.verify(null, 'there is no such password'), false, 'not even the one that stands in')
})

test('recovery codes are read as people type them, and only their own hash fits', async () => {
  const codes = newCodes()
  assert.ok(codes.every(code => /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/.test(code)))
  assert.ok(isCode(' 7k3m x9tr 2qwb ') && isCode('OOOO-IIII-LLLL') && !isCode('123456'))
  const kept = await hashCodes(codes)
  const found = await findCode(kept, (codes[4] ?? '').toLowerCase().replaceAll('0', 'O').replaceAll('1', 'l'))
  assert.deepEqual(found, kept[4])
  assert.equal(await findCode(kept, '0000-0000-0000'), null)
})

test('a code is accepted one step early or late, as RFC 6238 advises, and no further', () => {
  // The RFC's own secret and one of its moments: 1111111109 s gives 081804 (the last six of 07081804).
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  const at = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
  assert.equal(stepOf(secret, '081804', at(1111111109)), 37037036)
  assert.equal(stepOf(secret, '081 804', at(1111111109 + 30)), 37037036)
  assert.equal(stepOf(secret, '081804', at(1111111109 - 29)), 37037036)
  assert.equal(stepOf(secret, '081804', at(1111111109 + 61)), null)
  assert.equal(stepOf(secret, '81804', at(1111111109)), null)
  assert.match(newSecret(), /^[A-Z2-7]{32}$/)
})
