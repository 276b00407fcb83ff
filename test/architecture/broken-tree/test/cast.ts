/** What a test names is tested. */
export type Cast = string
export const named = ['tested', 'tested-too']
