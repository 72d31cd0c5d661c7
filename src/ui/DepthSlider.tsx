import type { KeyboardEvent } from 'react';
import { useId } from 'react';
import { PEEL_STOPS } from '#domain/ids';
import { useVerbs, useView } from '#store/view-context';
import { STOP_MEANING, STOP_WORDS } from './words.ts';

/** The peel: named stops from skin to bones, top to bottom as they lie. */
export function DepthSlider() {
  const peel = useView((state) => state.peel);
  const verbs = useVerbs();
  const labelId = useId();

  // Browsers disagree on which arrow of an upright slider is "more": here down and right go deeper everywhere.
  const onKeyDown = (event: KeyboardEvent) => {
    const run = {
      ArrowDown: verbs.peelDeeper,
      ArrowRight: verbs.peelDeeper,
      PageDown: verbs.peelDeeper,
      ArrowUp: verbs.peelBack,
      ArrowLeft: verbs.peelBack,
      PageUp: verbs.peelBack,
      Home: () => verbs.peelTo('skin'),
      End: () => verbs.peelTo('bones'),
    }[event.key];
    if (!run || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };

  return (
    <div className="depth">
      <h2 id={labelId} className="panel-title">
        Depth
      </h2>
      <div className="depth-track">
        <input
          type="range"
          className="depth-slider"
          aria-labelledby={labelId}
          aria-orientation="vertical"
          aria-valuetext={`${STOP_WORDS[peel]}: ${STOP_MEANING[peel]}`}
          min={0}
          max={PEEL_STOPS.length - 1}
          step={1}
          value={PEEL_STOPS.indexOf(peel)}
          onChange={(event) => verbs.peelTo(PEEL_STOPS[Number(event.target.value)] ?? 'skin')}
          onPointerDown={verbs.beginGesture}
          onPointerUp={verbs.endGesture}
          onPointerCancel={verbs.endGesture}
          onBlur={verbs.endGesture}
          onKeyDown={onKeyDown}
        />
        <ol className="depth-stops">
          {PEEL_STOPS.map((stop) => (
            <li key={stop}>
              <button type="button" className="depth-stop" aria-current={stop === peel} onClick={() => verbs.peelTo(stop)}>
                {STOP_WORDS[stop]}
              </button>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
