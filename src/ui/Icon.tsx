const PATHS = {
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Z M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  'eye-off': 'M2.5 5.5C1.9 6.4 1.5 8 1.5 8S4 12.5 8 12.5c1 0 2-.3 2.800-.7 M5.500 4c.8-.3 1.600-.5 2.500-.5 4 0 6.500 4.500 6.500 4.500s-.6 1.100-1.700 2.300 M2.500 2.500l11 11',
  only: 'M8 1.500v3 M8 11.500v3 M1.500 8h3 M11.500 8h3 M8 5.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5Z',
  ghost: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
  close: 'M3.500 3.500l9 9 M12.500 3.500l-9 9',
  search: 'M7 2.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9Z M10.300 10.300l3.700 3.700',
} as const;

/** Drawn with the pen of the text around it; the button that holds it carries the words. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" data-icon={name}>
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.25" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
