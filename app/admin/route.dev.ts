export const dynamic = 'force-static'

/** While one edits, the visual editor has a server of its own, which `npm run dev` starts beside this one. */
export const GET = () => Response.redirect(`http://localhost:${process.env.ADMIN_PORT ?? 3001}/admin/`)
