import {
  FAINTEST,
  LONGEST_MINUTES,
  POINT_KNOWLEDGE,
  POINT_UNREAD,
  POSSIBLE_MOST,
  WORLD_STEPS,
} from '../../../index.ts';
import { PROJECTION_GLSL } from './projection.ts';

/** Points smaller than this, in CSS pixels, are plain discs. */
const SHAPED_FROM = 7;

/** A number of GLSL's float type, whole ones as well. */
const float = (value: number): string => `float(${value})`;

/** The same rule as `opacityOf` in the timeline: paler when only possible, and with age in a trail. */
const OPACITY = `
float opacityOf(float ends, uint word) {
  uint knowledge = (word >> 3u) & 3u;
  float days = float((word >> 5u) & ${LONGEST_MINUTES}u) / 1440.0;
  bool sure = knowledge == ${POINT_KNOWLEDGE.lasting}u || (knowledge == ${POINT_KNOWLEDGE.within}u && u_earlier < 0.5 && ends <= u_until);
  float share = knowledge == ${POINT_KNOWLEDGE.open}u || days >= ${float(LONGEST_MINUTES)} / 1440.0 ? 0.0 : u_days / (u_days + days);
  float full = sure ? 1.0 : ${float(FAINTEST)} + ${float(POSSIBLE_MOST - FAINTEST)} * share;
  float fresh = u_trail < 0.5 ? 1.0 : 1.0 - clamp((u_until - ends) / u_days, 0.0, 1.0);
  return ${float(FAINTEST)} + (full - ${float(FAINTEST)}) * fresh;
}
`;

export const POINT_VERTEX = `
${PROJECTION_GLSL}
precision highp int;
uniform uvec2 u_centre;
uniform vec2 u_rest;
uniform float u_copy;
uniform float u_size;
uniform float u_ratio;
uniform vec3 u_colours[7];
uniform float u_until;
uniform float u_days;
uniform float u_trail;
uniform float u_earlier;
uniform float u_undated;
in uvec2 a_at;
in float a_ends;
in uint a_word;
flat out vec4 v_colour;
flat out int v_family;
flat out float v_open;
${OPACITY}
void main() {
  // Whole numbers wrap round: the difference is the way to the nearest copy, exact to the last step.
  vec2 steps = vec2(ivec2(a_at.x - u_centre.x, 0));
  steps.y = a_at.y >= u_centre.y ? float(a_at.y - u_centre.y) : -float(u_centre.y - a_at.y);
  vec2 d = (steps - u_rest) * ${float(1 / WORLD_STEPS)};
  vec4 clip = project(d + vec2(u_copy, 0.0));
  gl_Position = clip;
  gl_PointSize = (u_size + (u_size < ${float(SHAPED_FROM)} ? 1.0 : 3.0)) * u_ratio;
  v_family = int(a_word & 7u);
  v_open = float(a_word >> ${POINT_UNREAD}u);
  v_colour = vec4(u_colours[v_family], u_undated > 0.5 ? ${float(FAINTEST)} : opacityOf(a_ends, a_word));
}
`;

/** Distances to the outlines of the families' shapes in units of the point's radius, negative inside; y down. */
const SHAPES = `
float box(vec2 p, vec2 half_size) {
  vec2 d = abs(p) - half_size;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}

float triangle(vec2 p) {
  // Equal sides, point up.
  p.x = abs(p.x);
  return max(p.x * 0.866 - p.y * 0.5 - 0.45, p.y - 0.62);
}

float star(vec2 p) {
  const vec2 k1 = vec2(0.809016994, -0.587785252);
  const vec2 k2 = vec2(-k1.x, k1.y);
  p.y = -p.y;
  p.x = abs(p.x);
  p -= 2.0 * max(dot(k1, p), 0.0) * k1;
  p -= 2.0 * max(dot(k2, p), 0.0) * k2;
  p.x = abs(p.x);
  p.y -= 1.0;
  vec2 ba = 0.45 * vec2(-k1.y, k1.x) - vec2(0.0, 1.0);
  float h = clamp(dot(p, ba) / dot(ba, ba), 0.0, 1.0);
  return length(p - ba * h) * sign(p.y * ba.x - p.x * ba.y);
}

float arrow(vec2 p) {
  float shaft = box(p + vec2(0.3, 0.0), vec2(0.6, 0.2));
  float head = max(abs(p.y) * 0.75 + p.x * 0.66 - 0.6, -p.x - 0.02);
  return min(shaft, head);
}

float shape(int family, vec2 p) {
  if (family == 0) {
    vec2 q = vec2(p.x + p.y, p.x - p.y) * 0.70710678;
    return min(box(q, vec2(0.95, 0.3)), box(q, vec2(0.3, 0.95)));
  }
  if (family == 1) return star(p);
  if (family == 2) return (abs(p.x) + abs(p.y) - 0.95) * 0.70710678;
  if (family == 3) return abs(box(p, vec2(0.58))) - 0.17;
  if (family == 4) return triangle(p);
  if (family == 5) return arrow(p);
  return length(p) - 0.7;
}
`;

export const POINT_FRAGMENT = `
precision highp float;
precision highp int;
uniform float u_size;
uniform float u_ratio;
uniform vec3 u_paper;
flat in vec4 v_colour;
flat in int v_family;
flat in float v_open;
out vec4 colour;

/** Width of the line around what nobody has looked at, in CSS pixels. */
const float OUTLINE = 1.25;
${SHAPES}
void main() {
  float radius = 0.5 * u_size;
  if (u_size < ${float(SHAPED_FROM)}) {
    float r = length(gl_PointCoord - 0.5) * (u_size + 1.0);
    float hole = v_open * clamp((radius - OUTLINE - r) * u_ratio + 0.5, 0.0, 1.0);
    colour = vec4(mix(v_colour.rgb, u_paper, hole), 1.0) * clamp((radius - r) * u_ratio + 0.5, 0.0, 1.0) * v_colour.a;
    return;
  }
  vec2 p = (gl_PointCoord * 2.0 - 1.0) * ((u_size + 3.0) / u_size);
  float inside = -shape(v_family, p) * radius;
  float own = clamp(inside * u_ratio + 0.5, 0.0, 1.0);
  // What nobody has looked at is an outline around paper.
  own *= 1.0 - v_open * clamp((inside - OUTLINE) * u_ratio + 0.5, 0.0, 1.0);
  // A hairline of paper around each shape keeps those on top of each other apart.
  float edge = clamp((inside + 1.0) * u_ratio + 0.5, 0.0, 1.0);
  colour = vec4(mix(u_paper, v_colour.rgb, own), 1.0) * edge * v_colour.a;
}
`;
