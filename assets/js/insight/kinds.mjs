// How each kind of chart is drawn: (table, look, width) → { height, option }.
import { funnel, growth, targets } from "./bars.mjs";
import { calendar } from "./calendar.mjs";
import { course } from "./course.mjs";
import { ladder } from "./ladder.mjs";
import { parts } from "./parts.mjs";
import { places } from "./places.mjs";
import { satisfaction } from "./satisfaction.mjs";

export const KINDS = { calendar, course, funnel, growth, ladder, parts, places, satisfaction, targets };
