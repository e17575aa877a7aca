// oxlint-disable-next-line no-restricted-imports -- this peer navigates as Next does
import Link from 'next/link'
import '../hub.css'

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <header>
          <Link href="/">Hub</Link>
        </header>
        <main>{children}</main>
        <footer>
          <p>Words: CC BY 4.0</p>
        </footer>
      </body>
    </html>
  )
}
