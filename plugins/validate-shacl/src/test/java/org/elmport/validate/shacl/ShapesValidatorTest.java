package org.elmport.validate.shacl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elmport.finding.Finding;
import org.elmport.plugin.DocumentValidator;
import org.elmport.plugin.SecondOpinion;
import org.elmport.plugin.ValidatorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesValidatorTest {

    private static final Pattern VERDICT =
            Pattern.compile("\\[(.+)] triples=\\d+ conforms=(true|false) entries=(\\d+)");

    @TempDir
    private Path directory = Path.of(".");

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void aDatasetInXmlIsSeenByEveryShapeAndTaken() throws Exception {
        // when
        SecondOpinion opinion = validate(sample("samples/loq/loq-min-3.3.1.xml"));

        // then
        assertThat(findings).isEmpty();
        assertThat(opinion.profile()).isEqualTo("LOQ-constraints");
        assertThat(opinion.focusNodes())
                .containsEntry("LearningOpportunity", 1L)
                .containsEntry("LearningAchievementSpecification", 1L)
                .containsEntry("Organisation", 1L)
                .containsEntry("Location", 1L);
    }

    @Test
    void whatIsMissingInADatasetIsToldWithNodeAndPathInWords() throws Exception {
        // when
        validate(sample("samples/loq/broken/no-learning-outcome.xml"));

        // then
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ShaclFinding.SHACL_VIOLATION);
            assertThat(finding.elmPath()).isEqualTo("LearningAchievementSpecification.learningOutcome");
            assertThat(finding.message()).contains("learningOutcome is missing");
            assertThat(finding.source().path()).startsWith("http");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"min-mc.json", "min-tor.json"})
    void aCredentialIsSeenAndTaken(String name) throws Exception {
        // when
        SecondOpinion opinion = validate(sample("samples/edc/" + name));

        // then
        assertThat(findings).isEmpty();
        assertThat(opinion.profile()).isEqualTo("EDC-generic-full");
        assertThat(opinion.focusNodes())
                .containsEntry("EuropeanDigitalCredential", 1L)
                .containsEntry("Person", 1L)
                .containsKeys("LearningAchievement", "Concept", "MediaObject");
    }

    @Test
    void everyMutationHasAtLeastAsManyViolationsAsTheVerdictsSay() throws Exception {
        // given
        DocumentValidator validator = new ShaclValidatorPlugin().open(OfficialPack.in(directory));
        Path verdicts = sample("samples/edc/verdicts.txt");
        Set<String> stricter = new TreeSet<>();
        int compared = 0;

        // when
        for (String line : Files.readAllLines(verdicts)) {
            Matcher verdict = VERDICT.matcher(line);
            if (verdict.matches()) {
                findings.clear();
                validator.validate(
                        verdicts.resolveSibling("mutations-minimal").resolve(verdict.group(1)), findings::add);
                long listed = Long.parseLong(verdict.group(3));
                long violations = findings.stream()
                        .filter(finding -> finding.code() == ShaclFinding.SHACL_VIOLATION)
                        .count();

                // then
                assertThat(violations).as(line).isGreaterThanOrEqualTo(listed);
                if (findings.size() > listed) {
                    stricter.add(verdict.group(1));
                }
                compared++;
            }
        }
        assertThat(compared).isEqualTo(23);
        assertThat(stricter)
                .as("values that others lose in silence")
                .containsExactly("dateModified.json", "gender.json", "learningOutcome-string.json", "proof-elm.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"official/elm-3.1.0/samples/Sample-CertOfPart-signed.jsonld"})
    void aSealedCredentialIsReadFromItsPayload(String name) throws Exception {
        // when
        SecondOpinion opinion = validate(sample(name));

        // then
        assertThat(findings).isEmpty();
        assertThat(opinion.focusNodes()).containsEntry("EuropeanDigitalCredential", 1L);
    }

    @Test
    void aDraftInItsEnvelopeIsReadAndMissesWhatTheSealAdds() throws Exception {
        // when
        validate(sample("official/elm-3.1.0/samples/Sample-CertOfPart-unsigned-uploadable.json"));

        // then
        assertThat(findings)
                .extracting(Finding::elmPath)
                .contains("EuropeanDigitalCredential.issued")
                .doesNotHaveDuplicates();
    }

    // trap edc 1: without the context, or without the type, everything conforms, as there is nothing left
    @ParameterizedTest
    @ValueSource(strings = {",\"http://data.europa.eu/snb/model/context/edc-ap\"", "\"VerifiableCredential\","})
    void whatVanishesIsNoPass(String removed) throws Exception {
        // given
        String credential = compact(Files.readString(sample("samples/edc/min-mc.json")));
        assertThat(credential).contains(removed);

        // when
        validate(write("vanished.json", credential.replace(removed, "")));

        // then
        assertThat(findings)
                .extracting(Finding::code)
                .containsAnyOf(ShaclFinding.SHACL_NOTHING_SEEN, ShaclFinding.SHACL_NODES_LOST);
    }

    // trap edc 14: a gender that is a text, a type that is none: the value is lost in silence
    @Test
    void aNodeBelowAnUnknownKeyIsLostAndTold() throws Exception {
        // given
        String credential = compact(Files.readString(sample("samples/edc/min-mc.json")));

        // when
        validate(write("typo.json", credential.replace("\"displayParameter\":", "\"displayParametr\":")));

        // then
        assertThat(findings)
                .filteredOn(finding -> finding.code() == ShaclFinding.SHACL_NODES_LOST)
                .extracting(Finding::message)
                .anySatisfy(message -> assertThat(message).contains("DisplayParameter", "saw 0"));
    }

    // trap edc 26: contexts are never fetched, and their addresses carry no version
    @Test
    void aContextThatIsNotAtHandIsNeverFetched() throws Exception {
        // given
        String credential = compact(Files.readString(sample("samples/edc/min-mc.json")));

        // when
        validate(write(
                "fetch.json",
                credential.replace("https://www.w3.org/2018/credentials/v1", "https://www.w3.org/ns/credentials/v2")));

        // then
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ShaclFinding.SHACL_CONTEXT_UNKNOWN);
            assertThat(finding.message()).contains("https://www.w3.org/ns/credentials/v2");
        });
    }

    @Test
    void ourOwnTermsOfCredentialsSayWhatTheContextOfTheW3cSays() throws Exception {
        // given
        DocumentValidator withOurs = new ShaclValidatorPlugin().open(OfficialPack.in(directory.resolve("ours")));
        DocumentValidator withTheirs =
                new ShaclValidatorPlugin().open(OfficialPack.withContextOfW3c(directory.resolve("theirs")));
        Path mutations = sample("samples/edc/mutations-minimal");

        // when
        try (var files = Files.list(mutations)) {
            for (Path file : files.sorted().toList()) {
                List<Finding> ours = new ArrayList<>();
                List<Finding> theirs = new ArrayList<>();
                SecondOpinion one = withOurs.validate(file, ours::add);
                SecondOpinion other = withTheirs.validate(file, theirs::add);

                // then
                assertThat(one).as(file.toString()).isEqualTo(other);
                assertThat(ours).as(file.toString()).containsExactlyInAnyOrderElementsOf(theirs);
            }
        }
    }

    @Test
    void theShapesOfAProfileAreAddedToTheGenericOnes() throws Exception {
        // given
        String credential = compact(Files.readString(sample("samples/edc/min-mc.json")));

        // when
        SecondOpinion opinion = validate(write("mandate.json", credential.replace("e34929035b", "c_9a31f32a")));

        // then
        assertThat(opinion.profile()).isEqualTo("EDC-generic-full + EDC-issuedByMandate");
        assertThat(findings).extracting(Finding::elmPath).containsOnly("EuropeanDigitalCredential.evidence");
    }

    @Test
    void nothingAboutThePersonIsTold() throws Exception {
        // given
        String credential = compact(Files.readString(sample("samples/edc/min-mc.json")));
        String person = "urn:epass:person:1";
        assertThat(credential).contains(person, "Ana");

        // when
        validate(write("dates.json", credential.replaceAll("T\\d\\d:\\d\\d:\\d\\d[^\"]*\"", "\"")));

        // then
        assertThat(findings)
                .extracting(Finding::elmPath)
                .contains("EuropeanDigitalCredential.issued", "AwardingProcess.awardingDate");
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain(person, "Ana", "2026"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"payload\":\"no json\"}", "{\"a\":", "<html/>", "%PDF-1.7", "\"text\""})
    void whatIsNoDocumentIsAFinding(String content) throws Exception {
        // when
        SecondOpinion opinion = validate(write("other", content));

        // then
        assertThat(opinion.focusNodes()).isEmpty();
        assertThat(findings).extracting(Finding::code).contains(ShaclFinding.SHACL_DOCUMENT_UNKNOWN);
    }

    @Test
    void anEmptyDatasetIsNoPass() throws Exception {
        // when
        validate(
                write(
                        "empty.jsonld",
                        "{\"@context\":{\"id\":\"@id\",\"type\":\"@type\"},\"@graph\":[{\"id\":\"https://id.uni.example/1\"}]}"));

        // then
        assertThat(findings).extracting(Finding::code).containsExactly(ShaclFinding.SHACL_NOTHING_SEEN);
    }

    @Test
    void aDocumentOverTheLimitIsNotRead() throws Exception {
        // given
        Path large = directory.resolve("large.json");
        try (var channel = java.nio.channels.FileChannel.open(
                large, java.nio.file.StandardOpenOption.CREATE_NEW, java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(
                    java.nio.ByteBuffer.wrap("{".getBytes(StandardCharsets.UTF_8)), DocumentReading.MAXIMUM_BYTES);
        }

        // when
        validate(large);

        // then
        assertThat(findings).extracting(Finding::code).contains(ShaclFinding.SHACL_DOCUMENT_TOO_LARGE);
    }

    @Test
    void aPackWithoutShapesSaysWhatToInstall() throws IOException, ValidatorException {
        // given
        Path empty = Files.createDirectories(directory.resolve("empty"));
        DocumentValidator validator = new ShaclValidatorPlugin().open(empty);
        Path document = sample("samples/loq/loq-min-3.3.1.xml");

        // then
        assertThatExceptionOfType(ValidatorException.class)
                .isThrownBy(() -> validator.validate(document, findings::add))
                .withMessageContaining("LOQ-constraints.ttl")
                .satisfies(refused -> assertThat(refused.remedy()).contains("packs install"));
    }

    private SecondOpinion validate(Path document) throws Exception {
        return new ShaclValidatorPlugin().open(OfficialPack.in(directory)).validate(document, findings::add);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private static String compact(String json) throws IOException {
        return new com.fasterxml.jackson.databind.ObjectMapper().readTree(json).toString();
    }

    private static Path sample(String name) {
        return OfficialPack.oracle().resolve(name);
    }
}
