package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elmport.display.image.PngPageRenderer;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.Link;
import org.elmport.elm.Person;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.mapping.CredentialForm;
import org.elmport.mapping.CredentialIssuer;
import org.elmport.mapping.CredentialMapping;
import org.elmport.mapping.CredentialOptions;
import org.elmport.mapping.CredentialRequest;
import org.elmport.mapping.CredentialRequests;
import org.elmport.mapping.CredentialResult;
import org.elmport.mapping.RecordLookup;
import org.elmport.oracle.EdcShapes;
import org.elmport.oracle.Oracle;
import org.elmport.oracle.ShapesReport;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceMoment;
import org.elmport.rule.RuleProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Public ELMO documents, and those inside the samples of Erasmus Without Paper, become credentials: counted by XPath, held
 * against the official shapes, with what is lost. The files are read where they lie and are no part of the project.
 */
class ElmoSamplesTest {

    private static final CredentialOptions DRAFT = CredentialOptions.standard();

    /** The files with ELMO in them; nothing where the samples are absent. */
    static Stream<Path> files() {
        Optional<Path> samples = Oracle.directory().map(oracle -> oracle.resolve("samples/sis"));
        if (samples.isEmpty() || !Files.isDirectory(samples.get().resolve("elmo"))) {
            return Stream.of(Path.of(""));
        }
        try (Stream<Path> elmo = Files.list(samples.get().resolve("elmo"));
                Stream<Path> ewp = Files.walk(samples.get().resolve("ewp"))) {
            List<Path> files = new ArrayList<>();
            Stream.concat(elmo, ewp)
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".xsd"))
                    .sorted()
                    .filter(file -> ElmoCount.of(bytes(file)).isPresent())
                    .forEach(files::add);
            return files.stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void assumeSamples(Path file) {
        assumeTrue(!file.toString().isEmpty(), Oracle.ABSENT);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyInstanceIsAResultAndTheSumsAreThoseOfXpath(Path file) throws Exception {
        assumeSamples(file);
        // given
        ElmoCount count = ElmoCount.of(bytes(file)).orElseThrow();

        // when
        ElmoReading reading = ElmoReading.of(file);
        List<EuropeanDigitalCredential> credentials = credentials(reading, DRAFT, CredentialForm.TRANSCRIPT);
        List<LearningAchievement> achievements = achievements(credentials);

        // then
        assertThat(reading.results()).hasSize(count.instances());
        assertThat(achievements).hasSize(count.passed());
        assertThat(earned(achievements)).isEqualByComparingTo(count.credits());
        assertThat(leaves(reading)).isEqualByComparingTo(count.leafCredits());
    }

    @ParameterizedTest
    @MethodSource("files")
    void transcriptsAndMicroCredentialsConformToTheOfficialShapes(Path file) throws Exception {
        assumeSamples(file);
        // given
        ElmoReading reading = ElmoReading.of(file);
        CredentialOptions sealed = CredentialOptions.builder()
                .issuer(new CredentialIssuer(reading.issuer().id(), Optional.of("VATDK-12345678"), "DK"))
                .issued(SourceMoment.of(LocalDate.of(2026, 7, 1)))
                .renderer(new PngPageRenderer())
                .build();

        for (CredentialForm form : CredentialForm.values()) {
            // then
            for (EuropeanDigitalCredential draft : credentials(reading, DRAFT, form)) {
                assertConforms(draft, RuleProfile.EDC_DRAFT);
            }
            for (EuropeanDigitalCredential whole : credentials(reading, sealed, form)) {
                assertConforms(whole, RuleProfile.EDC_SEALED);
            }
        }
    }

    private static void assertConforms(EuropeanDigitalCredential credential, RuleProfile profile) {
        String text = CredentialText.of(credential);
        ShapesReport report =
                EdcShapes.of(Oracle.directory().orElseThrow(), profile).validate(text);
        assertThat(report.violations()).as(profile.name()).isEmpty();
        CredentialText.assertRulesKept(text, profile);
        long achievements = achievements(List.of(credential)).size();
        assertThat(report.focusNodes())
                .containsEntry("EuropeanDigitalCredential", 1L)
                .containsEntry("Person", 1L)
                .containsEntry("LearningAchievement", achievements)
                .containsEntry("LearningAssessment", achievements);
    }

    @Test
    void theLossesAreListedAndNothingOfAPersonIsAmongThem() throws Exception {
        List<Path> files = files().toList();
        assumeSamples(files.get(0));
        // when
        TreeMap<String, Long> losses = new TreeMap<>();
        for (Path file : files) {
            ElmoReading reading = ElmoReading.of(file);
            Findings findings = reading.findings();
            credentials(reading, DRAFT, CredentialForm.TRANSCRIPT);
            findings.kept().stream()
                    .filter(finding -> finding.code().code().equals("SRC-FIELD-LOST"))
                    .map(finding ->
                            finding.source().path().replaceAll("\\[\\d+]", "").replaceAll(".*/", ""))
                    .forEach(name -> losses.merge(name, 1L, Long::sum));
            assertThat(findings.kept().stream().map(Finding::toString).collect(Collectors.joining("\n")))
                    .doesNotContain("Rygielski", "Kowalski", "Keränen", "Testaaja", "Testesen", "Hansen", "180766");
        }

        // then
        assertThat(files).hasSizeGreaterThanOrEqualTo(13);
        assertThat(losses.keySet())
                .contains("generatedDate", "groups", "grouping", "extension", "diplomaSupplement", "descriptionHtml");
    }

    private static List<EuropeanDigitalCredential> credentials(
            ElmoReading reading, CredentialOptions options, CredentialForm form) {
        CredentialMapping mapping = CredentialMapping.with(options);
        List<EuropeanDigitalCredential> credentials = new ArrayList<>();
        for (CredentialRequest request : CredentialRequests.of(form, reading.records(), finding -> {})) {
            CredentialResult result = mapping.map(request, RecordLookup.of(reading.records()));
            assertThat(result.findings()).noneMatch(Finding::error);
            credentials.add(result.value().orElseThrow());
        }
        return credentials;
    }

    private static List<LearningAchievement> achievements(List<EuropeanDigitalCredential> credentials) {
        List<LearningAchievement> achievements = new ArrayList<>();
        for (EuropeanDigitalCredential credential : credentials) {
            Person person = (Person)
                    credential.credentialSubject().flatMap(Link::target).orElseThrow();
            person.hasClaim()
                    .forEach(claim ->
                            collect((LearningAchievement) claim.target().orElseThrow(), achievements));
        }
        return achievements;
    }

    private static void collect(LearningAchievement achievement, List<LearningAchievement> all) {
        all.add(achievement);
        achievement.hasPart().forEach(part -> collect(part.target().orElseThrow(), all));
    }

    private static BigDecimal earned(List<LearningAchievement> achievements) {
        return achievements.stream()
                .flatMap(achievement -> achievement.creditReceived().stream())
                .map(credit -> new BigDecimal(credit.point().orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What was earned in passed results that have no parts. */
    private static BigDecimal leaves(ElmoReading reading) {
        Set<String> wholes = new HashSet<>();
        reading.results().forEach(result -> result.partOfId().ifPresent(wholes::add));
        return reading.results().stream()
                .filter(result -> !wholes.contains(result.id()))
                .filter(result -> result.status()
                        .filter(status -> status.value().equals("passed"))
                        .isPresent())
                .map(ResultRecord::creditsEarned)
                .flatMap(List::stream)
                .map(load -> load.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
