package org.elmport.elm.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.elmport.elm.DateTime;
import org.elmport.elm.Duration;
import org.elmport.elm.LangString;
import org.elmport.elm.Link;
import org.elmport.elm.Notation;
import org.elmport.elm.Note;
import org.elmport.elm.WebResource;
import org.junit.jupiter.api.Test;

class FieldTourTest {

    private static final String IRI = "https://uni.example/something";

    @Test
    void eachClassIsGoneThroughInTheSameWayFieldByFieldAndAllAtOnce() {
        for (TypeDeclaration type : ElmModel.get().types()) {
            // given
            FieldTour tour = new FieldTour(type.properties());
            Object everySecond = type.create(IRI);
            type.properties().stream()
                    .filter(property -> property.index() % 2 == 0)
                    .forEach(property -> property.add(everySecond, value(property)));
            List<String> expected = type.properties().stream()
                    .filter(property -> property.raw(everySecond) != null)
                    .map(property -> property + " " + property.raw(everySecond))
                    .toList();

            // when
            List<String> fieldByField = visited(tour, everySecond);
            repeat(FieldTour.MANY + 1, tour, type.create(IRI));
            List<String> allAtOnce = visited(tour, everySecond);

            // then
            assertThat(expected).hasSize((type.properties().size() + 1) / 2);
            assertThat(fieldByField).as(type.name()).isEqualTo(expected);
            assertThat(allAtOnce).as(type.name()).isEqualTo(expected);
        }
    }

    @Test
    void whatTheVisitorThrowsComesOutAsItIs() {
        // given
        FieldTour tour = new FieldTour(ElmModel.get().type(Note.class).properties());
        Note note = Note.builder()
                .addNoteLiteral(LangString.of("en", "Bring boots"))
                .build();
        IllegalStateException failure = new IllegalStateException("the disk is full");

        // when
        repeat(FieldTour.MANY + 1, tour, note);

        // then
        assertThatThrownBy(() -> tour.visit(note, (property, held) -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @Test
    void nodesInsideNodesAreGoneThroughFromWithin() {
        // given
        TypeDeclaration type = ElmModel.get().type(WebResource.class);
        FieldTour tour = new FieldTour(type.properties());
        WebResource page = WebResource.builder().contentUrl(IRI).build();
        repeat(FieldTour.MANY + 1, tour, page);
        List<Object> heard = new ArrayList<>();

        // when
        tour.visit(page, (property, held) -> tour.visit(page, (inner, heldThere) -> heard.add(heldThere)));

        // then
        assertThat(heard).containsExactly(IRI);
    }

    private static void repeat(int times, FieldTour tour, Object node) {
        for (int i = 0; i < times; i++) {
            tour.visit(node, (property, held) -> assertThat(held).isNotNull());
        }
    }

    private static List<String> visited(FieldTour tour, Object node) {
        List<String> visited = new ArrayList<>();
        tour.visit(node, (property, held) -> visited.add(property + " " + held));
        return visited;
    }

    private static Object value(PropertyDeclaration property) {
        return switch (property.kind()) {
            case TEXT -> LangString.of("en", property.name());
            case NOTATION -> Notation.of(property.name());
            case LINK -> Link.to(IRI);
            case CONCEPT, EMBEDDED -> property.range().get(0).create(IRI);
            case LITERAL -> literal(property);
        };
    }

    private static Object literal(PropertyDeclaration property) {
        return switch (property.datatype()) {
            case DATE_TIME -> new DateTime("2026-09-01T00:00:00+02:00");
            case DURATION -> new Duration("P3M");
            case DECIMAL -> BigDecimal.TEN;
            case INTEGER -> 3L;
            case BOOLEAN -> true;
            case STRING, LANG_STRING, ANY_URI -> property.name();
        };
    }
}
