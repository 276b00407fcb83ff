/** Here, and only here, the clock is read. */
export const now = () => Temporal.Now.instant()
