import { Dialog } from './Dialog.tsx';
import { KEY_BINDINGS } from './keys.ts';

export function KeysDialog() {
  return (
    <Dialog title="Keys and gestures">
      <dl className="keys">
        {KEY_BINDINGS.map(({ keys, words }) => (
          <div key={words}>
            <dt>
              {keys.map((key, index) => (
                <span key={key}>
                  {index > 0 && ' or '}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p>
        Drag with one finger or the left button to turn, with two fingers or the right button to move; pinch or use the wheel to come closer. Tap a structure or a marker to read about it; double-tap to focus
        it; tap beside the body to clear.
      </p>
    </Dialog>
  );
}
