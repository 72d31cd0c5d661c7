// The scales are written in sRGB; lighting is linear.
vec3 srgbToLinear(vec3 colour) {
  return mix(colour / 12.92, pow((colour + 0.055) / 1.055, vec3(2.4)), step(0.04045, colour));
}
