package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.node.DocumentCursor;
import org.elmport.node.EntityBuilder;
import org.elmport.xml.LoqXmlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenSamplesTest {

    private static final Map<String, String> OF_FORM = Map.of(
            "label-inside-restricted-concept.xml", "VAL-CONCEPT-NOT-EMPTY",
            "markup-inside-note.xml", "VAL-MARKUP-IN-TEXT",
            "xml-lang-instead-of-language.xml", "VAL-ATTRIBUTE-UNKNOWN");

    private final Path samples = OfficialDirectory.required().resolve("samples/loq/broken");

    @ParameterizedTest
    @CsvSource({
        "label-inside-restricted-concept.xml, LearningOpportunity.type, 9",
        "markup-inside-note.xml, Note.noteLiteral, 13",
        "xml-lang-instead-of-language.xml, Note.noteLiteral, 13"
    })
    void aBrokenFormIsFoundAtItsPlace(String sample, String elmPath, long line) throws IOException {
        // when
        Finding finding = read(samples.resolve(sample)).kept().get(0);

        // then
        assertThat(finding.code().code()).isEqualTo(OF_FORM.get(sample));
        assertThat(finding.elmPath()).isEqualTo(elmPath);
        assertThat(finding.source().line()).isEqualTo(line);
    }

    @Test
    void theFormOfAllOtherSamplesIsRight() throws IOException {
        try (var files = Files.newDirectoryStream(samples, "*.xml")) {
            for (Path file : files) {
                long expected = OF_FORM.containsKey(file.getFileName().toString()) ? 1 : 0;
                assertThat(read(file).total()).as(file.toString()).isEqualTo(expected);
            }
        }
    }

    private static Findings read(Path file) throws IOException {
        Findings findings = new Findings();
        try (InputStream in = Files.newInputStream(file)) {
            new LoqXmlReader(new DocumentCursor(file.getFileName().toString()), findings)
                    .read(in, new EntityBuilder(entity -> {}));
        }
        return findings;
    }
}
