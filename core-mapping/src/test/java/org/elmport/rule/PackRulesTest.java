package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.Concept;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningOutcome;
import org.elmport.finding.CredentialRuleFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;
import org.elmport.finding.ValidationFinding;
import org.elmport.node.DocumentCursor;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;
import org.elmport.vocabulary.ConceptTableWriter;
import org.elmport.vocabulary.UnknownCodePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Concepts of lists that only packs have, with an invented pack and without one. */
class PackRulesTest {

    private static final String OTHER_SKILL = CodeList.ESCO_SKILL.concept("ccd0a1d8");
    private static final String OCCUPATION = CodeList.ESCO_OCCUPATION.concept("ccd0a1d9");
    private static final String KNITTING = "https://skills.example/weaving/knitting";

    static Stream<Arguments> verdicts() {
        return Stream.of(
                // the pack has it
                Arguments.of(concept(SamplePack.SKILL), List.of()),
                Arguments.of(concept(SamplePack.WEAVING, SamplePack.SCHEME), List.of()),
                // the pack has the list, and not the concept
                Arguments.of(concept(OTHER_SKILL), List.of(ValidationFinding.CONCEPT_NOT_IN_PACK)),
                Arguments.of(concept(KNITTING, SamplePack.SCHEME), List.of(ValidationFinding.CONCEPT_NOT_IN_PACK)),
                Arguments.of(concept(SamplePack.SKILL, SamplePack.SCHEME), List.of()), // the form of the IRI says more
                Arguments.of(
                        concept(OTHER_SKILL, CodeList.ESCO_SKILL.scheme()),
                        List.of(ValidationFinding.CONCEPT_NOT_IN_PACK)),
                // no pack has the list
                Arguments.of(concept(OCCUPATION), List.of(ValidationFinding.CONCEPT_UNCHECKED)),
                // nobody says that it is of a list
                Arguments.of(concept(KNITTING), List.of()),
                Arguments.of(concept(KNITTING, "https://skills.example/other"), List.of()));
    }

    private static Concept concept(String iri, String... schemes) {
        Concept.Builder concept = Concept.builder(iri);
        for (String scheme : schemes) {
            concept.addInScheme(scheme);
        }
        return concept.build();
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void anOpenConceptIsHeldAgainstItsList(Concept skill, List<FindingCode> expected) {
        assertThat(check(skill, SamplePack.VOCABULARY))
                .extracting(Finding::code)
                .isEqualTo(expected);
    }

    @Test
    void withoutAPackASkillOfEscoIsUncheckedAndOthersAreNoMatter() {
        assertThat(check(concept(SamplePack.SKILL), RuleVocabulary.STANDARD))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(ValidationFinding.CONCEPT_UNCHECKED);
                    assertThat(finding.elmPath()).isEqualTo("LearningOutcome.relatedSkill");
                    assertThat(finding.message()).contains(SamplePack.SKILL, CodeList.ESCO_SKILL.scheme());
                    assertThat(finding.remedy()).contains("elmport packs install", "unknown-codes");
                });
        assertThat(check(concept(KNITTING, SamplePack.SCHEME), RuleVocabulary.STANDARD))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void thePolicySaysHowGraveItIs(UnknownCodePolicy policy) {
        // given
        RuleVocabulary vocabulary = SamplePack.VOCABULARY.withUnknownCodes(policy);

        // then
        assertThat(check(concept(OTHER_SKILL), vocabulary))
                .extracting(Finding::severity)
                .containsExactly(policy.severity());
        assertThat(check(concept(OCCUPATION), vocabulary))
                .extracting(Finding::severity)
                .containsExactly(policy.severity());
    }

