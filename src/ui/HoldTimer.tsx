import { useCallback, useEffect, useRef, useState } from 'react';
import { isMotionReduced } from '#store/selectors';
import { useView } from '#store/view-context';
import { chime } from './chime.ts';
import type { HoldClock } from './hold-clock.ts';
import { QUIET_MS, nextHold, paused, readyClock, said, started, ticked, wordsDue } from './hold-clock.ts';
import { usePanels } from './panels.ts';

const TICK_MS = 200;

function useHoldClock(seconds: number) {
  const [clock, setClock] = useState(() => readyClock(seconds));
  const latest = useRef(clock);
  const spokenAtMs = useRef(-QUIET_MS);
  const { announce } = usePanels();
  const turn = useCallback(
    (step: (clock: HoldClock) => HoldClock) => {
      const next = step(latest.current);
      const words = wordsDue(next);
      const now = performance.now();
      // Somebody who presses Next, Start, Next, Start is not to be shouted at either.
      if (words !== null && now - spokenAtMs.current >= QUIET_MS - TICK_MS) {
        spokenAtMs.current = now;
        announce(words);
      }
      latest.current = words === null ? next : said(next);
      setClock(latest.current);
    },
    [announce],
  );
  const isRunning = clock.phase === 'running';
  useEffect(() => {
    if (!isRunning) return;
    const timer = window.setInterval(() => turn((now) => ticked(now, performance.now())), TICK_MS);
    return () => window.clearInterval(timer);
  }, [isRunning, turn]);
  return { clock, turn };
}

const MAIN_WORDS: Readonly<Record<HoldClock['phase'], string>> = { ready: 'Start', running: 'Pause', paused: 'Go on', done: 'Again' };

const pressed = (clock: HoldClock): HoldClock => {
  if (clock.phase === 'running') return paused(clock);
  return started(clock.phase === 'done' ? readyClock(clock.holdSeconds, clock.round) : clock, performance.now());
};

export interface HoldTimerProps {
  readonly seconds: number;
  /** other times that sources give, to choose from */
  readonly choices?: readonly number[];
  /** what is held, for the name of the group */
  readonly of: string;
}

/** Times a hold: start, pause, next. Silent unless asked; what it says aloud goes through the one live region. */
export function HoldTimer({ seconds, choices = [], of }: HoldTimerProps) {
  const { clock, turn } = useHoldClock(seconds);
  const [hasSound, setSound] = useState(false);
  const isCalm = useView(isMotionReduced);
  const { phase, leftMs, holdSeconds, round } = clock;
  useEffect(() => {
    if (phase === 'done' && hasSound) chime();
  }, [phase, hasSound]);
  const left = Math.ceil(leftMs / 1000);
  // With reduced motion the bar moves once a second, in steps, as the figure does.
  const share = 1 - (isCalm ? left * 1000 : leftMs) / (holdSeconds * 1000);
  return (
    <div className="hold-timer" role="group" aria-label={`Hold timer: ${of}`} data-phase={phase}>
      <p className="hold-time" role="timer" aria-live="off">
        <span>
          <b>{left}</b> s
        </span>
        <span className="hold-says">{phase === 'done' ? 'Let go slowly' : phase === 'paused' ? `paused · hold ${round}` : `hold ${round}`}</span>
      </p>
      <div className="hold-bar" aria-hidden="true">
        <span style={{ width: `${Math.round(share * 1000) / 10}%` }} />
      </div>
      <div className="hold-buttons">
        <button type="button" onClick={() => turn(pressed)}>
          {MAIN_WORDS[phase]}
        </button>
        <button type="button" onClick={() => turn(nextHold)}>
          Next
        </button>
        <label>
          <input type="checkbox" checked={hasSound} onChange={(event) => setSound(event.target.checked)} />
          Sound
        </label>
      </div>
      {choices.length > 1 && (
        <div className="hold-choices" role="group" aria-label="How long">
          {choices.map((choice) => (
            <button key={choice} type="button" aria-pressed={choice === holdSeconds} onClick={() => turn(() => readyClock(choice))}>
              {choice} s
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
