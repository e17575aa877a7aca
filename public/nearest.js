// @ts-check
/* On the 404 page: the addresses that come nearest to the one asked for, among those of its language. */

/** @typedef {{ address: string, title: string }} SiteAddress */

/**
 * The addresses that share most pairs of letters with the one asked for (Dice's coefficient, L. R. Dice 1945:
 * twice the pairs in common by all pairs), best first; none that shares less than two fifths.
 *
 * @param {string} asked
 * @param {SiteAddress[]} addresses
 * @param {number} most
 */
function nearest(asked, addresses, most = 5) {
  const sought = pairsOf(asked)
  return addresses
    .map(entry => {
      const pairs = pairsOf(entry.address)
      const common = pairs.filter(pair => sought.includes(pair)).length
      return { entry, likeness: (2 * common) / (pairs.length + sought.length) }
    })
    .filter(({ likeness }) => likeness >= 0.4)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ entry }) => entry)
}

/** @param {string} address */
const pairsOf = address => [
  ...new Set([...address.toLowerCase()].map((letter, at, all) => letter + (all[at + 1] ?? ''))),
]

async function show() {
  const section = document.querySelector('section[data-addresses]')
  const template = section?.querySelector('template')
  const list = /** @type {Element | undefined} */ (template?.content.firstElementChild?.cloneNode())
  const item = template?.content.querySelector('li')
  const file = section?.getAttribute('data-addresses')
  if (!section || !template || !list || !item || !file) return
  const [, base = '', own = ''] = /^(.*)\/([^/]+)\/addresses\.json$/.exec(file) ?? []
  const asked = location.pathname.slice(base.length, 200)
  const locale =
    section
      .getAttribute('data-locales')
      ?.split(' ')
      .find(other => asked.startsWith(`/${other}/`)) ?? own
  const response = await fetch(`${base}/${locale}/addresses.json`)
  if (!response.ok) return
  const found = nearest(asked, await response.json())
  for (const { address, title } of found) {
    const entry = /** @type {Element} */ (item.cloneNode(true))
    const [link, path] = [entry.querySelector('a'), entry.querySelector('span')]
    if (!link || !path) return
    link.href = base + address
    link.lang = locale
    link.hreflang = locale
    link.textContent = title
    path.textContent = address
    list.append(entry)
  }
  template.before(list)
  section.toggleAttribute('hidden', found.length === 0)
}

void show()
