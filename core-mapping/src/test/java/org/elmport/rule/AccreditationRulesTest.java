package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.Accreditation;
import org.elmport.elm.Address;
import org.elmport.elm.Concept;
import org.elmport.elm.LangString;
import org.elmport.elm.Link;
import org.elmport.elm.Location;
import org.elmport.elm.Organisation;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.ValidationFinding;
import org.elmport.node.NodeWalker;
import org.elmport.xml.AmsXmlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Datasets of accreditations are checked by rules of their own. */
class AccreditationRulesTest {

    private static final String BASE = "https://id.uni.example/";
    private static final String VALID = document();

    @Test
    void aDatasetOfAccreditationsIsKnownByItsRoot() throws IOException {
        // when
        DocumentReport report = check(VALID);

        // then
        assertThat(report.profile()).contains(RuleProfile.AMS);
        assertThat(report.inOrder()).isEmpty();
        assertThat(report.entities())
                .containsEntry("Accreditation", 1L)
                .containsEntry("Organisation", 1L)
                .containsEntry("Location", 1L);
        assertThat(RuleProfile.named("ams")).contains(RuleProfile.of(ApplicationProfile.AMS_3_1_0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<accreditingAgent idref=.*?/>||CARDINALITY_MINIMUM",
                "<title language=|<title language=\"xx\" was=|LANGUAGE_TAG",
                "accreditation/e57dddfcf3|accreditation/none|CONCEPT_UNKNOWN",
                "<organisation idref=\"[^\"]*\"|<organisation idref=\"https://id.uni.example/none\"|REFERENCE_DANGLING",
                "<location idref=\"[^\"]*\"|<location idref=\"https://id.uni.example/org/1\"|REFERENCE_WRONG_KIND"
            })
    void oneChangeIsAFinding(String before, String after, ValidationFinding code) throws IOException {
        // given
        String changed = VALID.replaceFirst(before, after == null ? "" : after);

        // then
        assertThat(changed).isNotEqualTo(VALID);
        assertThat(check(changed).inOrder()).extracting(Finding::code).contains(code);
    }

    @Test
    void learningOpportunitiesHaveNoPlaceThere() throws IOException {
        // given
        String changed = VALID.replace("<agentReferences>", "<learningOpportunityReferences/><agentReferences>");

        // then
        assertThat(changed).isNotEqualTo(VALID);
        assertThat(check(changed).inOrder()).extracting(Finding::code).containsExactly(DocumentFinding.ELEMENT_UNKNOWN);
    }

    private static DocumentReport check(String document) throws IOException {
        return DocumentValidation.of(DatasetForm.LOQ_XML)
                .validate("ams", new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    private static String document() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (AmsXmlWriter writer = new AmsXmlWriter(bytes, finding -> {})) {
            NodeWalker.walk(
                    Accreditation.builder(BASE + "accreditation/1")
                            .type(Concept.of("http://data.europa.eu/snb/accreditation/e57dddfcf3"))
                            .addTitle(LangString.of("en", "Programme licence"))
                            .addOrganisation(Link.to(BASE + "org/1"))
                            .accreditingAgent(Link.to(BASE + "org/1"))
                            .build(),
                    writer);
            NodeWalker.walk(
                    Organisation.builder(BASE + "org/1")
                            .addLegalName(LangString.of("en", "Agency of Zed"))
                            .addLocation(Link.to(BASE + "location/1"))
                            .build(),
                    writer);
            NodeWalker.walk(
                    Location.builder(BASE + "location/1")
                            .addAddress(Address.builder()
                                    .countryCode(
                                            Concept.of("http://publications.europa.eu/resource/authority/country/IRL"))
                                    .build())
                            .build(),
                    writer);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
