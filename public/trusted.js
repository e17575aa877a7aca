// @ts-check
/* On pages that hydrate: where the browser has Trusted Types, scripts are loaded from this host and no other. */

const { trustedTypes } = /** @type {{ trustedTypes?: { createPolicy(name: string, rules: object): void } }} */ (
  /** @type {unknown} */ (window)
)
trustedTypes?.createPolicy('default', {
  /** @param {string} address */
  createScriptURL(address) {
    if (new URL(address, location.href).origin === location.origin) return address
    throw new TypeError(`no script is loaded from ${address}`)
  },
})
