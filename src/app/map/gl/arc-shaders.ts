import { PROJECTION_GLSL } from './projection.ts';

/** Widths in CSS pixels: of a line, of a chosen one, of the casing under arcs, of dots; how much wider one in two thin lines is. */
const WIDTHS = { line: 1.6, chosen: 2.4, casing: 4.5, dots: 1.7, open: 2.4 } as const;

/** From the arrow's tip to its notch in CSS pixels, where the line ends. */
const ARROW_NOTCH = 9.6;

/**
 * What lines, arrows and marks have in common. `u_points` holds four words a point as `Paths` says; positions are taken relative to the middle
 * of the map before they become 32-bit numbers, so that nothing trembles when zoomed in.
 */
const COMMON = `${PROJECTION_GLSL}
layout(location = 0) in vec4 a_path;
layout(location = 1) in vec4 a_look;
uniform highp usampler2D u_points;
uniform vec4 u_origin;
uniform float u_world;
uniform vec3 u_colours[12];
const float REST = 1.0 / 16777216.0;

uvec4 pointAt(int i) {
  int width = textureSize(u_points, 0).x;
  return texelFetch(u_points, ivec2(i % width, i / width), 0);
}
vec2 positionOf(uvec4 p) {
  return (uintBitsToFloat(p.xy) - u_origin.xy) + (unpackSnorm2x16(p.z) * REST - u_origin.zw);
}
float lengthAt(uvec4 p) {
  return uintBitsToFloat(p.w);
}
// The direction on the screen, of length 1, right and up; right too where the other end is behind the eye.
vec2 towards(vec4 from, vec4 to) {
  vec2 way = (to.xy * from.w - from.xy * to.w) / u_pixel;
  float square = dot(way, way);
  return square > 0.0 ? way * inversesqrt(square) : vec2(0.0);
}
vec4 moved(vec4 clip, vec2 px) {
  return shifted(clip, vec2(px.x, -px.y));
}
`;

/** A strip of two vertices a point, moved sideways on the screen; drawn once an instance. */
export const LINE_VERTEX = `${COMMON}
uniform float u_casing;
out float v_side;
out float v_along;
flat out vec4 v_colour;
flat out vec2 v_style;

void main() {
  float n = a_path.y;
  int first = int(a_path.x);
  float look = a_look.z;
  bool chosen = a_look.y == 1.0;
  float width = look > 1.5 ? ${WIDTHS.dots.toFixed(1)} : chosen ? ${WIDTHS.chosen.toFixed(1)} : ${WIDTHS.line.toFixed(1)};
  bool open = fract(look) > 0.1;
  if (open) width += ${WIDTHS.open.toFixed(1)};
  if (u_casing > 0.0) width = look > 1.5 ? 0.0 : ${WIDTHS.casing.toFixed(1)};
  // The line ends where the arrow begins. How long a share is, is taken from the segment that it ends in.
  float end = a_path.w;
  if (look < 1.5) {
    int k = int(min(floor(end * n), n - 1.0));
    float stretch = lengthAt(pointAt(first + k + 1)) - lengthAt(pointAt(first + k));
    float back = (a_look.w + ${ARROW_NOTCH.toFixed(1)}) / max(1e-12, stretch * n * u_world);
    end = max(a_path.z, end - back);
  }
  float i = float(gl_VertexID / 2);
  float share = clamp(min(i, n) / n, a_path.z, end);
  float steps = share * n;
  float k = min(floor(steps), n - 1.0);
  float part = steps - k;
  uvec4 a = pointAt(first + int(k));
  uvec4 b = pointAt(first + int(k) + 1);
  vec2 pa = positionOf(a);
  vec2 pb = positionOf(b);
  vec4 at = project(mix(pa, pb, part));
  vec2 onward = towards(project(pa), project(pb));
  vec2 before = k > 0.0 && part == 0.0 ? towards(project(positionOf(pointAt(first + int(k) - 1))), project(pa)) : onward;
  vec2 along = onward + before;
  along = dot(along, along) > 1e-6 ? normalize(along) : onward;
  float mitre = 1.0 / max(0.5, dot(along, onward));
  float half_width = 0.5 * width + 0.75;
  v_side = (gl_VertexID % 2 == 0 ? -1.0 : 1.0) * half_width;
  v_along = mix(lengthAt(a), lengthAt(b), part) * u_world;
  v_style = vec2(u_casing > 0.0 ? 0.0 : look, 0.5 * width);
  float opacity = a_look.x * (u_casing > 0.0 ? u_casing : 1.0);
  v_colour = vec4(u_colours[u_casing > 0.0 ? 11 : int(a_look.y)], opacity);
  bool hidden = width == 0.0 || a_look.x <= 0.0 || end <= a_path.z || i > n;
  vec2 aside = vec2(-along.y, along.x) * v_side * mitre;
  gl_Position = hidden ? vec4(2.0, 2.0, 2.0, 1.0) : moved(at, aside);
}`;

