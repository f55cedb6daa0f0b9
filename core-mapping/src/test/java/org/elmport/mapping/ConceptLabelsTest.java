package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.elmport.elm.Concept;
import org.elmport.record.Code;
import org.elmport.record.SpecificationFields;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;
import org.elmport.vocabulary.ConceptTable;
import org.elmport.vocabulary.ConceptTableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Concepts of a credential are labelled in its languages, as far as the lists or a pack have them. */
class ConceptLabelsTest {

    private static final String ONLINE = CodeList.MODE.concept("920fbb3cbe");
    private static final String WRITTEN = CodeList.ASSESSMENT_TYPE.concept("6e6cb2cc78");
    private static final String WEAVING = CodeList.ESCO_SKILL.concept("00000000-0000-4000-8000-000000000001");

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void aConceptHasALabelInEachLanguageOfTheCredentialInTheirOrder() throws IOException {
        assertThat(labels(pack(), ONLINE, "pt", "de", "en"))
                .containsExactly("pt: em linha", "de: im Netz", "en: Online");
        assertThat(labels(pack(), ONLINE, "de", "pt")).containsExactly("de: im Netz", "pt: em linha");
    }

    @Test
    void englishStandsInForALanguageThatHasNoLabel() throws IOException {
        assertThat(labels(pack(), WRITTEN, "pt", "de")).containsExactly("de: Klausur", "en: written examination");
        assertThat(labels(pack(), ONLINE, "mt")).containsExactly("en: Online");
    }

    @Test
    void aLanguageThatIsNoneOfTheCredentialsIsLeftOut() throws IOException {
        assertThat(labels(pack(), ONLINE, "pt")).containsExactly("pt: em linha");
    }

    @Test
    void withoutAPackTheLabelsAreEnglish() {
        assertThat(labels(CodeLists.standard(), ONLINE, "pt", "de")).containsExactly("en: Online");
    }

    @Test
    void aConceptOfThePackAloneHasItsLabelAndScheme() throws IOException {
        assertThat(labels(pack(), WEAVING, "de", "en")).containsExactly("de: weben", "en: weave");
        assertThat(concept(credential(pack(), "de"), WEAVING).members("inScheme"))
                .extracting(GraphNode.Member::lexical)
                .containsExactly(CodeList.ESCO_SKILL.scheme());
    }

    @Test
    void theSameResultWithTheSamePackIsTheSameCredential() throws IOException {
        assertThat(credential(pack(), "pt", "de")).isEqualTo(credential(pack(), "pt", "de"));
    }

    /** What the preview and every page show of a concept is its label in their language. */
    @Test
    void theDocumentHasTheSchemeOfAConceptOnceHoweverManyLabels() throws IOException {
        assertThat(concept(credential(pack(), "pt", "de", "en"), ONLINE).members("inScheme"))
                .hasSize(1);
    }

    private static List<String> labels(CodeLists lists, String iri, String... languages) {
        return concept(credential(lists, languages), iri).members("prefLabel").stream()
                .map(label -> label.qualifier() + ": " + label.lexical())
                .toList();
    }

    private static GraphNode credential(CodeLists lists, String... languages) {
        CredentialOptions.Builder options = CredentialOptions.builder()
                .mapping(MappingOptions.builder().codeLists(lists).build());
        List.of(languages).forEach(options::addLanguage);
        SpecificationFields course = Achieved.fields()
                .addMode(new Code("mode", "online"))
                .addSkill(new Code("esco-skill", WEAVING))
                .build();
        CredentialResult result = Achieved.map(
                options.build(),
                Achieved.records(course),
                Achieved.result("R-1")
                        .assessmentType(new Code("assessment-type", "written"))
                        .build());
        return GraphNode.of(result.value().orElseThrow());
    }

    private static GraphNode concept(GraphNode credential, String iri) {
        return nodes(credential)
                .filter(node ->
                        node.type().javaType() == Concept.class && node.id().equals(iri))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<GraphNode> nodes(GraphNode node) {
        return Stream.concat(
                Stream.of(node),
                node.members().stream()
                        .flatMap(member -> member.node().stream())
                        .flatMap(ConceptLabelsTest::nodes));
    }

    private CodeLists pack() throws IOException {
        ConceptTableWriter writer = new ConceptTableWriter();
        writer.addMember(CodeList.ESCO_SKILL.scheme(), WEAVING);
        writer.addLabel(WEAVING, "en", "weave");
        writer.addLabel(WEAVING, "de", "weben");
        writer.addLabel(ONLINE, "de", "im Netz");
        writer.addLabel(ONLINE, "pt", "em linha");
        writer.addLabel(WRITTEN, "de", "Klausur");
        writer.write(directory.resolve("concepts.bin"));
        return CodeLists.standard().with(ConceptTable.open(directory.resolve("concepts.bin")));
    }
}
