package org.elmport.source.elmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.elmport.finding.Finding;
import org.elmport.plugin.SourceException;
import org.elmport.record.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No finding, no name of a file and no text of a record says anything of a person. */
class PrivacyTest {

    private static final List<String> PERSONAL = List.of(
            "Nives",
            "Primerova",
            "990210",
            "S0042",
            "LIB-77",
            "1999-10",
            "Theo",
            "Invented",
            "Θεόδωρος",
            "S-9",
            "2000-02-29",
            "Ada",
            "Inventata",
            "X-1",
            "2001-12",
            "Otto",
            "Opdigtet",
            "143021",
            "Kaija",
            "Keksitty",
            "150190",
            "17000",
            "15-01-1990",
            "Hyv",
            "30L",
            "RES-1",
            "7 so far");

    @TempDir
    Path directory = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"version-1", "version-2-0", "version-2-1", "no-namespace", "before-1"})
    void nothingThatIsSaidHoldsPersonalData(String name) throws SourceException {
        // given: every value wrong in its form, in a file that is called like the person
        String broken = ElmoRun.document(name)
                .replaceAll(
                        "<(ns0:)?(bday|dateOfBirth|date|start|value|count|gender|citizenship)( [^>]*)?>", "$0Nives ")
                .replace("<url>", "<url>Primerova ");

        // when
        ElmoRun run = new ElmoRun(directory)
                .file("Nives-Primerova.xml", ElmoRun.document(name))
                .file("Primerova-broken.xml", broken)
                .file("Nives-cut.xml", broken.substring(0, broken.length() / 2))
                .setting("national-identifiers", true)
                .read();

        // then
        String said = run.findings().kept().stream().map(Finding::toString).collect(Collectors.joining("\n"))
                + run.summary()
                + run.records().stream()
                        .filter(record -> record.kind().personal())
                        .map(record -> record + " " + record.reference())
                        .collect(Collectors.joining("\n"));
        assertThat(run.findings().total()).isGreaterThan(5);
        assertThat(said).doesNotContain(PERSONAL);
    }

    @Test
    void whoAsksForACatalogueGetsNoPerson() throws SourceException {
        // when
        ElmoRun run = new ElmoRun(directory)
                .file("a.xml", ElmoRun.document("version-1"))
                .kinds(RecordKind.catalogue())
                .read();

        // then
        Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
        run.records().forEach(record -> kinds.add(record.kind()));
        assertThat(kinds).containsExactlyInAnyOrder(RecordKind.ORGANISATION, RecordKind.PROGRAMME, RecordKind.COURSE);
    }
}