/** Solid, dashed (four widths on, two and a half off), either in two thin lines, or dotted (a dot every two widths), with soft edges. */
export const LINE_FRAGMENT = `
precision highp float;
in float v_side;
in float v_along;
flat in vec4 v_colour;
flat in vec2 v_style;
out vec4 fragColor;

void main() {
  float half_width = v_style.y;
  float outside = abs(v_side) - half_width;
  if (fract(v_style.x) > 0.1) outside = abs(abs(v_side) - half_width + 0.5) - 0.5;
  if (v_style.x > 1.5) {
    float period = 4.0 * half_width;
    outside = length(vec2(mod(v_along, period) - 0.5 * period, v_side)) - half_width;
  } else if (v_style.x > 0.5) {
    float on = 8.0 * half_width;
    outside = max(outside, abs(mod(v_along, 13.0 * half_width) - 0.5 * on) - 0.5 * on);
  }
  float alpha = v_colour.a * clamp(0.5 - outside, 0.0, 1.0);
  if (alpha < 0.004) discard;
  fragColor = vec4(v_colour.rgb * alpha, alpha);
}`;

/** A square around the arrow at a path's tip, or around the mark at the beginning of a dotted one. */
export const TIP_VERTEX = `${COMMON}
out vec2 v_at;
flat out vec4 v_colour;
flat out vec4 v_paper;

// The position at a share of the path's length.
vec2 along(float share) {
  float steps = share * a_path.y;
  float k = min(floor(steps), a_path.y - 1.0);
  int i = int(a_path.x) + int(k);
  return mix(positionOf(pointAt(i)), positionOf(pointAt(i + 1)), steps - k);
}

void main() {
  bool dotted = a_look.z > 1.5;
  vec2 corner = vec2(gl_VertexID % 2 == 0 ? -1.0 : 1.0, gl_VertexID / 2 == 0 ? -1.0 : 1.0) * 9.0;
  vec2 before = dotted ? positionOf(pointAt(int(a_path.x))) : along(max(a_path.z, a_path.w - 0.01));
  vec2 tip = dotted ? before : along(a_path.w);
  vec4 at = project(tip);
  vec2 up = towards(project(before), at);
  bool hidden = a_look.x <= 0.0 || (dotted ? a_look.w <= 0.0 : a_path.w <= a_path.z);
  if (dotted || up == vec2(0.0)) up = vec2(0.0, 1.0);
  vec2 right = vec2(up.y, -up.x);
  v_at = corner;
  v_colour = vec4(u_colours[int(a_look.y)], a_look.x);
  v_paper = vec4(u_colours[dotted ? 10 : 11], dotted ? a_look.w : 0.0);
  // The arrow's tip touches the edge of what stands at the goal.
  vec2 aside = corner.x * right + (corner.y - (dotted ? 0.0 : 7.0 + a_look.w)) * up;
  gl_Position = hidden ? vec4(2.0, 2.0, 2.0, 1.0) : moved(at, aside);
}`;

/** An arrow head with a casing, or a hollow circle of that radius on paper. */
export const TIP_FRAGMENT = `
precision highp float;
in vec2 v_at;
flat in vec4 v_colour;
flat in vec4 v_paper;
out vec4 fragColor;

// How far outside the line through two points, on its right, in pixels.
float beyond(vec2 p, vec2 a, vec2 b) {
  vec2 way = normalize(b - a);
  return dot(p - a, vec2(way.y, -way.x));
}
void main() {
  float casing;
  float inside;
  if (v_paper.a > 0.0) {
    float r = length(v_at);
    casing = r - v_paper.a - 1.5;
    inside = abs(r - v_paper.a) - 0.875;
  } else {
    vec2 p = vec2(abs(v_at.x), v_at.y);
    inside = max(beyond(p, vec2(4.6, -5.0), vec2(0.0, 7.0)), beyond(p, vec2(0.0, -2.6), vec2(4.6, -5.0)));
    casing = inside - 1.0;
  }
  float fill = clamp(0.5 - inside, 0.0, 1.0);
  float alpha = v_colour.a * max(fill, clamp(0.5 - casing, 0.0, 1.0));
  if (alpha < 0.004) discard;
  fragColor = vec4(mix(v_paper.rgb, v_colour.rgb, fill) * alpha, alpha);
}`;
