import type { StructureId } from '#domain/ids';
import { isMuscleId, partOf, sideOf } from '#domain/ids';
import { partName, structureName } from '#domain/names';
import { isGhosted, isSelected, isVisible } from '#store/selectors';
import { useVerbs, useView } from '#store/view-context';
import { Icon } from './Icon.tsx';
import { PointButtons } from './PointButtons.tsx';

function RowActions({ id, isShown, isGhost }: { readonly id: StructureId; readonly isShown: boolean; readonly isGhost: boolean }) {
  const verbs = useVerbs();
  const isOnly = useView(({ isolated }) => isolated?.length === 1 && isolated[0] === id);
  const name = structureName(id);
  return (
    <span className="row-actions">
      <span className="row-extra">
        <button type="button" className="icon-button" aria-pressed={isOnly} aria-label={`Isolate ${name}`} title="Isolate" onClick={() => verbs.isolate([id])}>
          <Icon name="only" />
        </button>
        <button type="button" className="icon-button" aria-pressed={isGhost} aria-label={`Ghost ${name}`} title="Ghost" onClick={() => verbs.toggleGhost(id)}>
          <Icon name="ghost" />
        </button>
      </span>
      <button
        type="button"
        className="icon-button"
        aria-label={`${isShown ? 'Hide' : 'Show'} ${name}`}
        title={isShown ? 'Hide' : 'Show'}
        onClick={() => (isShown ? verbs.hide(id) : verbs.show(id))}
      >
        <Icon name={isShown ? 'eye' : 'eye-off'} />
      </button>
    </span>
  );
}

export function StructureRow({ id }: { readonly id: StructureId }) {
  const { isShown, isGhost, isPicked } = useView((state) => ({
    isShown: isVisible(state, id),
    isGhost: isGhosted(state, id),
    isPicked: isSelected(state, id),
  }));
  const verbs = useVerbs();
  const part = partOf(id);
  const side = sideOf(id);
  return (
    <li className="row" data-shown={isShown} data-ghost={isGhost} data-picked={isPicked}>
      <div className="row-line">
        <button type="button" className="row-name" aria-label={structureName(id)} aria-pressed={isPicked} onClick={() => verbs.selectStructure(id)}>
          {partName(part).english}
        </button>
        <RowActions id={id} isShown={isShown} isGhost={isGhost} />
      </div>
      {isMuscleId(part) && side !== 'midline' && <PointButtons muscle={part} side={side} />}
    </li>
  );
}
