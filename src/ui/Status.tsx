/** The one live region: what a change of the view did, for ears. */
export function Status({ said }: { readonly said: string }) {
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
