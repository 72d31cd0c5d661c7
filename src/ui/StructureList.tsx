import { PEEL_STOPS, partOf, sideOf, structureOf } from '#domain/ids';
import { structureName } from '#domain/names';
import { LAYER_OF } from '#domain/layers';
import { hiddenByHand, structuresOf } from '#store/selectors';
import { useVerbs, useView } from '#store/view-context';
import { StructureRow } from './StructureRow.tsx';
import { STOP_WORDS } from './words.ts';

function HiddenNote() {
  const hidden = useView(hiddenByHand);
  const isIsolated = useView((state) => state.isolated !== null);
  const hasGhosts = useView((state) => state.ghosted.length > 0);
  const verbs = useVerbs();
  if (hidden.length === 0 && !hasGhosts && !isIsolated) return null;
  const words = hidden.length > 0 ? `${hidden.length} hidden` : 'Some are ghosts';
  return (
    <p className="hidden-note">
      <span title={hidden.map(structureName).join(' · ')}>{words}</span>
      {' – '}
      <button type="button" className="word-button" onClick={verbs.showAll}>
        show
      </button>
    </p>
  );
}

function SideSwitch() {
  const side = useView((state) => state.side);
  const verbs = useVerbs();
  return (
    <div className="segments" role="group" aria-label="Side of the body">
      {/* Left stands on the left, as in the first view, from behind. */}
      {(['left', 'right'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={one === side} onClick={() => verbs.turnToSide(one)}>
          {one === 'left' ? 'Left' : 'Right'}
        </button>
      ))}
    </div>
  );
}

/** The twin view: every structure and every point of the body, by layer, without the canvas. */
export function StructureList() {
  const side = useView((state) => state.side);
  const structures = useView((state) => structuresOf(state).filter((id) => sideOf(id) === 'midline' || sideOf(id) === state.side));
  return (
    <div className="structures">
      <div className="structures-head">
        <h2 className="panel-title">Structures</h2>
        <SideSwitch />
      </div>
      <HiddenNote />
      {PEEL_STOPS.map((stop) => {
        const ids = structures.filter((id) => LAYER_OF[partOf(id)] === stop);
        if (ids.length === 0) return null;
        return (
          <div key={stop} className="layer">
            <h3 className="layer-title">{STOP_WORDS[stop]}</h3>
            <ul className="rows">
              {ids.map((id) => (
                <StructureRow key={structureOf(partOf(id), side)} id={id} />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
