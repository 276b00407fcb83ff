/** Cookies: only for this site, never readable by a script, not sent with what other sites ask for. */

type Options = { readonly https: boolean; readonly seconds?: number }

/** With https the browser itself refuses a `__Host-` cookie that another host or plain http tries to set. */
export const cookieName = (name: string, https: boolean): string => (https ? `__Host-${name}` : name)

/** A whole `Set-Cookie` line; without `seconds` it ends with the browser. `value` must be a token: letters, digits, - and _. */
export function cookie(name: string, value: string, { https, seconds }: Options): string {
  if (!/^[\w-]*$/.test(value)) throw new Error('A cookie holds a token and nothing else.')
  const age = seconds === undefined ? '' : `; Max-Age=${seconds}`
  return `${cookieName(name, https)}=${value}; Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}${age}`
}

export const forget = (name: string, https: boolean): string => cookie(name, '', { https, seconds: 0 })
