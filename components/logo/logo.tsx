/** The hub's mark: a painted blaze with the turn of the path in it. Decoration; the name stands beside it. */
export function Logo({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" className={className}>
      <path className="fill-blaze" d="M12 .8 23.2 12 12 23.2.8 12z" />
      <path className="fill-none stroke-[#14201e]" strokeWidth="2.6" d="M9 17.2v-4.6h6V7.4M12.2 9.6 15 6.8l2.8 2.8" />
    </svg>
  )
}
