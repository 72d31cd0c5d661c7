// Smooth value noise 0..1 in space. Uses hash33.
float noise3(vec3 at) {
  vec3 cell = floor(at);
  vec3 f = at - cell;
  f = f * f * (3.0 - 2.0 * f);
  vec2 o = vec2(0.0, 1.0);
  vec4 near = vec4(hash33(cell).x, hash33(cell + o.yxx).x, hash33(cell + o.xyx).x, hash33(cell + o.yyx).x);
  vec4 far = vec4(hash33(cell + o.xxy).x, hash33(cell + o.yxy).x, hash33(cell + o.xyy).x, hash33(cell + o.yyy).x);
  vec4 layer = mix(near, far, f.z);
  vec2 row = mix(layer.xy, layer.zw, f.y);
  return mix(row.x, row.y, f.x);
}
