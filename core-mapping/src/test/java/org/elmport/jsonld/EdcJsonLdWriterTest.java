package org.elmport.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.elmport.elm.AwardingProcess;
import org.elmport.elm.Concept;
import org.elmport.elm.ContactPoint;
import org.elmport.elm.DateTime;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.LearningAssessment;
import org.elmport.elm.Link;
import org.elmport.elm.Note;
import org.elmport.elm.Organisation;
import org.elmport.elm.Person;
import org.elmport.elm.ResultCategory;
import org.elmport.elm.ResultDistribution;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.node.NodeWalker;
import org.junit.jupiter.api.Test;

class EdcJsonLdWriterTest {

    private static final String HEAD = "{\"@context\":[\"https://www.w3.org/2018/credentials/v1\","
            + "\"http://data.europa.eu/snb/model/context/edc-ap\"],\"id\":\"urn:credential:1\","
            + "\"type\":[\"VerifiableCredential\",\"EuropeanDigitalCredential\"]";

    private final Findings findings = new Findings();

    // trap edc 1
    @Test
    void aCredentialHasItsContextsAndBothItsTypes() {
        assertThat(write(credential().build())).isEqualTo(HEAD + "}");
    }

    // trap edc 4
    @Test
    void aConceptIsEmbeddedWithATypedScheme() {
        // given
        EuropeanDigitalCredential credential = credential()
                .addCredentialProfiles(Concept.builder("http://data.europa.eu/snb/credential/e34929035b")
                        .addPrefLabel(LangString.of("en", "Generic"))
                        .addInScheme("http://data.europa.eu/snb/credential/25831c2")
                        .build())
                .addCredentialSchema("http://data.europa.eu/snb/model/ap/edc-generic-full")
                .build();

        // then
        assertThat(write(credential))
                .isEqualTo(HEAD
                        + ",\"credentialProfiles\":[{\"id\":\"http://data.europa.eu/snb/credential/e34929035b\","
                        + "\"type\":\"Concept\",\"prefLabel\":{\"en\":\"Generic\"},"
                        + "\"inScheme\":[{\"id\":\"http://data.europa.eu/snb/credential/25831c2\","
                        + "\"type\":\"ConceptScheme\"}]}],"
                        + "\"credentialSchema\":[{\"id\":\"http://data.europa.eu/snb/model/ap/edc-generic-full\","
                        + "\"type\":\"ShaclValidator2017\"}]}");
    }

    // trap edc 10
    @Test
    void aGradeIsANoteOfTheAssessmentWithItsTitleAndWhoAwardedIt() {
        // given
        AwardingProcess process =
                AwardingProcess.builder("urn:epass:awardingProcess:1").build();
        LearningAssessment assessment = LearningAssessment.builder("urn:epass:learningAssessment:1")
                .addTitle(LangString.of("en", "Exam"))
                .awardedBy(Link.to(process.id()))
                .grade(Note.builder()
                        .nodeId("urn:epass:note:1")
                        .addNoteLiteral(LangString.of("en", "Pass"))
                        .addNoteLiteral(LangString.of("fi", "Hyväksytty"))
                        .build())
                .build();

        // then
        assertThat(write(subject(Person.builder("urn:epass:person:1")
                        .addHasClaim(Link.to(LearningAchievement.builder("urn:epass:learningAchievement:1")
                                .awardedBy(Link.to(process))
                                .addProvenBy(Link.to(assessment))
                                .build()))
                        .build())))
                .contains("\"awardedBy\":{\"id\":\"urn:epass:awardingProcess:1\",\"type\":\"AwardingProcess\"},"
                        + "\"provenBy\":[{\"id\":\"urn:epass:learningAssessment:1\",\"type\":\"LearningAssessment\","
                        + "\"title\":{\"en\":\"Exam\"},"
                        + "\"awardedBy\":{\"id\":\"urn:epass:awardingProcess:1\",\"type\":\"AwardingProcess\"},"
                        + "\"grade\":{\"id\":\"urn:epass:note:1\",\"type\":\"Note\","
                        + "\"noteLiteral\":{\"en\":\"Pass\",\"fi\":\"Hyväksytty\"}}}]");
    }

