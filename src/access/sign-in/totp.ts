/** Codes from an authenticator app (RFC 6238): the secret, its picture, and whether a code is good now. */
import { generateSecret, generateSync, generateURI, verifySync } from 'otplib'
import { renderSVG } from 'uqr'

export const newSecret = (): string => generateSecret()

/** 'JBSW Y3DP …': for typing it in by hand. */
export const inFours = (secret: string): string => secret.replaceAll(/.{4}(?=.)/g, '$& ')

/** What the picture says: on a phone, a link with this opens the app. */
export const totpAddress = (secret: string, { issuer, email }: { issuer: string; email: string }): string =>
  generateURI({ issuer, label: email, secret })

/** The picture of it, as an address for <img>; drawn here, so that nobody else sees the secret. */
export const qrPicture = (address: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(renderSVG(address, { ecc: 'M', border: 3 })).toString('base64')}`

/** The time step of the code, for accepting it once; null where it is wrong. One step of 30 seconds either way is forgiven. */
export function stepOf(secret: string, typed: string, now: Temporal.Instant): number | null {
  const token = typed.replaceAll(/[\s-]/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const epoch = Math.floor(now.epochMilliseconds / 1000)
  const result = verifySync({ secret, token, epoch, epochTolerance: 30 })
  return result.valid && 'timeStep' in result ? result.timeStep : null
}

/** The code that an app shows now; null where this is no secret. For the demonstration, whose secrets are printed. */
export const codeNow = (secret: string): string | null =>
  /^[A-Z2-7]{16,}$/.test(secret) ? generateSync({ secret }) : null
