package quanheng.indicators.web;

import java.util.Locale;
import org.springframework.context.MessageSource;

/// The regions below as tiles, ready to print.
///
/// @param svg    the drawing
/// @param placed whether the tiles stand roughly by the compass, and not by code
/// @param rest   how many of them have no place by the compass and stand below
record Schematic(String svg, boolean placed, int rest) {
    static Schematic of(Shown.Counties counties, Asked asked, MessageSource messages, Locale language) {
        var definition = asked.definition();
        var layout =
                TilePlaces.of(counties.rows().stream().map(Shown.County::code).toList());
        var drawing = MapDrawing.of(
                counties.rows().stream()
                        .map(row -> new MapDrawing.Tile(row.name(), row.path(), row.amount(), row.value()))
                        .toList(),
                layout,
                new MapDrawing.Words(
                        definition.unit(),
                        messages.getMessage("indicators.no-data", null, language),
                        definition.places()));
        var label = messages.getMessage(
                "indicators.map.of", new Object[] {definition.name(language), definition.unit()}, language);
        return new Schematic(
                SvgImage.linked(drawing, label),
                layout.isPlaced(),
                layout.isPlaced() ? counties.rows().size() - layout.known() : 0);
    }
}
