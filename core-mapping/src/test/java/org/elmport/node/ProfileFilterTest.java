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
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.jsonld.JsonLdWriter;
import org.elmport.xml.LoqXmlWriter;
import org.junit.jupiter.api.Test;

class ProfileFilterTest {

    private static final Concept PROGRAMME = Concept.builder("https://uni.example/programme/1")
            .addPrefLabel(LangString.of("en", "Computer science"))
            .build();
    private static final Accreditation ACCREDITATION = Accreditation.builder("https://uni.example/accreditation/1")
            .addTitle(LangString.of("en", "Quality audit"))
            .addLimitAbstractProgramme(PROGRAMME)
            .status("released")
            .build();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Findings findings = new Findings();

    @Test
    void leavesOutAPropertyWithAllThatIsInIt() {
        // given
        List<Entity> built = new ArrayList<>();
        List<PropertyDeclaration> leftOut = new ArrayList<>();

        // when
        NodeWalker.walk(
                ACCREDITATION,
                new ProfileFilter(ApplicationProfile.LOQ_3_3_1, new EntityBuilder(built::add), leftOut::add));

        // then
        assertThat(built)
                .containsExactly(Accreditation.builder(ACCREDITATION.id())
                        .addTitle(LangString.of("en", "Quality audit"))
                        .status("released")
                        .build());
        assertThat(leftOut).hasToString("[Accreditation.limitAbstractProgramme]");
    }

    @Test
    void xmlOfOpportunitiesLeavesOutWhatOnlyAccreditationsHave() {
        // when
        try (LoqXmlWriter writer = new LoqXmlWriter(bytes, ApplicationProfile.LOQ_3_3_1, findings)) {
            NodeWalker.walk(ACCREDITATION, writer);
        }

        // then
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("<status>").doesNotContain("Programme");
        assertThat(findings.kept()).extracting(Finding::code).containsExactly(DocumentFinding.NOT_IN_PROFILE);
    }

    @Test
    void jsonOfOpportunitiesLeavesOutWhatOnlyAccreditationsHave() {
        // when
        try (JsonLdWriter writer = new JsonLdWriter(bytes, ApplicationProfile.LOQ_3_3_1, findings)) {
            NodeWalker.walk(ACCREDITATION, writer);
        }

        // then
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("\"status\"")
                .doesNotContain("Programme");
        assertThat(findings.kept()).extracting(Finding::code).containsExactly(DocumentFinding.NOT_IN_PROFILE);
    }
}
