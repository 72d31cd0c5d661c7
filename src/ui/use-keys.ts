import { useEffect, useRef } from 'react';
import { useViewStore } from '#store/view-context';
import { KEY_BINDINGS } from './keys.ts';
import type { Panels } from './panels.ts';

/** Fields in which letters are text; a slider or a switch is none. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=range], [type=checkbox], [type=radio], [type=button])'));

export function useKeys(panels: Panels): void {
  const store = useViewStore();
  const latest = useRef(panels);
  useEffect(() => {
    latest.current = panels;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A dialog has its own Escape, and nothing behind it should move.
      if (event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const press = { key: event.key, shift: event.shiftKey, alt: event.altKey, command: event.ctrlKey || event.metaKey };
      const binding = KEY_BINDINGS.find(({ matches }) => matches(press));
      if (!binding) return;
      event.preventDefault();
      binding.run(store, latest.current, press);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store]);
}
