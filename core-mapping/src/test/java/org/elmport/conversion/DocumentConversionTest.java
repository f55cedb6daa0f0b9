package org.elmport.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.Accreditation;
import org.elmport.elm.Entity;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningOutcome;
import org.elmport.elm.Link;
import org.elmport.elm.Location;
import org.elmport.elm.Organisation;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.jsonld.JsonLdWriter;
import org.elmport.node.NodeWalker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents in other forms. */
class DocumentConversionTest {

    private static final String BASE = "https://id.uni.example/";

    private final Findings findings = new Findings();

    private static Organisation agency() {
        return Organisation.builder(BASE + "org/1")
                .addLegalName(LangString.of("en", "Agency of Examples"))
                .addLocation(Link.to(BASE + "place/1"))
                .build();
    }

    private static Location place() {
        return Location.builder(BASE + "place/1")
                .addGeographicName(LangString.of("en", "Exampletown"))
                .build();
    }

    private static Accreditation accreditation() {
        return Accreditation.builder(BASE + "accreditation/1")
                .addTitle(LangString.of("en", "Label"))
                .accreditingAgent(Link.to(BASE + "org/1"))
                .build();
    }

    private static LearningOutcome outcome() {
        return LearningOutcome.builder(BASE + "outcome/1")
                .addTitle(LangString.of("en", "Read a map"))
                .build();
    }

    private byte[] jsonLd(ApplicationProfile profile, Entity... entities) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonLdWriter writer = new JsonLdWriter(bytes, profile, findings)) {
            List.of(entities).forEach(entity -> NodeWalker.walk(entity, writer));
        }
        return bytes.toByteArray();
    }

    private Optional<ReadDocument> read(DocumentConversion conversion, byte[] document) throws IOException {
        return conversion.read("document", () -> new ByteArrayInputStream(document), findings);
    }

    private String converted(DocumentConversion conversion, byte[] document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        read(conversion, document).orElseThrow().write(bytes, findings);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void accreditationsComeFirstInXmlWhereverTheyStandInJsonLd() throws IOException {
        // given
        byte[] document = jsonLd(ApplicationProfile.AMS_3_1_0, place(), agency(), accreditation());

        // when
        String xml = converted(DocumentConversion.of(DocumentForm.AMS_JSONLD, DocumentForm.AMS_XML), document);
        String again = converted(
                DocumentConversion.of(DocumentForm.AMS_XML, DocumentForm.AMS_JSONLD),
                xml.getBytes(StandardCharsets.UTF_8));

        // then
        assertThat(findings.kept()).isEmpty();
        assertThat(xml)
                .containsSubsequence(
                        "<Accreditations", "<accreditation id=", "<organisation id=", "<location id=", "Exampletown");
        assertThat(again)
                .isEqualTo(new String(
                        jsonLd(ApplicationProfile.AMS_3_1_0, accreditation(), agency(), place()),
                        StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(names = {"LOQ_3_3_1", "LOQ_3_1_0", "AMS_3_1_0"})
    void jsonLdSaysByItsContextWhatItIs(ApplicationProfile profile) throws IOException {
        // given
        DocumentForm form =
                profile.family() == ApplicationProfile.Family.AMS ? DocumentForm.AMS_JSONLD : DocumentForm.LOQ_JSONLD;
        DocumentForm other = form == DocumentForm.AMS_JSONLD ? DocumentForm.LOQ_JSONLD : DocumentForm.AMS_JSONLD;
        byte[] document = jsonLd(profile, agency(), place());

        // then
        assertThat(read(DocumentConversion.of(form, form), document))
                .hasValueSatisfying(read -> assertThat(read.profile()).isEqualTo(profile));
        assertThat(read(DocumentConversion.of(other, other), document)).isEmpty();
    }

    @Test
    void anotherVersionIsWrittenWhereOneIsAskedFor() throws IOException {
        // given
        byte[] document = jsonLd(ApplicationProfile.LOQ_3_1_0, outcome(), agency(), place());
        DocumentConversion conversion = DocumentConversion.of(DocumentForm.LOQ_JSONLD, DocumentForm.LOQ_XML);

        // when
        String same = converted(conversion, document);
        String newer = converted(conversion.writing(ApplicationProfile.LOQ_3_3_1), document);

        // then
        assertThat(same).contains("xsdVersion=\"3.1.0\"");
        assertThat(newer).contains("xsdVersion=\"3.3.1\"", "Read a map");
    }

    @Test
    void whatIsNotUnderstoodIsToldOnceAndAnEmptyDocumentIsNone() throws IOException {
        // given
        String document = new String(jsonLd(ApplicationProfile.LOQ_3_3_1, place(), outcome()), StandardCharsets.UTF_8)
                .replace("\"geographicName\"", "\"nickname\"");

        // when: it is read once to survey it, and once for each container
        String xml = converted(
                DocumentConversion.of(DocumentForm.LOQ_JSONLD, DocumentForm.LOQ_XML),
                document.getBytes(StandardCharsets.UTF_8));

        // then
        assertThat(findings.kept()).extracting(Finding::code).containsExactly(DocumentFinding.KEY_UNKNOWN);
        assertThat(xml).containsSubsequence("learningOutcome id", "location id").doesNotContain("Exampletown");
        assertThat(read(
                        DocumentConversion.of(DocumentForm.LOQ_JSONLD, DocumentForm.LOQ_XML),
                        jsonLd(ApplicationProfile.LOQ_3_3_1)))
                .isEmpty();
    }

    @Test
    void formsOfDifferentFamiliesDoNotBecomeEachOther() {
        assertThatThrownBy(() -> DocumentConversion.of(DocumentForm.LOQ_XML, DocumentForm.AMS_XML))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DocumentConversion.of(DocumentForm.LOQ_XML, DocumentForm.LOQ_XML)
                        .writing(ApplicationProfile.AMS_3_1_0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(DocumentForm.AMS_XML.targets()).containsExactly("ams-xml", "ams-jsonld");
        assertThat(DocumentForm.named("ams-xml")).contains(DocumentForm.AMS_XML);
        assertThat(DocumentForm.named("csv")).isEmpty();
    }
}
