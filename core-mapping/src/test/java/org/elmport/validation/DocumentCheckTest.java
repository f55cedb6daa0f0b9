package org.elmport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.elmport.annex.AnnexFinding;
import org.elmport.conversion.DocumentForm;
import org.elmport.elm.Entity;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAchievementSpecification;
import org.elmport.elm.LearningOutcome;
import org.elmport.finding.Finding;
import org.elmport.finding.Severity;
import org.elmport.finding.ValidationFinding;
import org.elmport.rule.RuleProfile;
import org.elmport.rule.RuleVocabulary;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;
import org.elmport.vocabulary.ConceptTableWriter;
import org.elmport.vocabulary.UnknownCodePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentCheckTest {

    private static final String CATALOGUE = "/org/elmport/annex/catalogue.xml";
    private static final String MICRO_CREDENTIAL = "/org/elmport/annex/credential.jsonld";
    private static final String CREDENTIAL = "/org/elmport/rule/credential.json";

    @Test
    void profilesAreThoseOfTheRulesAndAnnexOne() {
        assertThat(DocumentCheck.profiles()).containsAll(RuleProfile.names()).endsWith("annex-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentCheck.by("annex-2"))
                .withMessageContaining("annex-2 is no profile; there are: loq-3.3.1")
                .withMessageContaining("annex-1");
    }

    @ParameterizedTest
    @CsvSource({CATALOGUE + ", loq-3.3.1", CREDENTIAL + ", edc-sealed"})
    void withoutAProfileTheContentTells(String resource, String profile) throws IOException {
        assertThat(check(DocumentCheck.byContent(), resource).profile()).isEqualTo(profile);
    }

    @ParameterizedTest
    @CsvSource({CATALOGUE, MICRO_CREDENTIAL})
    void annexOneIsAProfileOfCataloguesAndOfCredentials(String resource) throws IOException {
        // when
        CheckedDocument checked = check(DocumentCheck.by("annex-1"), resource);

        // then
        assertThat(checked.profile()).isEqualTo("annex-1");
        assertThat(checked.entities()).containsEntry("micro-credential", 1L);
        assertThat(checked.inOrder())
                .allSatisfy(finding -> assertThat(finding.code().family()).isEqualTo("ANX"));
        assertThat(checked.valid()).isTrue();
    }

    @Test
    void annexOneHoldsDatesAgainstTheMomentGiven() throws IOException {
        // given
        DocumentCheck before = DocumentCheck.by("annex-1").asOf(Instant.parse("2001-01-01T00:00:00Z"));

        // then
        assertThat(check(before, MICRO_CREDENTIAL).inOrder())
                .extracting(Finding::code)
                .contains(AnnexFinding.ISSUE_DATE_IN_FUTURE);
    }

    @ParameterizedTest
    @CsvSource({CATALOGUE + ", edc-sealed, is no credential", CREDENTIAL + ", loq-3.3.1, is a credential"})
    void aProfileOfAnotherKindIsAFinding(String resource, String profile, String words) throws IOException {
        // when
        CheckedDocument checked = check(DocumentCheck.by(profile), resource);

        // then
        assertThat(checked.valid()).isFalse();
        assertThat(checked.inOrder()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ValidationFinding.VERSION_OTHER);
            assertThat(finding.message()).contains(words);
        });
    }

    @Test
    void whatADocumentIsCanBeSaid() throws IOException {
        // given
        DocumentCheck credentials = DocumentCheck.byContent().as(DocumentForm.EDC_JSONLD);

        // then
        assertThat(check(credentials, CREDENTIAL).profile()).isEqualTo("edc-sealed");
        assertThat(check(DocumentCheck.byContent().as(DocumentForm.LOQ_JSONLD), CREDENTIAL)
                        .valid())
                .isFalse();
        assertThat(check(credentials, CATALOGUE).valid()).isFalse();
    }

    // MC-IR-05: form, and membership with a pack
    @ParameterizedTest
    @EnumSource
    void aSkillThatThePackDoesNotHaveIsAsGraveAsThePolicySaysInEveryProfile(UnknownCodePolicy policy)
            throws IOException {
        // given
        RuleVocabulary pack = new RuleVocabulary(pack("http://data.europa.eu/esco/skill/none"), policy);

        // then
        assertThat(check(DocumentCheck.by("annex-1").with(pack), CATALOGUE).inOrder())
                .filteredOn(finding -> finding.code() == AnnexFinding.ESCO_UNKNOWN)
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.severity()).isEqualTo(policy.severity());
                    assertThat(finding.message()).contains("the installed ESCO has no skill");
                });
        assertThat(check(DocumentCheck.by("loq-3.3.1").with(pack), CATALOGUE).inOrder())
                .filteredOn(finding -> finding.code() == ValidationFinding.CONCEPT_NOT_IN_PACK)
                .isNotEmpty()
                .extracting(Finding::severity)
                .containsOnly(policy.severity());
    }

    @Test
    void entitiesAreCheckedByTheirKind() {
        // given
        List<Entity> entities = List.of(
                LearningOutcome.builder("https://id.uni.example/outcome/1").build(),
                EuropeanDigitalCredential.builder("urn:credential:1").build());

        // when
        List<Finding> both = DocumentCheck.byContent().check(entities);
        List<Finding> catalogue = DocumentCheck.by("loq-3.1.0").check(entities);

        // then
        assertThat(both)
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::elmPath)
                .contains("LearningOutcome.title", "EuropeanDigitalCredential.credentialSubject")
                .doesNotContain("EuropeanDigitalCredential.issued");
        assertThat(catalogue).extracting(Finding::code).contains(ValidationFinding.VERSION_OTHER);
        assertThat(catalogue).extracting(Finding::elmPath).contains("LearningOutcome.title");
    }

    @Test
    void entitiesAreOneCatalogueForAnnexOne() {
        // given
        LearningAchievementSpecification course = LearningAchievementSpecification.builder(
                        "https://id.uni.example/las/1")
                .addTitle(LangString.of("en", "Weaving"))
                .build();

        // when
        List<Finding> findings = DocumentCheck.by("annex-1").check(List.of(course));

        // then
        assertThat(findings).extracting(Finding::code).contains(AnnexFinding.ELEMENT_MISSING);
        assertThat(findings).extracting(finding -> finding.record().id()).containsOnly("https://id.uni.example/las/1");
    }

    private static CodeLists pack(String skill) throws IOException {
        ConceptTableWriter pack = new ConceptTableWriter();
        pack.addMember(CodeList.ESCO_SKILL.scheme(), skill);
        return CodeLists.standard().with(pack.table());
    }

    private static CheckedDocument check(DocumentCheck check, String resource) throws IOException {
        return check.check(resource, () -> open(resource));
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(DocumentCheckTest.class.getResourceAsStream(resource));
    }
}
