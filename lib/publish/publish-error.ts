/** A fault of the publishing itself: something is not as it has to be for the site to be made. */
export class PublishError extends Error {
  /** @param file path within the site, or an address */
  constructor(file: string, what: string) {
    super(`${file}: ${what}`)
  }
}