    // trap edc 14
    @Test
    void aMailAddressIsAMailbox() {
        // given
        Person person = Person.builder("urn:epass:person:1")
                .addContactPoint(ContactPoint.builder()
                        .addEmailAddress("mailto:ana@uni.example")
                        .build())
                .build();

        // then
        assertThat(write(subject(person)))
                .contains("\"emailAddress\":[{\"id\":\"mailto:ana@uni.example\",\"type\":\"Mailbox\"}]");
    }

    // trap edc 12
    @Test
    void whatTheContextBreaksIsLeftOutWithAFinding() {
        // given
        Person person = Person.builder("urn:epass:person:1")
                .modified(new DateTime("2026-07-01T10:00:00Z"))
                .build();
        Organisation organisation = Organisation.builder("urn:epass:org:1")
                .modified(new DateTime("2026-07-01T10:00:00Z"))
                .addHasMember(Link.to(person))
                .build();

        // when
        String document = write(credential()
                .issuer(Link.to(organisation))
                .credentialSubject(Link.to(person))
                .build());

        // then
        assertThat(document).doesNotContain("dateModified", "hasMember");
        assertThat(findings.kept()).extracting(Finding::code).hasSize(3).containsOnly(DocumentFinding.NOT_IN_PROFILE);
    }

    // trap edc 11
    @Test
    void keysAreThoseOfTheContext() {
        // given
        ResultDistribution distribution = ResultDistribution.builder()
                .addResultCategory(ResultCategory.builder()
                        .label("A")
                        .minimumScore("80")
                        .maximumScore("100")
                        .count(7L)
                        .build())
                .build();
        LearningAssessment assessment = LearningAssessment.builder("urn:epass:learningAssessment:1")
                .resultDistribution(distribution)
                .issued(new DateTime("2026-06-30T00:00:00+01:00"))
                .build();

        // then
        assertThat(write(subject(Person.builder("urn:epass:person:1")
                        .addHasClaim(Link.to(assessment))
                        .build())))
                .contains(
                        "\"resultDistribution\":{",
                        "\"minimumScore\":\"80\"",
                        "\"maximumScore\":\"100\"",
                        "\"count\":7",
                        "\"dateIssued\":\"2026-06-30T00:00:00+01:00\"");
    }

    @Test
    void aReferenceSaysTheClassWhereItIsKnown() {
        // given
        Organisation organisation = Organisation.builder("urn:epass:org:1").build();

        // then
        assertThat(write(credential()
                        .issuer(Link.to(organisation))
                        .addHolder(Link.to("urn:epass:org:1"))
                        .addHolder(Link.to("urn:epass:org:2"))
                        .build()))
                .contains("\"holder\":[{\"id\":\"urn:epass:org:1\",\"type\":\"Organisation\"},\"urn:epass:org:2\"]");
    }

    @Test
    void aDocumentHoldsOneCredential() {
        // given
        EdcJsonLdWriter writer = new EdcJsonLdWriter(new ByteArrayOutputStream(), findings);
        NodeWalker.walkWhole(credential().build(), writer);

        // then
        assertThatThrownBy(() -> writer.startEntity(ElmModel.get().type(Person.class), "urn:2"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anUnfinishedCredentialStaysUnfinished() {
        // given
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EdcJsonLdWriter writer = new EdcJsonLdWriter(bytes, findings)) {
            writer.startEntity(ElmModel.get().type(EuropeanDigitalCredential.class), "urn:credential:1");
        }

        // then
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(HEAD);
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        // given
        Person person = Person.builder("urn:epass:person:1")
                .fullName(LangString.of("en", "A\uD800na"))
                .build();

        // when
        String document = write(subject(person));

        // then
        assertThat(document).contains("\"fullName\":{\"en\":\"Ana\"}");
        assertThat(findings.kept()).extracting(Finding::code).containsExactly(DocumentFinding.CHARACTER_REMOVED);
    }

    private static EuropeanDigitalCredential.Builder credential() {
        return EuropeanDigitalCredential.builder("urn:credential:1");
    }

    private static EuropeanDigitalCredential subject(Person person) {
        return credential().credentialSubject(Link.to(person)).build();
    }

    private String write(EuropeanDigitalCredential credential) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EdcJsonLdWriter writer = new EdcJsonLdWriter(bytes, findings)) {
            NodeWalker.walkWhole(credential, writer);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
