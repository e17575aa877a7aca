const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it stands in XML, between tags or in an attribute in double quotes. */
export const escapeXml = (text: string) => text.replace(/[&<>"]/g, character => entities[character] ?? '')
