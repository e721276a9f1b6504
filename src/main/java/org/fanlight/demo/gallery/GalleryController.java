package org.fanlight.demo.gallery;

import gg.jte.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.fanlight.access.Open;
import org.fanlight.ui.NotFound;
import org.fanlight.ui.Pages;
import org.fanlight.ui.charts.Figure;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Shows those who build pages every component, in every state, with its parameters.
@Controller
@Profile("demo")
class GalleryController {

    private final TemplateEngine engine;

    GalleryController(TemplateEngine engine) {
        this.engine = engine;
    }

    @GetMapping("/ui")
    @Open("demo only: shows components, no record")
    ModelAndView all() {
        return Pages.show("demo/gallery/gallery", GalleryPage.of(Gallery.OPEN));
    }

    @GetMapping("/ui/{kit}/{name}")
    @Open("demo only: shows components, no record")
    ModelAndView room(@PathVariable String kit, @PathVariable String name) {
        var room = Gallery.OPEN.room(kit, name).orElseThrow(NotFound::new);
        return Pages.show(
                "demo/gallery/room",
                new RoomPage(
                        room.title(),
                        IntStream.range(0, room.exhibits().size())
                                .mapToObj(place -> shown(room, room.exhibits().get(place), place))
                                .toList()));
    }

    @GetMapping(value = "/ui/charts/{name}/figures.csv", produces = "text/csv")
    @Open("demo only: invented figures")
    ResponseEntity<byte[]> figures(@PathVariable String name) {
        var figure = Gallery.OPEN.room("charts", name).stream()
                .flatMap(room -> room.exhibits().stream())
                .map(Exhibit::component)
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .findFirst()
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(figure.chart().figures().csv().getBytes(StandardCharsets.UTF_8));
    }

    private RoomPage.Shown shown(Room room, Exhibit exhibit, int place) {
        return new RoomPage.Shown(
                "state-" + (place + 1),
                exhibit.state(),
                output -> engine.render(room.template(), exhibit.component(), output),
                Parameters.of(exhibit.component()));
    }
}
