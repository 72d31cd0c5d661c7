import type { Side } from '#domain/ids';
import { partOf } from '#domain/ids';
import type { PointId } from '#domain/names';
import { partName } from '#domain/names';
import { useView } from '#store/view-context';

const listed = (words: readonly string[]) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`);

/** How deep it lies and under what, as the built model has it. */
export function PointDepth({ point, side }: { readonly point: PointId; readonly side: Side }) {
  const place = useView((state) => state.body?.points.find(({ id, side: at }) => id === point && at === side) ?? null);
  if (!place) return null;
  const above = place.layersAbove.map((id) => partName(partOf(id)).english);
  return (
    <p className="depth-words">
      About <b>{Math.round(place.depthMm)} mm</b> below the skin
      {above.length > 0 ? `, under ${listed(above)}.` : ', with no other muscle of this model above it.'}{' '}
      <span className="basis">measured on this model</span>
    </p>
  );
}
