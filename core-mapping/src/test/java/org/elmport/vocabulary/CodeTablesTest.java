package org.elmport.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The committed tables say what the official schema says. With {@code -Delmport.generate} they are written anew first:
 * {@code mvn -pl core-mapping test -Dtest=CodeTablesTest -Delmport.generate}.
 */
class CodeTablesTest {

    private final CodeLists lists = CodeLists.standard();

    @BeforeAll
    static void writeThemIfAsked() throws Exception {
        if (System.getProperty("elmport.generate") != null) {
            CodeListGenerator.write(OfficialEnumerations.directory(), CodeBlockGenerator.TABLES);
            Files.write(
                    Path.of("src/main/resources/org/elmport/vocabulary", CodeBlock.RESOURCE),
                    CodeBlockGenerator.block(CodeBlockGenerator.TABLES));
        }
    }

    @Test
    void theLibraryHasTheReadableTablesPacked() throws Exception {
        try (InputStream packed = CodeBlock.class.getResourceAsStream(CodeBlock.RESOURCE)) {
            assertThat(packed).hasBinaryContent(CodeBlockGenerator.block(CodeBlockGenerator.TABLES));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWholeListHasTheCodesAndLabelsOfTheSchemaAndNoOther(CodeList list) throws Exception {
        Assumptions.assumeTrue(list.complete());

        // given
        Map<String, String> official = OfficialEnumerations.read(OfficialEnumerations.directory(), list);

        // when
        Map<String, String> ours = new TreeMap<>();
        lists.codes(list).forEach(code -> ours.put(code, officialLabel(list, code)));

        // then
        assertThat(ours).isEqualTo(official);
        assertThat(lists.size(list)).isEqualTo(official.size());
    }

    @ParameterizedTest
    @EnumSource
    void theGeneratorWritesTheCommittedBytes(CodeList list) throws Exception {
        Assumptions.assumeTrue(list.complete());
        Assumptions.assumeTrue(Runtime.version().feature() == 17, "The names of languages are those of JDK 17");

        // given
        byte[] committed = Files.readAllBytes(CodeBlockGenerator.file(CodeBlockGenerator.TABLES, list));

        // then
        assertThat(CodeListGenerator.table(OfficialEnumerations.directory(), list))
                .isEqualTo(committed);
    }

    @Test
    void everyConceptOfEveryFileOfTheSchemaIsInAList() throws Exception {
        for (String name : OfficialEnumerations.FILES.values()) {
            NodeList all = OfficialEnumerations.enumerations(
                    OfficialEnumerations.directory().resolve(name + ".xsd"));
            for (int index = 0; index < all.getLength(); index++) {
                String iri = ((Element) all.item(index)).getAttribute("value");
                assertThat(lists.listOf(iri))
                        .as(iri)
                        .hasValueSatisfying(
                                list -> assertThat(lists.contains(list, iri)).isTrue());
            }
        }
    }

    /** The schemas of 3.1.0, of opportunities and of accreditations, have the same lists, all of them or some. */
    @ParameterizedTest
    @CsvSource({"elm-3.1.0/xsd/loq/cv, 25", "elm-3.1.0/xsd/ams/cv, 9"})
    void theOtherSchemasHaveTheSameCodesAndLabels(String schema, int files) throws Exception {
        // given
        Path directory = OfficialEnumerations.directory(schema);
        int compared = 0;

        // when
        for (Map.Entry<CodeList, String> file : OfficialEnumerations.FILES.entrySet()) {
            if (Files.exists(directory.resolve(file.getValue() + ".xsd"))) {
                compared++;
                assertThat(OfficialEnumerations.read(directory, file.getKey()))
                        .isEqualTo(OfficialEnumerations.read(OfficialEnumerations.directory(), file.getKey()));
            }
        }

        // then
        try (Stream<Path> all = Files.list(directory)) {
            assertThat(all).hasSize(files);
        }
        assertThat(compared).isGreaterThanOrEqualTo(files);
    }

    private String officialLabel(CodeList list, String code) {
        String iri = list.concept(code);
        return lists.labelOfficial(list, iri) ? lists.label(list, iri).orElseThrow() : "";
    }
}
