// @ts-check
/* On the 404 page: the pages whose words come nearest to those of the address asked for, in its language. */

/** @typedef {{ address: string, title: string }} SiteAddress */

/** So alike two words are one, with a slip or another ending. */
const sameWord = 0.7
/** So much of what was asked for a page has to have. */
const nearEnough = 0.5

/**
 * The pages that have most of the words asked for, in their address or title, best first. A word counts the more the
 * fewer pages have it: "articles" says little, and one that no page has says that none is meant.
 *
 * @param {string} asked
 * @param {SiteAddress[]} addresses
 * @param {number} most
 */
function nearest(asked, addresses, most = 5) {
  const sought = wordsIn(asked).map(word => likenessTo(word))
  const pages = addresses.map(entry => {
    const words = wordsIn(entry.address.slice(3) + entry.title)
    return { entry, has: sought.map(likeness => Math.max(...words.map(likeness))), length: words.length }
  })
  const weights = sought.map((_, at) => Math.log((pages.length + 1) / (1 + pages.filter(({ has }) => has[at]).length)))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return pages
    .map(({ entry, has, length }) => ({
      entry,
      length,
      likeness: weights.reduce((sum, weight, at) => sum + weight * (has[at] ?? 0), 0) / all,
    }))
    .filter(({ likeness }) => likeness >= nearEnough)
    .toSorted((a, b) => b.likeness - a.likeness || a.length - b.length)
    .slice(0, most)
    .map(({ entry }) => entry)
}

/**
 * How alike words are to one: Dice's coefficient (L. R. Dice 1945), twice the pairs of letters in common by all pairs;
 * none where they are not the same word.
 *
 * @param {string} word
 */
function likenessTo(word) {
  const pairs = pairsOf(word)
  return (/** @type {string} */ other) => {
    const others = pairsOf(other)
    const likeness = (2 * pairs.filter(pair => others.includes(pair)).length) / (pairs.length + others.length)
    return likeness < sameWord ? 0 : likeness
  }
}

/** Pairs of letters, the first of which begins the word. @param {string} word */
const pairsOf = word => [...new Set([...word].map((letter, at) => (word[at - 1] ?? '') + letter))]

/** @param {string} text */
const wordsIn = text =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\d]+/gu) ?? []

/** The path of an address in letters, which may have been written in no way that is one. */
function readable(/** @type {string} */ path) {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

async function show() {
  const section = document.querySelector('section[data-addresses]')
  const template = section?.querySelector('template')
  const list = /** @type {Element | undefined} */ (template?.content.firstElementChild?.cloneNode())
  const item = template?.content.querySelector('li')
  const file = section?.getAttribute('data-addresses')
  if (!section || !template || !list || !item || !file) return
  const [, base = '', own = ''] = /^(.*)\/([^/]+)\/addresses\.json$/.exec(file) ?? []
  const asked = readable(location.pathname.slice(base.length, 200)).toLowerCase()
  const locale =
    section
      .getAttribute('data-locales')
      ?.split(' ')
      .find(other => asked.startsWith(`/${other}/`)) ?? own
  const response = await fetch(`${base}/${locale}/addresses.json`)
  if (!response.ok) return
  const found = nearest(asked.replace(/^\/\w\w\//, '/'), await response.json())
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
