// Bends only what is brighter than three quarters, so that highlights keep their hue; the rest stays as lit. Linear light.
vec3 softShoulder(vec3 light) {
  vec3 over = max(light - 0.72, 0.0);
  return min(light, 0.72) + 0.28 * (1.0 - exp(-over / 0.28));
}
