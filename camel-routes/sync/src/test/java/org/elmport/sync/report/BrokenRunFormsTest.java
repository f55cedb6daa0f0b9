package org.elmport.sync.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.elmport.sync.RunFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class BrokenRunFormsTest {

    private static final BrokenRun RUN = new BrokenRun(
            "catalogue",
            "csv",
            "qdr",
            "source_failed",
            "The file <courses>.csv is \"missing\".",
            "Deliver it & go on.");

    @TempDir
    private Path directory = Path.of("");

    @Test
    void aMachineReadsWhyAndWhatToDo() throws Exception {
        // when
        RunFiles.write(RUN, directory);

        // then
        JsonNode told =
                new ObjectMapper().readTree(directory.resolve("broken.json").toFile());
        assertThat(told.path("outcome").asText()).isEqualTo("source_failed");
        assertThat(told.path("reason").asText()).isEqualTo(RUN.reason());
        assertThat(told.path("remedy").asText()).isEqualTo(RUN.remedy());
    }

    @Test
    void aBuildServerSeesOneCaseThatFailed() throws Exception {
        // when
        RunFiles.write(RUN, directory);

        // then
        Element suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(directory.resolve("broken.xml").toFile())
                .getDocumentElement();
        assertThat(suites.getAttribute("tests")).isEqualTo("1");
        assertThat(suites.getAttribute("failures")).isEqualTo("1");
        assertThat(suites.getElementsByTagName("failure").item(0).getTextContent())
                .isEqualTo(RUN.reason() + "\n" + RUN.remedy());
    }

    @Test
    void peopleReadThemOnAPageInWhichNothingIsTakenForMarkup() throws Exception {
        // when
        RunFiles.write(RUN, directory);

        // then
        assertThat(Files.readString(directory.resolve("broken.html")))
                .contains("catalogue: the run broke off", "&lt;courses&gt;.csv", "Deliver it &amp; go on.")
                .doesNotContain("<courses>");
    }
}
