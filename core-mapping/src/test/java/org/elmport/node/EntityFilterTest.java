package org.elmport.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.elmport.elm.Accreditation;
import org.elmport.elm.Concept;
import org.elmport.elm.Entity;
import org.elmport.elm.LangString;
import org.elmport.elm.Organisation;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Findings;
import org.elmport.jsonld.JsonLdWriter;
import org.junit.jupiter.api.Test;

class EntityFilterTest {

    private static final Accreditation FIRST = accreditation("1", "Quality audit");
    private static final Accreditation SECOND = accreditation("2", "Prüfung");

    private static Accreditation accreditation(String number, String title) {
        return Accreditation.builder("https://uni.example/accreditation/" + number)
                .addTitle(LangString.of("en", title))
                .addLimitField(Concept.builder("http://data.europa.eu/snb/isced-f/06")
                        .addPrefLabel(LangString.of("en", "Information"))
                        .build())
                .status("released")
                .build();
    }

    @Test
    void anEntityGoesThroughWholeOrNotAtAll() {
        // given
        List<Entity> built = new ArrayList<>();
        NodeHandler filter = new EntityFilter((type, id) -> id.endsWith("2"), new EntityBuilder(built::add));

        // when
        NodeWalker.walk(FIRST, filter);
        NodeWalker.walk(SECOND, filter);
        NodeWalker.walk(FIRST, filter);

        // then
        assertThat(built).containsExactly(SECOND);
    }

    @Test
    void theTypeDecidesToo() {
        // given
        List<Entity> built = new ArrayList<>();
        NodeHandler filter = new EntityFilter(
                (type, id) -> !type.javaType().equals(Accreditation.class), new EntityBuilder(built::add));
        Organisation agency = Organisation.builder(FIRST.id()).build();

        // when
        NodeWalker.walk(FIRST, filter);
        NodeWalker.walk(agency, filter);

        // then
        assertThat(built).containsExactly(agency);
    }

    @Test
    void textsThatAreEncodedForTwoDocumentsGoThroughAsTheyAre() {
        // given
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteArrayOutputStream filtered = new ByteArrayOutputStream();

        // when
        try (JsonLdWriter one = new JsonLdWriter(all, ApplicationProfile.AMS_3_1_0, new Findings());
                JsonLdWriter other = new JsonLdWriter(filtered, ApplicationProfile.AMS_3_1_0, new Findings())) {
            NodeHandler both = new NodeFork(one, new EntityFilter((type, id) -> id.endsWith("2"), other));
            NodeWalker.walk(FIRST, both);
            NodeWalker.walk(SECOND, both);
        }

        // then
        assertThat(all.toString(StandardCharsets.UTF_8)).contains("Quality audit", "Prüfung");
        assertThat(filtered.toString(StandardCharsets.UTF_8))
                .contains("Prüfung", "released")
                .doesNotContain("Quality audit");
    }
}
