import type { StructureId } from '#domain/ids';
import { isVisible } from '#store/selectors';
import { useVerbs, useView } from '#store/view-context';

/** What a hand may want to do with the selected structure, in words. */
export function CardActions({ id }: { readonly id: StructureId }) {
  const verbs = useVerbs();
  const isShown = useView((state) => isVisible(state, id));
  const isOnly = useView(({ isolated }) => isolated?.length === 1 && isolated[0] === id);
  return (
    <div className="card-actions" role="group" aria-label="Show in the model">
      <button type="button" onClick={() => verbs.peelToStructure(id)}>
        Peel to this
      </button>
      <button type="button" onClick={() => verbs.runCameraCommand({ kind: 'focus', on: { kind: 'structure', id } })}>
        Focus
      </button>
      <button type="button" aria-pressed={isOnly} onClick={() => verbs.isolate([id])}>
        Isolate
      </button>
      <button type="button" onClick={() => verbs.ghostRest(id)}>
        Ghost the rest
      </button>
      <button type="button" onClick={() => (isShown ? verbs.hide(id) : verbs.show(id))}>
        {isShown ? 'Hide' : 'Show'}
      </button>
    </div>
  );
}
