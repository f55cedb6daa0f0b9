package org.elmport.source.elmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.elmport.elm.AwardingProcess;
import org.elmport.elm.Concept;
import org.elmport.elm.CreditPoint;
import org.elmport.elm.DateTime;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.LearningAchievementSpecification;
import org.elmport.elm.LearningActivity;
import org.elmport.elm.LearningAssessment;
import org.elmport.elm.Link;
import org.elmport.elm.Note;
import org.elmport.elm.Organisation;
import org.elmport.elm.Person;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.plugin.credential.CredentialWriter;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.ResultRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Credentials of others as ELMO, with what is lost. */
class ElmoCredentialWriterTest {

    private static final DateTime DAY = new DateTime("2026-07-01T00:00:00Z");

    @TempDir
    Path directory = Path.of("");

    private final Findings findings = new Findings();

    private static Link<AwardingProcess> by(String institution) {
        Organisation organisation = Organisation.builder("urn:epass:org:" + institution)
                .addLegalName(LangString.of("en", "Institute " + institution))
                .build();
        return Link.to(AwardingProcess.builder("urn:epass:awardingProcess:" + institution)
                .addAwardingBody(Link.to(organisation))
                .build());
    }

    private static LearningAchievement.Builder achievement(String id, String institution) {
        return LearningAchievement.builder("urn:epass:learningAchievement:" + id)
                .addTitle(LangString.of("en", "Title <" + id + "> & more\u0001"))
                .awardedBy(by(institution));
    }

    private static CreditPoint ects(String points) {
        return CreditPoint.builder()
                .framework(Concept.of("http://data.europa.eu/snb/education-credit/6fcec5c5af"))
                .point(points)
                .build();
    }

    private static EuropeanDigitalCredential credential(Person person) {
        return EuropeanDigitalCredential.builder("urn:credential:1")
                .issued(DAY)
                .credentialSubject(Link.to(person))
                .build();
    }

    private static Person.Builder person() {
        return Person.builder("urn:epass:person:1").fullName(LangString.of("en", "Nives Primerova"));
    }

    private String write(Person person) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ElmoCredentialWriter().write(credential(person), out, findings);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(CredentialWriter.class))
                .anySatisfy(writer -> assertThat(writer.form()).isEqualTo("elmo"));
    }

    @Test
    void eachInstitutionHasAReportAndWhatIsWrittenIsReadAgain() throws Exception {
        // when
        String xml = write(person().addHasClaim(Link.to(achievement("1", "A").build()))
                .addHasClaim(Link.to(achievement("2", "B").build()))
                .addHasClaim(Link.to(achievement("3", "A").build()))
                .build());

        // then
        ElmoRun run = new ElmoRun(directory).file("a.xml", xml).read();
        assertThat(run.records(OrganisationRecord.class)).hasSize(2);
        assertThat(run.records(ResultRecord.class))
                .extracting(result -> result.title().versions().get(0).value())
                .containsExactly("Title <1> & more", "Title <3> & more", "Title <2> & more");
        assertThat(xml).contains("<familyName>Nives Primerova</familyName>");
        assertThat(run.codes()).doesNotContain("SRC-ELMO-ELEMENT-MISPLACED", "SRC-ELMO-ELEMENT-MISSING");
    }

    @Test
    void creditsStandOnceAndAPassWithoutGradeHasNone() throws Exception {
        // given
        LearningAssessment passed = LearningAssessment.builder("urn:epass:learningAssessment:1")
                .addTitle(LangString.of("en", "T"))
                .awardedBy(by("A"))
                .grade(Note.builder()
                        .addNoteLiteral(LangString.of("en", "Passed"))
                        .build())
                .build();
        LearningAchievement part =
                achievement("part", "A").addCreditReceived(ects("5")).build();
        LearningAchievement whole = achievement("whole", "A")
                .addCreditReceived(ects("60"))
                .addProvenBy(Link.to(passed))
                .addHasPart(Link.to(part))
                .build();

        // when
        String xml = write(person().addHasClaim(Link.to(whole)).build());

        // then
        assertThat(xml).contains("<value>5</value>").doesNotContain("<value>60</value>", "resultLabel");
        assertThat(findings.kept()).extracting(Finding::elmPath).contains("LearningAchievement.creditReceived");
    }

    @Test
    void descriptionsWithMarkupAreHtmlAndOthersAreNot() throws Exception {
        // given
        LearningAchievementSpecification specification = LearningAchievementSpecification.builder(
                        "urn:epass:learningAchievementSpec:1")
                .addTitle(LangString.of("en", "T"))
                .addDescription(LangString.of("en", "1 &lt; 2 &amp; more"))
                .addDescription(LangString.of("pt", "<p>Um</p>"))
                .build();

        // when
        String xml = write(person().addHasClaim(Link.to(achievement("1", "A")
                        .specifiedBy(Link.to(specification))
                        .build()))
                .build());

        // then
        assertThat(xml)
                .contains("<description xml:lang=\"en\">1 &lt; 2 &amp; more</description>")
                .contains("<descriptionHtml xml:lang=\"pt\">&lt;p&gt;Um&lt;/p&gt;</descriptionHtml>");
    }

    @Test
    void whatElmoHasNoPlaceForIsToldWithoutAValue() throws Exception {
        // given: a claim that is no achievement, and a description of an achievement
        LearningActivity activity = LearningActivity.builder("urn:epass:learningActivity:1")
                .addTitle(LangString.of("en", "Secret sport"))
                .awardedBy(by("A"))
                .build();
        LearningAchievement achievement = achievement("1", "A")
                .addDescription(LangString.of("en", "Nives did well"))
                .build();

        // when
        write(person().addHasClaim(Link.to(activity))
                .addHasClaim(Link.to(achievement))
                .build());

        // then
        assertThat(findings.kept())
                .extracting(Finding::elmPath)
                .contains("Person.hasClaim", "LearningAchievement.description");
        assertThat(findings.kept().toString()).doesNotContain("Nives", "sport");
    }
}