    // trap edc 27: a profile that is newer than what is known here is no error, and a pack may have it
    @Test
    void aCredentialOfALaterProfileIsReadAndAPackKnowsIt() throws IOException {
        // given
        String later = CodeList.CREDENTIAL_PROFILE.concept("c_0a1b2c3d");
        String text = CredentialSample.with("http://data.europa.eu/snb/credential/e34929035b", later);
        ConceptTableWriter pack = new ConceptTableWriter();
        pack.addMember(CodeList.CREDENTIAL_PROFILE.scheme(), later);
        CodeLists newer = CodeLists.standard().with(pack.table());

        // when
        List<Finding> without = CredentialSample.check(text);
        List<Finding> with = CredentialValidation.by(RuleProfile.EDC_SEALED)
                .with(new RuleVocabulary(newer, UnknownCodePolicy.WARN))
                .validate("later", CredentialSample.bytes(text))
                .inOrder();

        // then
        assertThat(without)
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple(CredentialRuleFinding.CONCEPT_NOT_IN_LIST, Severity.WARNING));
        assertThat(with).isEmpty();
    }

    // trap loq 21: what the schema enumerates is an error whatever the policy
    @Test
    void trap21ACodeNewerThanTheListOfTheSchemaStaysAnError() {
        // given
        DocumentCursor cursor = new DocumentCursor("sample");
        List<Finding> findings = new ArrayList<>();
        RuleVocabulary lenient = SamplePack.VOCABULARY.withUnknownCodes(UnknownCodePolicy.NOTE);

        // when
        EventText.send(
                SampleDataset.VALID.replace("currency/EUR", "currency/XCG"),
                new EntityRules(RuleProfile.LOQ_3_3_1, cursor, findings::add, lenient),
                cursor);

        // then
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ValidationFinding.CONCEPT_UNKNOWN);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @Test
    void aCatalogueInXmlIsHeldAgainstThePackWithTheLineOfTheConcept() throws IOException {
        // given
        String xml = resource("catalogue-with-skills.xml");

        // when
        DocumentReport with = DocumentValidation.of(DatasetForm.LOQ_XML)
                .with(SamplePack.VOCABULARY)
                .validate("catalogue", bytes(xml));
        DocumentReport without = DocumentValidation.of(DatasetForm.LOQ_XML).validate("catalogue", bytes(xml));

        // then
        assertThat(with.inOrder())
                .extracting(finding -> finding.code() + " " + finding.source().line())
                .containsExactly("CONCEPT_NOT_IN_PACK 7", "CONCEPT_NOT_IN_PACK 9");
        assertThat(without.inOrder()).extracting(Finding::code).containsOnly(ValidationFinding.CONCEPT_UNCHECKED);
    }

    @ParameterizedTest
    @EnumSource
    void aCredentialIsHeldAgainstThePackAsThePolicySays(UnknownCodePolicy policy) throws IOException {
        // given
        RuleVocabulary vocabulary = SamplePack.VOCABULARY.withUnknownCodes(policy);

        // then
        assertThat(credential(SamplePack.SKILL, vocabulary)).isEmpty();
        assertThat(credential(OTHER_SKILL, vocabulary)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ValidationFinding.CONCEPT_NOT_IN_PACK);
            assertThat(finding.severity()).isEqualTo(policy.severity());
        });
        assertThat(credential(OTHER_SKILL, vocabulary.withLists(CodeLists.standard())))
                .extracting(Finding::code)
                .containsExactly(ValidationFinding.CONCEPT_UNCHECKED);
    }

    @ParameterizedTest
    @EnumSource
    void aCodeThatIsOnlyNotKnownToBeInUseIsAsGraveAsThePolicySays(UnknownCodePolicy policy) throws IOException {
        // given
        String text = CredentialSample.with("c598449d64", "c598449d65");

        // then
        assertThat(findings(text, RuleVocabulary.STANDARD.withUnknownCodes(policy)))
                .filteredOn(finding -> finding.code() == CredentialRuleFinding.CONCEPT_NOT_IN_LIST)
                .extracting(Finding::severity)
                .containsExactly(policy.severity());
    }

    private static List<Finding> check(Concept skill, RuleVocabulary vocabulary) {
        List<Finding> findings = new ArrayList<>();
        LearningOutcome outcome = LearningOutcome.builder("https://id.uni.example/lout/1")
                .addTitle(LangString.of("en", "Weave clouds"))
                .addRelatedSkill(skill)
                .build();
        new EntityRules(RuleProfile.LOQ_3_3_1, findings::add, vocabulary).check(outcome);
        return findings;
    }

    private static List<Finding> credential(String skill, RuleVocabulary vocabulary) throws IOException {
        String text = CredentialSample.VALID;
        String marker = "\"type\":\"LearningOutcome\",";
        String compact = text.replace("\": ", "\":");
        assertThat(compact).contains(marker);
        String concept = "\"relatedESCOSkill\":{\"id\":\"" + skill
                + "\",\"type\":\"Concept\",\"inScheme\":{\"id\":\"" + CodeList.ESCO_SKILL.scheme()
                + "\",\"type\":\"ConceptScheme\"},\"prefLabel\":{\"en\":\"weave clouds\"}},";
        return findings(compact.replaceFirst(marker, marker + concept), vocabulary);
    }

    private static List<Finding> findings(String text, RuleVocabulary vocabulary) throws IOException {
        return CredentialValidation.by(RuleProfile.EDC_SEALED)
                .with(vocabulary)
                .validate("test", CredentialSample.bytes(text))
                .inOrder();
    }

    private static String resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(PackRulesTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
