// Ink dots fixed to the body: 1 in a dot, 0 between. One dot a cell of spacingMm, set off its centre so that no rows show.
// The cells lie in space, so the surface cuts the little balls: dots differ in size as from a pen. Uses hash33.
float stipple(vec3 positionMm, float spacingMm, float radius) {
  vec3 at = positionMm / spacingMm;
  vec3 base = floor(at - 0.5);
  float nearest = 9.0;
  for (int corner = 0; corner < 8; corner++) {
    vec3 cell = base + vec3(corner & 1, (corner >> 1) & 1, (corner >> 2) & 1);
    vec3 centre = cell + 0.5 + (hash33(cell) - 0.5) * 0.36;
    nearest = min(nearest, distance(at, centre));
  }
  float soft = max(fwidth(nearest), 0.02);
  return 1.0 - smoothstep(radius - soft, radius + soft, nearest);
}
