// The parts of Apache ECharts that the charts use: all of it would be three times as heavy.
import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { CalendarComponent, GridComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, ScatterChart, CalendarComponent, GridComponent, TooltipComponent, LabelLayout, SVGRenderer]);

export { init };
