// @ts-check
/*
 * On pages that hydrate, with what a page loads on demand, and in workers: where the browser has Trusted Types, scripts
 * are loaded from this host and no other.
 */

const { trustedTypes } =
  /** @type {{ trustedTypes?: { defaultPolicy: object | null, createPolicy(name: string, rules: object): void } }} */ (
    /** @type {unknown} */ (globalThis)
  )
if (!trustedTypes?.defaultPolicy) {
  trustedTypes?.createPolicy('default', {
    /** @param {string} address */
    createScriptURL(address) {
      if (new URL(address, location.href).origin === location.origin) return address
      throw new TypeError(`no script is loaded from ${address}`)
    },
  })
}
