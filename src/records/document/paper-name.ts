/** The name of a file that somebody sent: kept for people to know it by, never for finding anything. */

const longest = 150

/**
 * 'C:\\papers\\Minutes\u202efdp.exe' → 'Minutes fdp.exe': its last part, on one line, without marks that turn writing round.
 * 'paper' where nothing is left of it.
 */
export function paperName(sent: string): string {
  const last = sent.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const plain = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}<>:"|?*]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
  const [, ending = ''] = /(\.\w{1,8})$/.exec(plain) ?? []
  const name = plain.slice(0, Math.min(plain.length - ending.length, longest)).toWellFormed()
  return `${name}${ending}` || 'paper'
}
