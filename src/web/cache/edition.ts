/** Asks the database which edition of the public record stands, once for all requests that wait at the same moment. */

export type Edition = string | number | bigint

/**
 * Shares one question among the requests that wait for it, and never gives a request an answer to a question that was put
 * before the request came: a publication that was acknowledged before it is always seen. One question at a time, so the
 * answers come in order.
 */
export function sharedEdition(ask: () => Promise<Edition>): () => Promise<Edition> {
  let waiting: Promise<Edition> | undefined
  let asked: Promise<unknown> = Promise.resolve()
  return () => {
    waiting ??= asked.then(() => {
      waiting = undefined
      const answer = ask()
      asked = answer.then(
        () => undefined,
        () => undefined,
      )
      return answer
    })
    return waiting
  }
}
