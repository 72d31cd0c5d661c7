// How much of a surface shows through ink that covers it by `inked`: no more light than the darker ground of brightness `most` would let through.
// Thin ink on a pale ground keeps the ground; full ink looks the same on pale and on dark. brightness: linear luma of the ground.
float inkThrough(float inked, float brightness, float most) {
  return (1.0 - inked) * mix(1.0, min(1.0, most / max(brightness, 0.01)), inked);
}
