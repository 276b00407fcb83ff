/** A name that says nothing. */ // fault: no-vague-names
export const half = (n: number) => n / 2
