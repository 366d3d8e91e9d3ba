package se.samservice.wheel;

import java.util.ArrayList;
import java.util.List;

/** Draws the sheets of a layout. */
final class WheelDrawing {

    private static final String FONTS = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif";

    private final YearWheel wheel;
    private final WheelLayout layout;
    private final boolean alone;

    /**
     * @param alone whether the drawing is a document of its own; in HTML it is as wide as there is room for
     */
    WheelDrawing(YearWheel wheel, WheelLayout layout, boolean alone) {
        this.wheel = wheel;
        this.layout = layout;
        this.alone = alone;
    }

    List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (Sheet sheet : layout.sheets()) {
            pages.add(draw(sheet, pages.size() + 1));
        }
        return List.copyOf(pages);
    }

    private String draw(Sheet sheet, int number) {
        Svg svg = new Svg();
        Pen pen = new Pen(svg, wheel);
        String prefix = wheel.getIdPrefix() + (number > 1 ? "-" + number : "");
        WheelText text = WheelText.of(wheel);
        WheelPage page = wheel.getPage();
        svg.open("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + Svg.number(sheet.width()) + " " + Svg.number(sheet.height()));
        if (page.isPaper()) {
            svg.with("width", page.widthMillimetres() + "mm").with("height", page.heightMillimetres() + "mm");
        } else if (alone) {
            svg.with("width", sheet.width()).with("height", sheet.height());
        }
        svg.with("role", "img")
                .with("aria-labelledby", prefix + "-title " + prefix + "-desc")
                .with("xml:lang", text.language().locale().getLanguage())
                .with("font-family", FONTS);
        svg.open("title").with("id", prefix + "-title").close(AltText.title(wheel));
        svg.open("desc").with("id", prefix + "-desc").close(AltText.of(wheel, layout.content()));
        if (wheel.isHatched()) {
            svg.open("defs");
            Hatches.define(svg, wheel.getIdPrefix());
            svg.close();
        }
        svg.open("rect")
                .with("width", sheet.width())
                .with("height", sheet.height())
                .with("fill", Palette.PAPER)
                .close();
        if (sheet.hasWheel()) {
            svg.open("g")
                    .with(
                            "transform",
                            "translate(" + Svg.number(sheet.moveX()) + " " + Svg.number(sheet.moveY()) + ")");
            new GroundDrawing(wheel, layout, pen).draw();
            new PieceDrawing(wheel, layout.plan(), pen).draw();
            svg.close();
        }
        new LegendDrawing(wheel, pen).draw(sheet, layout.legendBadge());
        return svg.close().toString();
    }
}
