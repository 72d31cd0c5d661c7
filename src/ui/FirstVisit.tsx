/** One line for somebody who is here for the first time; it stands beside the body and not in front of it. */
export function FirstVisit({ onSeen }: { readonly onSeen: () => void }) {
  return (
    <section className="first-visit" aria-label="Before you start">
      <p>
        Tap a point to see where its pain is <b>reported</b> to go. For learning only: it cannot tell you what you have.
      </p>
      <button type="button" className="solid-button" onClick={onSeen}>
        I understand
      </button>
    </section>
  );
}
