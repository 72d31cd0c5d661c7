import type { Side } from '#domain/ids';
import type { PointId } from '#domain/names';
import { pressingWords } from '#domain/pressing-words';
import { useView } from '#store/view-context';

/** The needle in the model, in words. */
export function PressingDirection({ point, side }: { readonly point: PointId; readonly side: Side }) {
  const place = useView((state) => state.body?.points.find(({ id, side: at }) => id === point && at === side) ?? null);
  if (!place) return null;
  const { from, to } = pressingWords(place.outwardModel, side);
  return (
    <p className="depth-words">
      Direction of pressure: <b>{from}</b>, {to}. <span className="basis">as the needle in the model shows; the way is described from landmarks</span>
    </p>
  );
}
