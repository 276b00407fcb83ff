/** A folder that nobody listed. */
export const a = 1
