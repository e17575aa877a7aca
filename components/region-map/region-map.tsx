export function RegionMap({
  label,
}: {
  label: string
  regions: { slug: string; label: string; title: string; count: number; href?: string }[]
}) {
  return <p>{label}</p>
}
