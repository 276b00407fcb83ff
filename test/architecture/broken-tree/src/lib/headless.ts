export const one = 1 // fault: head-sentence
