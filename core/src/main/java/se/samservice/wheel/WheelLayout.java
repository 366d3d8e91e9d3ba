package se.samservice.wheel;

import java.util.List;

/** Where everything goes, worked out before anything is drawn. */
record WheelLayout(WheelContent content, WheelPlan plan, List<Sheet> sheets, Badge legendBadge) {

    static WheelLayout of(YearWheel wheel) {
        WheelContent content = WheelContent.of(wheel);
        WheelPlan plan = WheelPlan.of(content, wheel.getPage(), wheel.isWeeksShown());
        LegendLayout legend = new LegendLayout(wheel, content);
        List<Sheet> sheets = new SheetLayout(wheel, content, plan, legend).sheets();
        return new WheelLayout(content, plan, sheets, legend.badge());
    }
}
