// What the build takes from its environment. All of it, and no more, decides whether a built site can stay as it is.

/** Each variable that changes what is built. */
export const buildVariables = /** @type {const} */ ([
  'SITE_URL',
  'CONTACT_EMAIL',
  'CORRECTION_DAYS',
  'REPOSITORY_URL',
  'RESPONSIBLE_ADDRESS',
  'RESPONSIBLE_BODY',
  'CONTENT_DIR',
  'ADMIN_BACKEND',
  'ZIP_LIMIT_MB',
  'BUILD_DATE',
])

/** Those that code reads and that change nothing of what is built, each with its reason. */
export const otherVariables = {
  AWAITS_DOCUMENTS: 'set by a build for the Next that it starts while it still reads content',
  BUILD_ROOT: 'where out/ and what builds keep are made, if not here',
  PORT: 'where the built site is served',
  ADMIN_PORT: 'where the visual editor is served while one edits',
  CHROMIUM_PATH: 'which browser the tests and the PDF use',
  NODE_ENV: 'set by each command itself',
  SITE_BASE: 'made of SITE_URL by next.config.mjs and put into scripts',
  NEXT_TELEMETRY_DISABLED: 'set by next.config.mjs itself',
}
